package org.touyan.people.roster.load;

/** How far a spreadsheet has come. */
public enum LoadState {
    /** The rows are being read and checked. */
    READING,
    /** Some headings are not known: the officer says what they mean. */
    MAPPING,
    /** Checked; nothing is in the roster yet. */
    CHECKED,
    /** The clean rows are being written. */
    RUNNING, LOADED, UNDONE,
    /** The file could not be read. */
    FAILED;

    public boolean working() {
        return this == READING || this == RUNNING;
    }
}
