/** What came of a demand, in the company's own word, and after three months. */
@NullMarked
package org.touyan.outreach.campaign.settle;

import org.jspecify.annotations.NullMarked;
