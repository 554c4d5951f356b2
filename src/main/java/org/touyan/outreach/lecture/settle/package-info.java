/** What staff, the unit and the clock do with a lecture from its order to its end. */
@NullMarked
package org.touyan.outreach.lecture.settle;

import org.jspecify.annotations.NullMarked;
