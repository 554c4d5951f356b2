/** With what a union signs files that have to be checked without this platform. */
@NamedInterface("key")
@NullMarked
package org.touyan.foundation.paper.key;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
