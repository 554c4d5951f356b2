/** What apprentices and classes do around a problem of their shop floor. */
@NullMarked
package org.touyan.outreach.campaign.around;

import org.jspecify.annotations.NullMarked;
