package org.touyan.outreach.lecture.domain;

/** Who listens. */
public enum UnitKind {
    ENTERPRISE, INDUSTRY_UNION, SCHOOL, COMMUNITY, VILLAGE, INSTITUTION, PERSON
}
