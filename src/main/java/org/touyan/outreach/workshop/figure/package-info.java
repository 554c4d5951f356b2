/** What the workshops have done up to a day, each number with its rows. */
@NullMarked
package org.touyan.outreach.workshop.figure;

import org.jspecify.annotations.NullMarked;
