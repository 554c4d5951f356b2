/** Which pairs somebody should look at, and when: the calendar of the enterprise union, the town and the county. */
@NullMarked
package org.touyan.people.mentoring.due;

import org.jspecify.annotations.NullMarked;
