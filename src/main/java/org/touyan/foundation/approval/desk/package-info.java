/** Notices and objections at the desk: answered, printed, and never below those who answer. */
@NamedInterface("desk")
@NullMarked
package org.touyan.foundation.approval.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
