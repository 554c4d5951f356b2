package org.touyan.people.mentoring.domain;

/** Who signs; the witness (见证方) last. */
public enum Party {
    MASTER, APPRENTICE, EMPLOYER, WITNESS
}
