package org.touyan.people.studio.domain;

/** What can be done with a studio. */
public enum StudioAct {
    ENDORSE, ACCEPT, VISIT, JUDGE, RETURN, RESUBMIT, POST, NAME, REFUSE, WITHDRAW, REPORT, PASS, RECTIFY, CONFIRM, LEAVE, REPLACE, REVOKE, DISSOLVE
}
