/** Retired, moved, died: each turn with its own care; and once a year everybody is confirmed or corrected. */
@NullMarked
package org.touyan.people.roster.life;

import org.jspecify.annotations.NullMarked;
