/** Notices are entered from the paper, with their quotas; an earlier one may serve as the start. */
@NullMarked
package org.touyan.people.recognition.notice;

import org.jspecify.annotations.NullMarked;
