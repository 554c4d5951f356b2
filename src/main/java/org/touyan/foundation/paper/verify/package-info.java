/** What anybody is told about a paper he holds. */
@NamedInterface("verify")
@NullMarked
package org.touyan.foundation.paper.verify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
