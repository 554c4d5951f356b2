package org.touyan.outreach.lecture.domain;

/** What a listener says in two taps. */
public enum Mark {
    CLEAR, FAIR, LOST
}
