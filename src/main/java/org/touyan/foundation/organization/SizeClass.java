package org.touyan.foundation.organization;

/** 大中小微, as statistics class an enterprise in a given year. */
public enum SizeClass {
    LARGE, MEDIUM, SMALL, MICRO
}
