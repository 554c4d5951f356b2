/** What the campaign holds about a person. */
@NullMarked
package org.touyan.outreach.campaign.held;

import org.jspecify.annotations.NullMarked;
