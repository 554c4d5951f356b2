/** Skills that an organisation has confirmed, and licences with their end. */
@NullMarked
package org.touyan.people.roster.skill;

import org.jspecify.annotations.NullMarked;
