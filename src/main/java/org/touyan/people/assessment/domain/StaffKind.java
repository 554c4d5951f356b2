package org.touyan.people.assessment.domain;

/** 考评员 or 内部督导员. */
public enum StaffKind {
    EXAMINER, SUPERVISOR
}
