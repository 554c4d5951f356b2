package org.touyan.foundation.database;

/** A value that fills one {@code bytea} column. Implemented by records around one byte array. */
public interface BytesColumn {

    byte[] bytes();
}
