/** Figures as anybody may have them, for files and for machines: masked as the public pages are, whoever asks. */
@NamedInterface("open")
@NullMarked
package org.touyan.insight.impact.open;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
