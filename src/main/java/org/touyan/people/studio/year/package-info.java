/** The report of a year, filled from what was counted, and the word of the federation. */
@NullMarked
package org.touyan.people.studio.year;

import org.jspecify.annotations.NullMarked;
