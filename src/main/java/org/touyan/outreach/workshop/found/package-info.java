/** A workshop from its proposal to its end, with its checks, stars and allied companies. */
@NullMarked
package org.touyan.outreach.workshop.found;

import org.jspecify.annotations.NullMarked;
