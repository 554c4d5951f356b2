package org.touyan.service.visit;

/** Where a visit stands. */
public enum VisitState {
    SCHEDULED, IN_SERVICE, DONE, MISSED, CALLED_OFF;

    /** Still to come, or under way: it fills its time in the calendar. */
    public boolean living() {
        return this == SCHEDULED || this == IN_SERVICE;
    }
}
