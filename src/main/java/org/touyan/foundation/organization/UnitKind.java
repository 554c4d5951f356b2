package org.touyan.foundation.organization;

/** What a union in the tree is. */
public enum UnitKind {
    PROVINCE, CITY, COUNTY, TOWN, INDUSTRY, ENTERPRISE_UNION;

    /** Papers are issued in its name; the others are parts of one that does. */
    public boolean issuesPapers() {
        return this == PROVINCE || this == CITY || this == COUNTY;
    }
}
