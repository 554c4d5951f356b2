/**
 * Documents that go on being edited elsewhere, in Word or WPS: Office Open XML (ISO/IEC 29500-1), in the letters and margins of
 * official papers (GB/T 9704-2012). A figure in it is a locked field that says what it was counted from.
 */
@NamedInterface("word")
@NullMarked
package org.touyan.foundation.paper.word;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
