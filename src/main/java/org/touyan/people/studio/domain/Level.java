package org.touyan.people.studio.domain;

/** Who names it. */
public enum Level {
    NATION(1), PROVINCE(2), CITY(3), COUNTY(4);

    private final int seal;

    Level(int seal) {
        this.seal = seal;
    }

    /** The lowest seal of an honour that its leader must hold: 1 for the nation. */
    public int seal() {
        return seal;
    }
}
