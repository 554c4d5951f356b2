package org.touyan.insight.impact.figure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.touyan.foundation.sheet.CsvWriter;

/** A file of comma-separated values, as an answer. */
final class Table {

    private Table() {}

    static ResponseEntity<byte[]> named(String name, List<String> columns, List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(out)) {
            csv.row(columns);
            for (List<String> row : rows) {
                csv.row(row);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("a table cannot be written to memory", failure);
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .body(out.toByteArray());
    }
}
