/** Who would like to teach, and who would like to learn. */
@NullMarked
package org.touyan.people.mentoring.wish;

import org.jspecify.annotations.NullMarked;
