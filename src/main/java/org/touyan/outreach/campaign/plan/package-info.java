/** The visits of a pairing, each a request of its own. */
@NullMarked
package org.touyan.outreach.campaign.plan;

import org.jspecify.annotations.NullMarked;
