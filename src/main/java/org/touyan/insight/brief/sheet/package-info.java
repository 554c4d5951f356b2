/** What stands on the sheet, on the page, in Word and as text. */
@NullMarked
package org.touyan.insight.brief.sheet;

import org.jspecify.annotations.NullMarked;
