/** Inviting: one expert, all of them, the next one; and taking it back. */
@NamedInterface("offer")
@NullMarked
package org.touyan.service.dispatch.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
