package org.touyan.foundation.organization;

/** What a union in the tree is. */
public enum UnitKind {
    PROVINCE, CITY, COUNTY, TOWN, INDUSTRY, ENTERPRISE_UNION
}
