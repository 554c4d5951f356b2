package org.touyan.people.assessment.domain;

/** 报名, 资格审核通过, 不符合条件. */
public enum CandidateState {
    ENROLLED, QUALIFIED, REFUSED
}
