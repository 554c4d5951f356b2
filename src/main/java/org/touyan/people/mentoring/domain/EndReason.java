package org.touyan.people.mentoring.domain;

/** Why a contract is over. */
public enum EndReason {
    GRADUATED, MUTUAL, APPRENTICE_LEFT, MASTER_LEFT, MASTER_CHANGED, POST_CHANGED, EMPLOYER, LAPSED
}
