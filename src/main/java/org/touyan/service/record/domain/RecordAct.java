package org.touyan.service.record.domain;

/** What can be done to a service record. */
public enum RecordAct {
    CONFIRM, SAMPLE, PASS, FAIL, TAKE_EFFECT, CORRECT, VOID
}
