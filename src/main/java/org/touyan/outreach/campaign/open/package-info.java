/** The call, for everybody. */
@NullMarked
package org.touyan.outreach.campaign.open;

import org.jspecify.annotations.NullMarked;
