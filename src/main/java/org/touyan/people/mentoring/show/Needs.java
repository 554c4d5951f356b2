package org.touyan.people.mentoring.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.touyan.foundation.web.Ui;

/** What somebody should look at, in the order in which it matters. Nobody is counted against anybody. */
public record Needs(ContractRow row, String why, String words) {

    private static final int SOON = 30;
    private static final int SILENT = 60;

    static List<Needs> of(List<ContractRow> rows, LocalDate today, int interval, Ui ui) {
        List<Needs> needs = new ArrayList<>();
        for (ContractRow row : rows) {
            if (row.trouble()) {
                needs.add(new Needs(row, "bad", ui.t("mentoring.need.trouble")));
            }
            if (row.state().taught() && row.lastOn().plusDays(interval).isBefore(today)) {
                needs.add(new Needs(row, "bad", ui.t("mentoring.need.check", ui.isoDay(row.lastOn()))));
            }
            if (row.toVerify()) {
                needs.add(new Needs(row, "new", ui.t("mentoring.need.verify")));
            }
            if (row.toSign()) {
                needs.add(new Needs(row, "new", ui.t("mentoring.need.sign")));
            }
            if (row.state().held() && row.untilDay().isBefore(today.plusDays(SOON))) {
                needs.add(new Needs(row, "new", ui.t("mentoring.need.end", ui.isoDay(row.untilDay()))));
            }
            if (row.stepDue() != null && row.stepDue().isBefore(today)) {
                needs.add(new Needs(row, "new", ui.t("mentoring.need.step", ui.isoDay(row.stepDue()))));
            }
            if (row.followUp() != null) {
                needs.add(new Needs(row, "new", ui.t("mentoring.need.follow", row.followUp())));
            }
            if (silent(row, today)) {
                needs.add(new Needs(row, "", ui.t("mentoring.need.silent", SILENT)));
            }
        }
        needs.sort(Comparator.comparingInt((Needs n) -> n.why().equals("bad") ? 0 : n.why().equals("new") ? 1 : 2));
        return needs;
    }

    static boolean silent(ContractRow row, LocalDate today) {
        LocalDate last = row.lastLog() == null ? row.fromDay() : row.lastLog();
        return row.state().taught() && last.plusDays(SILENT).isBefore(today);
    }

    static boolean soon(ContractRow row, LocalDate today) {
        return row.state().held() && row.untilDay().isBefore(today.plusDays(SOON));
    }
}
