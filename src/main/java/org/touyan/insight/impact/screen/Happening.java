package org.touyan.insight.impact.screen;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.catalog.Subject;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.web.Ui;

/**
 * One matter that is being helped with: what kind, in which town, how far it is. Nobody is named, not even the master.
 *
 * @param how    key of the words behind {@code impact.screen.how.}
 * @param coming when a master is to come; null when that is not agreed
 */
public record Happening(Instant at, Town town, Subject subject, String how, @Nullable Instant coming) {

    public String place(Ui ui) {
        return ui.english() ? town.nameEn() : town.shortName();
    }

    public String matter(Ui ui) {
        return ui.english() ? subject.nameEn() : subject.name();
    }

    public String progress(Ui ui) {
        return ui.t("impact.screen.how." + how, coming == null ? "" : ui.isoDay(coming).substring("2026-".length()));
    }

    /** 09:12 for what was today, the day for what was before. */
    public String when(Ui ui) {
        String day = ui.isoDay(at);
        return day.equals(ui.isoDay(ui.now())) ? ui.isoTime(at) : day.substring("2026-".length());
    }
}
