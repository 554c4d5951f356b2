package org.touyan.people.assessment.domain;

/** 理论, 技能, 综合评审. */
public enum Part {
    THEORY, PRACTICE, REVIEW
}
