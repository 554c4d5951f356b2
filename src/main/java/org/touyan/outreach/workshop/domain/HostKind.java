package org.touyan.outreach.workshop.domain;

/** Whose workshop it is: 村集体, 强村公司, 合作社, 企业. */
public enum HostKind {
    VILLAGE, VILLAGE_COMPANY, COOPERATIVE, COMPANY
}
