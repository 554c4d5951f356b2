package org.touyan.service.visit;

/** Where a visit stands. */
public enum VisitState {
    SCHEDULED, IN_SERVICE, DONE, MISSED, CALLED_OFF
}
