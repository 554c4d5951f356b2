package org.touyan.service.menu.domain;

/** Whom a line is for: 企业, 校园, 社区, 农户. */
public enum Audience {
    ENTERPRISE, SCHOOL, COMMUNITY, FARMER
}
