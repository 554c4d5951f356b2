/** A call from its draft to its end. */
@NullMarked
package org.touyan.outreach.campaign.call;

import org.jspecify.annotations.NullMarked;
