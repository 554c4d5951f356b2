/** The public pages: what is on notice today, an objection, and its answer. */
@NullMarked
package org.touyan.foundation.approval.board;

import org.jspecify.annotations.NullMarked;
