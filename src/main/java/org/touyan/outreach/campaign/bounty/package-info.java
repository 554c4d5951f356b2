/** Problems that are posted for whoever can solve them (揭榜). */
@NullMarked
package org.touyan.outreach.campaign.bounty;

import org.jspecify.annotations.NullMarked;
