/** Pages for staff: calls, the three lists, a demand and everything that can be done with it. */
@NullMarked
package org.touyan.outreach.campaign.desk;

import org.jspecify.annotations.NullMarked;
