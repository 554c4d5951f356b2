package org.touyan.insight.report.file;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.touyan.foundation.sheet.FormSheet;
import org.touyan.foundation.sheet.PlainSheet;
import org.touyan.foundation.web.Ui;
import org.touyan.insight.report.domain.Line;
import org.touyan.insight.report.domain.Report;
import org.touyan.insight.report.paper.Marks;

/** A report as spreadsheets: in the issuer's own file, and in a plain one of ours. */
final class Sheets {

    private Sheets() {}

    static byte[] form(byte[] file, Filed filed, Ui ui) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        Map<String, String> notes = new LinkedHashMap<>();
        for (Line line : filed.lines()) {
            BigDecimal value = line.value();
            String place = line.cell().standsAt();
            if (!place.isEmpty() && value != null) {
                numbers.put(place, value);
                String mark = Marks.of(line, ui);
                if (!mark.isEmpty()) {
                    notes.put(place, mark);
                }
            }
        }
        return FormSheet.filled(file, numbers, words(filed), notes);
    }

    static byte[] plain(Filed filed, Ui ui) {
        List<PlainSheet.Column> columns = List.of(new PlainSheet.Column(ui.t("report.cell"), 10),
                new PlainSheet.Column(ui.t("report.label"), 36), new PlainSheet.Column(ui.t("report.unit"), 8),
                new PlainSheet.Column(ui.t("report.value"), 12), new PlainSheet.Column(ui.t("report.remark"), 48));
        return PlainSheet.of(filed.title(), filed.head(ui), filed.made(), columns, filed.lines().stream()
                .map(line -> List.of((Object) line.cell().cell(), line.cell().label().chinese(), line.cell().unit().chinese(),
                        Filed.value(line.value()), Marks.of(line, ui)))
                .toList());
    }

    /** What else may be marked in a form. */
    private static Map<String, String> words(Filed filed) {
        Report report = filed.report();
        return Map.of("union", report.unionName(), "period", report.period().text(), "filled", report.filled().byName(),
                "checked",
                report.checked().byName(), "signed", report.signed().byName(), "number", filed.paper().number());
    }
}
