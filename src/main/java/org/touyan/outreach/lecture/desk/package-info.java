/** Lectures as staff see them: what was ordered, and each one's sheet. */
@NullMarked
package org.touyan.outreach.lecture.desk;

import org.jspecify.annotations.NullMarked;
