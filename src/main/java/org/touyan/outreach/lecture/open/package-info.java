/** The topics as everybody sees them. */
@NullMarked
package org.touyan.outreach.lecture.open;

import org.jspecify.annotations.NullMarked;
