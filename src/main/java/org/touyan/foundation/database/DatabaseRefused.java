package org.touyan.foundation.database;

/** The database cannot be used as it is; says so to the person at the terminal, with what to do about it. */
public final class DatabaseRefused extends RuntimeException {

    private final String remedy;

    public DatabaseRefused(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
