/** The rules of the campaign: plain Java, and their tables of states. */
@NullMarked
package org.touyan.outreach.campaign.domain;

import org.jspecify.annotations.NullMarked;
