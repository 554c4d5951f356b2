package org.touyan.outreach.lecture.domain;

/** What may be done with a lecture that was ordered. */
public enum BookingAct {
    ORDER, CONFIRM_CONTENT, ASSIGN, ACCEPT, GIVE_BACK, MAKE_READY, HOLD, TAKE_FEEDBACK, CLOSE, CANCEL, NO_SHOW
}
