/** The copy of everything held about a person, for himself. */
@NullMarked
package org.touyan.people.roster.copy;

import org.jspecify.annotations.NullMarked;
