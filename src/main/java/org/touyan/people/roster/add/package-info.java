/** Somebody new stands on the roster. */
@NullMarked
package org.touyan.people.roster.add;

import org.jspecify.annotations.NullMarked;
