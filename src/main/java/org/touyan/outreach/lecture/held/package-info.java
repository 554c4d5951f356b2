/** What a person talks about, for the copy he takes home. */
@NullMarked
package org.touyan.outreach.lecture.held;

import org.jspecify.annotations.NullMarked;
