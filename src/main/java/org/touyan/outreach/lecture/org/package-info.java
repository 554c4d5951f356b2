/** What the union of an enterprise has ordered, and its groups that talk before the shift. */
@NullMarked
package org.touyan.outreach.lecture.org;

import org.jspecify.annotations.NullMarked;
