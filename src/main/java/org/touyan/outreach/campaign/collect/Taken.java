package org.touyan.outreach.campaign.collect;

import org.touyan.outreach.campaign.DemandId;

/**
 * What the company is told.
 *
 * @param path    of its own page, with the secret
 * @param earlier it had been sent before: nothing new was written
 */
public record Taken(DemandId demand, String number, String path, boolean earlier) {}
