/** Two entries of one person become one, with the yes of a second member of staff. */
@NullMarked
package org.touyan.people.roster.merge;

import org.jspecify.annotations.NullMarked;
