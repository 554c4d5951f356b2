package org.touyan.people.assessment.domain;

/** 纸质 or 电子: each is kept for its own years. */
public enum Medium {
    PAPER, ELECTRONIC
}
