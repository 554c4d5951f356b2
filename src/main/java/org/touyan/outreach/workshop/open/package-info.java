/** Workshops, for everybody. */
@NullMarked
package org.touyan.outreach.workshop.open;

import org.jspecify.annotations.NullMarked;
