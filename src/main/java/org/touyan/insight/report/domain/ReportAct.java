package org.touyan.insight.report.domain;

/** What is done with a report. */
public enum ReportAct {
    OPEN, FILL, TYPE, EXPLAIN, CHECK, SIGN, REVISE, ASK_LATE, ALLOW_LATE, SUBMIT, RETURN, ACCEPT, LOCK, RESTATE
}
