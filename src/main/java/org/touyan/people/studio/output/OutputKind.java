package org.touyan.people.studio.output;

/** What comes of a studio's work. */
public enum OutputKind {
    PATENT, MICRO_INVENTION, QC, PRIZE, STANDARD, METHOD, PAPER, TRAINING, APPRENTICE;

    /** Whether it is told by a number of people. */
    public boolean people() {
        return this == TRAINING || this == APPRENTICE;
    }

    /** Whether somebody else gave it: E40, a prize for the result, not for the group. */
    public boolean given() {
        return this == QC || this == PRIZE;
    }

    /** Whether a number says which one it is. */
    public boolean numbered() {
        return this == PATENT || this == STANDARD;
    }
}
