package org.touyan.insight.brief.sheet;

import java.util.ArrayList;
import java.util.List;

import org.touyan.foundation.web.Ui;

/** Who wrote, edited, checked and signed it, where it comes from, and up to when it counts (domain §5 E54). */
final class Colophon {

    private Colophon() {}

    static List<String> of(Ui ui, Sheet sheet) {
        List<String> lines = new ArrayList<>(List.of(ui.t("brief.author", sheet.byline().author()),
                ui.t("brief.editor", sheet.byline().editor()), ui.t("brief.checker", sheet.checker()),
                ui.t("brief.signer", sheet.signer()), ui.t("brief.source", sheet.byline().source()),
                ui.t("brief.as-of", ui.isoDayTime(sheet.asOf()))));
        if (sheet.signedOn() != null) {
            lines.add(ui.t("brief.signed-on", ui.isoDay(sheet.signedOn())));
        }
        if (!sheet.number().isEmpty()) {
            lines.add(sheet.number());
        }
        return lines;
    }
}
