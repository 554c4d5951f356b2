/** Saying yes: to an invitation, to what is open to all, or on the phone before anybody invited. */
@NamedInterface("accept")
@NullMarked
package org.touyan.service.dispatch.accept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
