/** What a workshop brings to households: their statements, confirmed by a second person, and work given out by the piece. */
@NullMarked
package org.touyan.outreach.workshop.income;

import org.jspecify.annotations.NullMarked;
