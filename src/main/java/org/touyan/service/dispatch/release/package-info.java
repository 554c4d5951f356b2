/** Giving an order back, and calling off what is no longer needed. */
@NamedInterface("release")
@NullMarked
package org.touyan.service.dispatch.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
