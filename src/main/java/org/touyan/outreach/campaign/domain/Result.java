package org.touyan.outreach.campaign.domain;

/** What came of it, in one word. */
public enum Result {
    SOLVED, PARTLY, UNSOLVED
}
