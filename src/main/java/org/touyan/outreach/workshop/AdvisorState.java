package org.touyan.outreach.workshop;

/** How far an appointment has come. */
public enum AdvisorState {
    INVITED, ACCEPTED, DECLINED, ENDED
}
