/** Two taps of whoever listened, without an account. */
@NullMarked
package org.touyan.outreach.lecture.feedback;

import org.jspecify.annotations.NullMarked;
