/** Lectures on the phone of whoever gives them, and of whoever leads a team. */
@NullMarked
package org.touyan.outreach.lecture.mine;

import org.jspecify.annotations.NullMarked;
