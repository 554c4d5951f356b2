/** A person works for another union for a while. */
@NullMarked
package org.touyan.people.roster.lend;

import org.jspecify.annotations.NullMarked;
