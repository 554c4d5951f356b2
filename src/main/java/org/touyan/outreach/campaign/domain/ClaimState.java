package org.touyan.outreach.campaign.domain;

/** States of a claim: 认领了, 撤回了, 选上, 没选上. */
public enum ClaimState {
    CLAIMED, WITHDRAWN, CHOSEN, NOT_CHOSEN
}
