package org.touyan.outreach.lecture;

/** Where a lecture stands, from what was ordered to what was held. */
public enum BookingState {
    REQUESTED, CONFIRMED_CONTENT, ASSIGNED, ACCEPTED, READY, HELD, FEEDBACK, CLOSED, CANCELLED, NO_SHOW
}
