package org.touyan.outreach.campaign.domain;

/** What is done with a pairing. */
public enum PairingAct {
    INVITE, ACCEPT, DECLINE, END
}
