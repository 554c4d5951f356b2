package org.touyan.outreach.campaign.show;

import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.DemandState;

/** Another problem that a company has stated with a demand. */
public record Together(DemandId demandId, String number, String words, DemandState state) {}
