package org.touyan.foundation.paper.domain;

/** What is done to a numbered paper. */
public enum PaperAct {
    ISSUE, REVOKE, REPLACE, EXPIRE
}
