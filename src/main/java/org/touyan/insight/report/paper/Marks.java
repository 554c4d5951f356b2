package org.touyan.insight.report.paper;

import java.util.stream.Stream;

import org.touyan.foundation.web.Ui;
import org.touyan.insight.report.domain.Entry;
import org.touyan.insight.report.domain.Line;

/** How a cell is marked that is not simply a frozen figure: typed, explained or restated. The same words in every file. */
public final class Marks {

    private Marks() {}

    /** Empty when there is nothing to say. */
    public static String of(Line line, Ui ui) {
        Entry filed = line.filed();
        if (filed == null) {
            return "";
        }
        Entry restated = line.restated();
        return String.join("；", Stream.of(filed.typed() ? ui.t("report.paper.typed", filed.reason()) : "", filed.explained(),
                restated == null ? "" : ui.t("report.paper.restated", Line.digits(filed.value()), restated.reason()))
                .filter(said -> !said.isEmpty()).toList());
    }
}
