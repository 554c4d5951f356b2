/** Pages for companies: stating a demand, and following it, by a secret link or with an account. Officers key demands in here too. */
@NullMarked
package org.touyan.outreach.campaign.company;

import org.jspecify.annotations.NullMarked;
