package org.touyan.people.roster.domain;

/** Half of a day. */
public enum Half {
    AM, PM
}
