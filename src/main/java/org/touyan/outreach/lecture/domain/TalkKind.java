package org.touyan.outreach.lecture.domain;

/** Two activities that are counted apart: 班前十分钟, and 千名工会主席讲党史. */
public enum TalkKind {
    SHIFT, CHAIR
}
