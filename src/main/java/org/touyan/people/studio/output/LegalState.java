package org.touyan.people.studio.output;

/** 法律状态 of a patent, as its register says. */
public enum LegalState {
    PENDING, GRANTED, LAPSED, VOID
}
