package org.touyan.insight.brief.domain;

/** What may be done with a brief. */
public enum BriefAct {
    OPEN, EDIT, REFRESH, CHECK, RETURN, SIGN, PUBLISH, REPLACE
}
