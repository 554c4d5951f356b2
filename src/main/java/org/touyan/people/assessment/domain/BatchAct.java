package org.touyan.people.assessment.domain;

/** What is done with a batch. */
public enum BatchAct {
    PLAN, FILE_PLAN, OPEN, QUALIFY, EXAMINE, SUPERVISE, POST, NUMBER, UPLOAD, FIND, ARCHIVE
}
