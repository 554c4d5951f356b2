package org.touyan.foundation.paper;

/** Whether a numbered paper still says what is so. */
public enum PaperState {
    ISSUED, REVOKED, REPLACED, EXPIRED;

    public boolean holds() {
        return this == ISSUED;
    }
}
