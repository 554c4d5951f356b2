/** A demand is read, diagnosed, and sent on its way, or withdrawn. */
@NullMarked
package org.touyan.outreach.campaign.screen;

import org.jspecify.annotations.NullMarked;
