package org.touyan.people.assessment.show;

import java.util.stream.Collectors;

import org.touyan.foundation.web.Ui;

/** What a company may assess, in words: nobody knows the levels by their codes. */
public final class ScopeWords {

    private ScopeWords() {}

    /** @param lines one a line: the occupation and the code of its highest level */
    public static String of(Ui ui, String lines) {
        return lines.lines().map(line -> named(ui, line)).collect(Collectors.joining(ui.t("assessment.and")));
    }

    private static String named(Ui ui, String line) {
        int code = line.lastIndexOf(' ') + 1;
        return line.substring(0, code) + ui.t("assessment.level." + line.substring(code));
    }
}
