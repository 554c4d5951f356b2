/** A master, his pairings and his claims. */
@NullMarked
package org.touyan.outreach.campaign.mine;

import org.jspecify.annotations.NullMarked;
