package org.touyan.outreach.workshop.domain;

/** What is done with an appointment. */
public enum AdvisorAct {
    INVITE, ACCEPT, DECLINE, END
}
