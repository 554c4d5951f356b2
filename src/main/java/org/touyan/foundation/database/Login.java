package org.touyan.foundation.database;

/** A role of the server and its password. */
public record Login(String user, String password) {

    @Override
    public String toString() {
        return user;
    }
}
