/** Who goes to a company, under which papers, if he wants to. */
@NullMarked
package org.touyan.outreach.campaign.pair;

import org.jspecify.annotations.NullMarked;
