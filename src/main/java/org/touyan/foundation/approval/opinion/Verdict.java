package org.touyan.foundation.approval.opinion;

/** What somebody who is heard says: yes, no, or once more with better papers. */
public enum Verdict {
    FOR, AGAINST, RETURNED
}
