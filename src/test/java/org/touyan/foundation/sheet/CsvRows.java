package org.touyan.foundation.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of comma-separated values, read by its headings. */
public final class CsvRows {

    private CsvRows() {}

    public static List<Map<String, String>> of(String text) {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(text.replaceFirst("^\uFEFF", ""), format)) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
