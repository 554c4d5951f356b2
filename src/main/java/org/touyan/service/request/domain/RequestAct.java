package org.touyan.service.request.domain;

/** What can be done with a request. */
public enum RequestAct {
    SUBMIT,
    /** An expert notes a call he has had: submitted and read at once. */
    NOTE_CALL, TRIAGE, REJECT, TRANSFER, MERGE, TAKE, RELEASE, DELIVER, CONFIRM, REVIEW, CLOSE, CANCEL, REOPEN
}
