/** The roster, filtered. */
@NullMarked
package org.touyan.people.roster.list;

import org.jspecify.annotations.NullMarked;
