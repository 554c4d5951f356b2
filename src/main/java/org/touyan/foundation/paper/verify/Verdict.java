package org.touyan.foundation.paper.verify;

/** What became of a file that somebody held against a paper. */
public enum Verdict {
    /** Every byte is as it was issued. */
    SAME,
    /** A paper of ours, under another number. */
    OTHER,
    /** Nothing we issued: changed since, or never ours. */
    UNKNOWN
}
