package org.touyan.service.visit.domain;

/** What can be done to a visit. */
public enum VisitAct {
    START, FINISH, MISS, MOVE, MARK_RISKY, CALL_OFF
}
