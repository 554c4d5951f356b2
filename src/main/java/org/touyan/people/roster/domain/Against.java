package org.touyan.people.roster.domain;

/** What an honour was compared with: the scan that lies beside it, or the paper itself. */
public enum Against {
    SCAN, PAPER
}
