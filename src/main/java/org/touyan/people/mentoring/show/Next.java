package org.touyan.people.mentoring.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Timeline;

/** What comes next under a contract, in the order of days. */
public final class Next {

    private record Due(LocalDate day, String title, String text) {}

    private Next() {}

    public static Timeline of(PairView view, Ui ui) {
        List<Due> dues = new ArrayList<>();
        if (view.contract().state().held()) {
            view.milestones().stream().filter(PairView.Step::open).forEach(
                    step -> dues.add(new Due(step.due(), ui.t("mentoring.kind." + step.kind()), step.words())));
            LocalDate check = view.checkDue();
            if (check != null) {
                dues.add(new Due(check, ui.t("mentoring.checks"), ui.t("mentoring.next.check")));
            }
            dues.add(new Due(view.contract().span().untilDay(), ui.t("mentoring.next.end"), ui.t("mentoring.next.end.says")));
        }
        view.followUpsDue().forEach(months -> dues.add(new Due(view.today(), ui.t("mentoring.follow.months", months), "")));
        dues.sort(Comparator.comparing(Due::day));
        List<Timeline.Entry> entries = new ArrayList<>();
        for (Due due : dues) {
            entries.add(new Timeline.Entry(entries.isEmpty() ? Timeline.State.NOW : Timeline.State.TODO,
                    ui.isoDay(due.day()) + " " + due.title(), "", due.text()));
        }
        return new Timeline(entries);
    }
}
