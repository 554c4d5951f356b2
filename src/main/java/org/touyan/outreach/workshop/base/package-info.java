/** Practice bases with colleges: their agreement, how many interns there were, and whether they may call themselves the first. */
@NullMarked
package org.touyan.outreach.workshop.base;

import org.jspecify.annotations.NullMarked;
