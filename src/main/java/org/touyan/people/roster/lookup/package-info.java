/** Answers what the modules to the right ask about people. */
@NullMarked
package org.touyan.people.roster.lookup;

import org.jspecify.annotations.NullMarked;
