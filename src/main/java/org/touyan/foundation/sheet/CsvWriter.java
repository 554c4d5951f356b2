package org.touyan.foundation.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** RFC 4180 in UTF-8 with a mark, which every spreadsheet opens; what looks like a formula gets an apostrophe (ASVS 1.2.10). */
public final class CsvWriter implements AutoCloseable {

    private static final String DANGEROUS = "=+-@\t\r";

    private final CSVPrinter printer;

    public CsvWriter(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        printer = new CSVPrinter(text, CSVFormat.RFC4180);
    }

    public void row(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(CsvWriter::harmless).toList());
    }

    static String harmless(String cell) {
        return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
