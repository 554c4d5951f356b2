/** The wall of masters and their pages, for everybody. */
@NullMarked
package org.touyan.people.roster.wall;

import org.jspecify.annotations.NullMarked;
