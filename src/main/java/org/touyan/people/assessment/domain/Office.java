package org.touyan.people.assessment.domain;

/** Whose register a filing stands in: 省, 市 or 县(市、区) 人社部门. */
public enum Office {
    PROVINCE, CITY, COUNTY
}
