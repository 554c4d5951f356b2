/** What several pages of the campaign show alike. */
@NullMarked
package org.touyan.outreach.campaign.show;

import org.jspecify.annotations.NullMarked;
