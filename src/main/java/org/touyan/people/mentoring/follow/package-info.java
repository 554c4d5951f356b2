/** Half a year and a year later. */
@NullMarked
package org.touyan.people.mentoring.follow;

import org.jspecify.annotations.NullMarked;
