/** Chains of opinions: who is heard about a matter, and what each has said. */
@NamedInterface("opinion")
@NullMarked
package org.touyan.foundation.approval.opinion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
