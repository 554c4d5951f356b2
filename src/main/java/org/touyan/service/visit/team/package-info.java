/** Whoever leads a team, and what was ordered of it: he says who goes. */
@NullMarked
package org.touyan.service.visit.team;

import org.jspecify.annotations.NullMarked;
