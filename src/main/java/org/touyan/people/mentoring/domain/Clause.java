package org.touyan.people.mentoring.domain;

/** What every contract must say, in the order in which it says it. */
public enum Clause {
    PLAN, MASTER_DUTIES, APPRENTICE_DUTIES, SUPPORT, SAFETY, SECRECY, ASSESSMENT, CRITERIA, REWARD, CHANGE, OBJECTION, COPIES, PLACE, ESIGN
}
