/** Teams of volunteers: who is in them, who leads them, and for which trades nobody has been found yet. */
@NullMarked
package org.touyan.people.roster.team;

import org.jspecify.annotations.NullMarked;
