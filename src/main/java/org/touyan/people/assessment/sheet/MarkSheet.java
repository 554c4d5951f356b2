package org.touyan.people.assessment.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.assessment.domain.Part;
import org.touyan.people.assessment.domain.Standard;
import org.touyan.people.assessment.mark.Results;

/**
 * The score sheet: at the desk, and behind an examiner's link.
 *
 * @param pass   mark of each part
 * @param staff  who marks; empty behind a link, where it is whoever holds it
 * @param chosen id of the examiner who was chosen
 * @param open   whether marks are entered
 * @param typed  what was typed when it could not be taken, by part and line
 */
public record MarkSheet(List<Results.Row> rows, List<Part> parts, int pass, String action, List<Choice> staff, String chosen,
        boolean open,
        Map<String, List<String>> typed, FormErrors errors) {

    /** To be read, not written. */
    public MarkSheet closed() {
        return new MarkSheet(rows, parts, pass, action, staff, chosen, false, typed, errors);
    }

    /** What stands in a cell: as typed, else as it is. */
    public String cell(Ui ui, int line, Part part) {
        List<String> column = typed.getOrDefault(name(part), List.of());
        int sent = typed.getOrDefault("candidate", List.of()).indexOf(rows.get(line).id().toString());
        if (sent >= 0 && sent < column.size()) {
            return column.get(sent);
        }
        var given = rows.get(line).at(part);
        return given.absent() ? ui.t("assessment.absent") : given.words();
    }

    public static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    /** 通过, 理论没过, 待录实操, 缺考. */
    public static String words(Ui ui, Results.Row row) {
        Standard.Result result = row.result();
        if (result == null) {
            return ui.t("assessment.candidate." + row.state());
        }
        return switch (result.kind()) {
            case PASSED -> ui.t("assessment.result.PASSED", result.sum());
            case ABSENT -> ui.t("assessment.absent");
            case FAILED, WAITING -> ui.t("assessment.result." + result.kind(), String.join(ui.t("assessment.and"),
                    result.parts().stream().map(part -> ui.t("assessment.part." + part)).toList()));
        };
    }

    public static String kind(Results.Row row) {
        Standard.Result result = row.result();
        if (result == null) {
            return "";
        }
        return switch (result.kind()) {
            case PASSED -> "ok";
            case FAILED -> "bad";
            case WAITING -> "new";
            case ABSENT -> "";
        };
    }
}
