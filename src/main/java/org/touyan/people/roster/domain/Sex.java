package org.touyan.people.roster.domain;

/** As on the identity card. */
public enum Sex {
    F, M
}
