/** A person of the roster signs in. */
@NullMarked
package org.touyan.people.roster.access;

import org.jspecify.annotations.NullMarked;
