package org.touyan.insight.report.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.sheet.CsvWriter;
import org.touyan.foundation.web.Ui;
import org.touyan.insight.impact.SnapshotId;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.report.domain.Entry;
import org.touyan.insight.report.domain.Line;

/** A report as comma-separated values, and the dictionary without which nobody can do anything honest with them. */
final class Values {

    private static final List<String> COLUMNS = List.of("form", "edition", "union", "path", "period", "cell", "label", "value",
            "unit",
            "source", "snapshot", "reason", "explanation", "filed_value", "restated_because");

    private Values() {}

    static byte[] data(Filed filed) {
        return table(COLUMNS, filed.lines().stream().map(line -> row(filed, line)).toList());
    }

    static byte[] dictionary(Filed filed, Metrics metrics, Ui ui) {
        List<List<String>> meanings = new ArrayList<>();
        COLUMNS.forEach(column -> meanings.add(List.of("column", column, ui.t("report.column." + column), "", "", "", "", "")));
        filed.lines().forEach(line -> meanings.add(metrics.byId(line.cell().metric()).map(metric -> meaning(line, metric))
                .orElseGet(() -> List.of("cell", line.cell().cell(), line.cell().label().chinese(), line.cell().unit().chinese(),
                        ui.t("report.cell.typed"), "", "", ""))));
        return table(List.of("kind", "name", "meaning", "unit", "formula", "counted_once", "owner", "source"), meanings);
    }

    private static List<String> meaning(Line line, Metric metric) {
        String part = line.cell().cut().isEmpty() ? "" : " [" + line.cell().cut() + "=" + line.cell().tag() + "]";
        return List.of("cell", line.cell().cell(), line.cell().label().chinese() + part, line.cell().unit().chinese(),
                metric.formula().chinese(), metric.once().chinese(), metric.owner().chinese(), metric.source().chinese());
    }

    private static List<String> row(Filed filed, Line line) {
        Entry first = line.filed();
        Entry now = line.restated();
        return List.of(filed.template().code(), Integer.toString(filed.template().edition()), filed.report().unionName(),
                filed.report().path().value(), filed.report().period().text(), line.cell().cell(), line.cell().label().chinese(),
                line.digits(), line.cell().unit().chinese(), first == null ? "" : first.typed() ? "typed" : "frozen",
                snapshot(line.entry()),
                first == null ? "" : first.reason(), first == null ? "" : first.explained(),
                now == null || first == null ? "" : Line.digits(first.value()), now == null ? "" : now.reason());
    }

    private static String snapshot(@Nullable Entry entry) {
        SnapshotId snapshot = entry == null ? null : entry.snapshotId();
        return snapshot == null ? "" : snapshot.toString();
    }

    private static byte[] table(List<String> columns, List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(out)) {
            csv.row(columns);
            for (List<String> row : rows) {
                csv.row(row);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("a table cannot be written to memory", failure);
        }
        return out.toByteArray();
    }
}
