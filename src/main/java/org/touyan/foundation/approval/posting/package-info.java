/** 公示: puts a matter on public notice, and takes what anyone has against it. */
@NamedInterface("posting")
@NullMarked
package org.touyan.foundation.approval.posting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
