/** Live sessions and their sales: keyed in weekly by the keeper, proved by bills of platforms or signed statements. */
@NullMarked
package org.touyan.outreach.workshop.live;

import org.jspecify.annotations.NullMarked;
