/** One person, for the union. */
@NullMarked
package org.touyan.people.roster.person;

import org.jspecify.annotations.NullMarked;
