package org.touyan.insight.brief.desk;

import java.time.Instant;
import java.time.LocalDate;

import org.touyan.foundation.web.Ui;
import org.touyan.insight.brief.BriefId;
import org.touyan.insight.brief.BriefState;
import org.touyan.insight.brief.domain.BriefKind;
import org.touyan.insight.impact.domain.Period;

/** A brief in a list. */
public record BriefLine(BriefId briefId, BriefKind kind, LocalDate firstDay, LocalDate lastDay, int edition, BriefState state,
        Instant asOf, String signedByName) {

    public String period() {
        return new Period(firstDay, lastDay).text();
    }

    public String name(Ui ui) {
        return ui.t("brief.name." + kind, period()) + (edition > 1 ? ui.t("brief.name.edition", edition) : "");
    }

    public String tag() {
        return switch (state) {
            case DRAFT, EDITED -> "";
            case CHECKED -> "wait";
            case SIGNED, PUBLISHED -> "ok";
            case REPLACED -> "bad";
        };
    }
}
