/** The contracts on a page: timeline, pair, what needs somebody. */
@NullMarked
package org.touyan.people.mentoring.show;

import org.jspecify.annotations.NullMarked;
