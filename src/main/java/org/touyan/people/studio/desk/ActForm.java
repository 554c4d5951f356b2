package org.touyan.people.studio.desk;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.RuleBroken;

/**
 * What the forms on the first page of a studio send; each fills its own part.
 *
 * @param passed {@code YES} or {@code NO}
 * @param ending {@code RETURN}, {@code REFUSE}, {@code WITHDRAW}, {@code REVOKE} or {@code DISSOLVE}
 */
record ActForm(String words, @Nullable LocalDate from, @Nullable LocalDate until, String judge, @Nullable Integer mark,
        String markWords, String documentNo, @Nullable LocalDate namedOn, @Nullable Integer year, String reportWords,
        String passed,
        String verdict, @Nullable LocalDate leftOn, String leftWhy, String who, String changeDocument, String ending,
        String reason, String endDocument, String confirmDocument) {

    static final ActForm EMPTY = new ActForm("", null, null, "", null, "", "", null, null, "", "", "", null, "", "", "", "", "",
            "", "");

    boolean yes() {
        if (!passed.equals("YES") && !passed.equals("NO")) {
            throw RuleBroken.at("passed", "studio.missing");
        }
        return passed.equals("YES");
    }

    static <T> T needed(String field, @Nullable T value) {
        if (value == null) {
            throw RuleBroken.at(field, "studio.missing");
        }
        return value;
    }
}
