/** What a company asks for comes in, once. */
@NullMarked
package org.touyan.outreach.campaign.collect;

import org.jspecify.annotations.NullMarked;
