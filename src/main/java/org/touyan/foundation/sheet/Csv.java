package org.touyan.foundation.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.touyan.foundation.shared.RuleBroken;

/** Text with commas, semicolons or tabs between the cells (RFC 4180), in the encodings that Chinese offices use. */
final class Csv {

    private static final char[] SEPARATORS = {',', '\t', ';', '，'};
    private static final int FIRST_LINE = 20_000;
    private static final char BOM = '\uFEFF';

    private Csv() {}

    static void read(Path file, RowSink sink) throws IOException {
        Charset charset = Encoding.of(file);
        try (BufferedReader text = open(file, charset);
                CSVParser parser = CSVParser.builder().setReader(text).setFormat(format(separator(text))).get()) {
            var records = parser.iterator();
            // Rows are counted as the spreadsheet shows them: a line break inside a cell makes no row.
            int number = 0;
            while (hasNext(records)) {
                Sheets.pass(sink, row(++number, records.next()));
            }
        } catch (UncheckedIOException | IOException e) {
            RuleBroken refused = Refused.because("damaged");
            refused.addSuppressed(e);
            throw refused;
        }
    }

    private static boolean hasNext(java.util.Iterator<CSVRecord> records) {
        try {
            return records.hasNext();
        } catch (IllegalStateException | IllegalArgumentException e) {
            RuleBroken refused = Refused.because("damaged");
            refused.addSuppressed(e);
            throw refused;
        }
    }

    private static BufferedReader open(Path file, Charset charset) throws IOException {
        Reader decoder = new InputStreamReader(Files.newInputStream(file), charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
        BufferedReader text = new BufferedReader(decoder, FIRST_LINE * 2);
        text.mark(1);
        if (text.read() != BOM) {
            text.reset();
        }
        return text;
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    }

    /** Whichever stands most often in the first line. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(FIRST_LINE);
        char best = SEPARATORS[0];
        int[] counts = new int[SEPARATORS.length];
        int c = text.read();
        for (int i = 0; i < FIRST_LINE - 1 && c >= 0 && c != '\n'; i++) {
            for (int s = 0; s < SEPARATORS.length; s++) {
                counts[s] += c == SEPARATORS[s] ? 1 : 0;
            }
            c = text.read();
        }
        text.reset();
        int most = 0;
        for (int s = 0; s < SEPARATORS.length; s++) {
            if (counts[s] > most) {
                most = counts[s];
                best = SEPARATORS[s];
            }
        }
        return best;
    }

    private static SheetRow row(int number, CSVRecord record) {
        List<String> cells = new ArrayList<>(record.size());
        for (String cell : record) {
            cells.add(clean(cell));
        }
        return new SheetRow(number, cells, false);
    }

    /** Excel writes {@code ="0123"} to keep a zero; we write an apostrophe before what looks like a formula. */
    private static String clean(String cell) {
        String text = cell.strip();
        if (text.startsWith("=\"") && text.endsWith("\"") && text.length() > 3) {
            return text.substring(2, text.length() - 1);
        }
        return text.length() > 1 && text.charAt(0) == '\'' ? text.substring(1) : text;
    }
}
