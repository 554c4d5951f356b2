/** Ten minutes before the shift: one line, by the group's link or by the union of the enterprise. */
@NullMarked
package org.touyan.outreach.lecture.shift;

import org.jspecify.annotations.NullMarked;
