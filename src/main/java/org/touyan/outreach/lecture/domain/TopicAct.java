package org.touyan.outreach.lecture.domain;

/** What may be done with a version of a topic. */
public enum TopicAct {
    WRITE, EDIT, SUBMIT, CLEAR, RETURN, WITHDRAW
}
