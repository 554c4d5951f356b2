package org.touyan.outreach.campaign.domain;

/** How a demand came in: 网页, 企业账号, 走访代录. */
public enum DemandChannel {
    PUBLIC, ACCOUNT, VISIT
}
