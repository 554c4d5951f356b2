package org.touyan.foundation.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads a spreadsheet of any of the common kinds; what it is decides its beginning, not its name. */
public final class Sheets {

    /** Rows below this number are not read: nobody's roster is longer. */
    public static final int LAST_ROW = 200_000;
    /** Columns beyond this one are not read. */
    public static final int LAST_COLUMN = 100;
    /** Characters of one cell. */
    public static final int LONGEST_CELL = 5_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Sheets() {}

    /**
     * Reads the first sheet of the file.
     *
     * @throws org.touyan.foundation.shared.RuleBroken at {@code file}, when the file cannot be or must not be read; rows read
     *         before have been handed over
     */
    public static void read(Path file, RowSink sink) throws IOException {
        byte[] head = head(file);
        if (head.length == 0) {
            throw Refused.because("empty");
        }
        if (Arrays.equals(head, ZIP)) {
            Xlsx.read(file, sink);
        } else if (Arrays.equals(head, OLE2)) {
            Xls.read(file, sink);
        } else {
            Csv.read(file, sink);
        }
    }

    /** The same at once, for files of which somebody looks at every row. */
    public static List<SheetRow> rows(Path file) {
        List<SheetRow> rows = new ArrayList<>();
        try {
            read(file, rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException("the uploaded file cannot be read", e);
        }
        return rows;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ZIP.length);
        }
    }

    /** Hands a row over when it lies within the limits. */
    static void pass(RowSink sink, SheetRow row) {
        if (row.blank()) {
            return;
        }
        if (row.number() > LAST_ROW) {
            throw Refused.because("far-row", row.number(), LAST_ROW);
        }
        if (row.cells().size() > LAST_COLUMN) {
            throw Refused.because("far-column", row.number(), LAST_COLUMN);
        }
        for (String cell : row.cells()) {
            if (cell.length() > LONGEST_CELL) {
                throw Refused.because("long-cell", row.number(), LONGEST_CELL);
            }
        }
        sink.row(row);
    }
}
