package org.touyan.outreach.campaign.domain;

/** Where a number of trained heads is from: 签到, 企业说明. */
public enum TrainedSource {
    SIGN_IN, STATEMENT
}
