/** Marks: who gave which, who changed it and why, and who may not. */
@NullMarked
package org.touyan.people.assessment.mark;

import org.jspecify.annotations.NullMarked;
