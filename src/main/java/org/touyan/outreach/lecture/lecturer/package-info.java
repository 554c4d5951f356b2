/** Who gives which topics. */
@NullMarked
package org.touyan.outreach.lecture.lecturer;

import org.jspecify.annotations.NullMarked;
