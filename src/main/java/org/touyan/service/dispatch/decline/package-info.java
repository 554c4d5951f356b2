/** Saying no, which costs nothing. */
@NamedInterface("decline")
@NullMarked
package org.touyan.service.dispatch.decline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
