package org.touyan.outreach.workshop.figure;

import java.util.List;
import java.util.Map;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Figure;
import org.touyan.outreach.workshop.income.Gain;
import org.touyan.outreach.workshop.income.Gains;
import org.touyan.outreach.workshop.live.Money;

/**
 * The numbers of the workshops as of a day.
 *
 * @param years  what households gained, of each year
 * @param places the same of the latest year, by town
 * @param towns  names by NBS code
 * @param typed  the day as typed
 */
public record FiguresPage(AsOf asOf, Gains.Told years, Gains.Told places, int smallest, Map<String, String> towns, int settleDays,
        int minMinutes, String typed, FormErrors errors) implements Page {

    public String rows(String figure, String part) {
        return "/desk/workshops/figures/" + figure + "?day=" + asOf.day() + (part.isEmpty() ? "" : "&part=" + part);
    }

    public String town(String code) {
        return towns.getOrDefault(code, code);
    }

    public String rows(Gain gain) {
        return "/desk/workshops/figures/gains?day=" + asOf.day() + "&year=" + gain.year()
                + (gain.town().isEmpty() ? "" : "&town=" + gain.town());
    }

    public boolean sells() {
        return asOf.sales().gmvFen() > 0;
    }

    public List<Figure> first(Ui ui) {
        return List.of(
                Figure.of(Long.toString(asOf.workshops()), ui.t("workshop.figure.unit"), ui.t("workshop.figure.workshops"),
                        rows("workshops", "")),
                new Figure("", Long.toString(asOf.sessions()), ui.t("workshop.figure.times"), ui.t("workshop.figure.sessions"),
                        ui.t("workshop.figure.sessions.note", minMinutes), rows("sessions", "")),
                money(ui, "workshop.figure.sales", asOf.sales().netFen(), ui.t("workshop.figure.sales.note", settleDays), ""));
    }

    public List<Figure> beside(Ui ui) {
        return List.of(money(ui, "workshop.figure.gmv", asOf.sales().gmvFen(), "", ""),
                money(ui, "workshop.figure.paid", asOf.sales().paidFen(), "", ""),
                money(ui, "workshop.figure.refunded", asOf.sales().refundedFen(), "", ""),
                money(ui, "workshop.figure.led", asOf.led().netFen(), "", "LED"),
                money(ui, "workshop.figure.own", asOf.sales().netFen() - asOf.led().netFen(), "", "OWN"));
    }

    public List<Figure> bases(Ui ui) {
        AsOf.Bases bases = asOf.bases();
        return List.of(
                Figure.of(Long.toString(bases.all()), ui.t("workshop.figure.unit"), ui.t("workshop.bases"), rows("bases", "")),
                Figure.of(Long.toString(bases.taizhou()), ui.t("workshop.figure.unit"), ui.t("workshop.base.taizhou.said"),
                        rows("bases", "TAIZHOU")),
                new Figure("", Long.toString(bases.firsts()), ui.t("workshop.figure.unit"), ui.t("workshop.figure.firsts"),
                        ui.t("workshop.figure.firsts.note"), rows("bases", "FIRST")),
                Figure.of(Long.toString(bases.interns()), ui.t("workshop.figure.heads"), ui.t("workshop.figure.interns"),
                        rows("bases", "")));
    }

    /** Small, as it is; large, in 万元 with all of it beneath. */
    private Figure money(Ui ui, String label, long fen, String note, String part) {
        if (ui.english() || !Money.large(fen)) {
            return new Figure("", Money.yuan(fen), ui.t("workshop.figure.yuan"), ui.t(label), note, rows("sales", part));
        }
        String exactly = ui.t("workshop.yuan", Money.yuan(fen));
        return new Figure(Money.exact(fen) ? "" : ui.t("workshop.figure.about"), Money.wan(fen), ui.t("workshop.figure.wan"),
                ui.t(label), note.isEmpty() ? exactly : exactly + " · " + note, rows("sales", part));
    }
}
