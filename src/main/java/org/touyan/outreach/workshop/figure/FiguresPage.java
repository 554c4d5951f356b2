package org.touyan.outreach.workshop.figure;

import java.util.List;
import java.util.Map;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Figure;
import org.touyan.outreach.workshop.live.Money;

/**
 * The numbers of the workshops as of a day.
 *
 * @param towns    names by NBS code
 * @param typed the day as typed
 */
public record FiguresPage(AsOf asOf, Map<String, String> towns, int settleDays, int minMinutes, String typed,
        FormErrors errors) implements Page {

    public String rows(String figure, String part) {
        return "/desk/workshops/figures/" + figure + "?day=" + asOf.day() + (part.isEmpty() ? "" : "&part=" + part);
    }

    public String town(String code) {
        return towns.getOrDefault(code, code);
    }

    public List<Figure> first(Ui ui) {
        return List.of(
                Figure.of(Long.toString(asOf.workshops()), ui.t("workshop.figure.unit"), ui.t("workshop.figure.workshops"),
                        rows("workshops", "")),
                new Figure("", Long.toString(asOf.sessions()), ui.t("workshop.figure.times"), ui.t("workshop.figure.sessions"),
                        ui.t("workshop.figure.sessions.note", minMinutes), rows("sessions", "")),
                new Figure("", Money.yuan(asOf.sales().netFen()), ui.t("workshop.figure.yuan"), ui.t("workshop.figure.sales"),
                        ui.t("workshop.figure.sales.note", settleDays), rows("sales", "")));
    }

    public List<Figure> beside(Ui ui) {
        return List.of(
                Figure.of(Money.yuan(asOf.sales().gmvFen()), ui.t("workshop.figure.yuan"), ui.t("workshop.figure.gmv"),
                        rows("sales", "")),
                Figure.of(Money.yuan(asOf.sales().paidFen()), ui.t("workshop.figure.yuan"), ui.t("workshop.figure.paid"),
                        rows("sales", "")),
                Figure.of(Money.yuan(asOf.sales().refundedFen()), ui.t("workshop.figure.yuan"), ui.t("workshop.figure.refunded"),
                        rows("sales", "")),
                Figure.of(Money.yuan(asOf.led().netFen()), ui.t("workshop.figure.yuan"), ui.t("workshop.figure.led"),
                        rows("sales", "LED")),
                Figure.of(Money.yuan(asOf.sales().netFen() - asOf.led().netFen()), ui.t("workshop.figure.yuan"),
                        ui.t("workshop.figure.own"), rows("sales", "OWN")));
    }
}
