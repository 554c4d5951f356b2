/** Asking somebody of a team to go, and what follows from his yes or no. */
@NullMarked
package org.touyan.outreach.lecture.assign;

import org.jspecify.annotations.NullMarked;
