package org.touyan.outreach.campaign.domain;

/** What is done with a demand. */
public enum DemandAct {
    COLLECT, SCREEN, MATCH, UNMATCH, PLAN, BEGIN, SOLVE, PART, FAIL, CONFIRM, OBJECT, ESCALATE, FOLLOW_UP, WITHDRAW
}
