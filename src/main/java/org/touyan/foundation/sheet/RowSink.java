package org.touyan.foundation.sheet;

/** Takes rows one by one, in the order of the file. */
@FunctionalInterface
public interface RowSink {

    void row(SheetRow row);
}
