package org.touyan.people.mentoring.domain;

/** What is done to a contract. */
public enum ContractAct {
    WRITE, REWRITE, AGREE, OFFER, SIGN, ACTIVATE, AMEND, SUSPEND, RESUME, EXTEND, ASSESS, GRADUATE, TERMINATE, LAPSE
}
