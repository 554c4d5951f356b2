/** Which enterprises were reached: by town, each number with the enterprises behind it. */
@NullMarked
package org.touyan.outreach.lecture.reach;

import org.jspecify.annotations.NullMarked;
