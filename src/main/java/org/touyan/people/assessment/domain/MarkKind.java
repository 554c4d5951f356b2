package org.touyan.people.assessment.domain;

/** An entry, one that takes the entry before it back, or a correction after the examination was closed. */
public enum MarkKind {
    ENTRY, UNDO, CORRECTION
}
