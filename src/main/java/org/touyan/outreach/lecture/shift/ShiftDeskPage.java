package org.touyan.outreach.lecture.shift;

import java.time.LocalDate;
import java.util.List;

import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Column;
import org.touyan.outreach.lecture.reach.TownReach;

/**
 * The log of talks before the shift, and how far they reach.
 *
 * @param since first day of the year before
 * @param why   a line is taken back, as typed
 */
public record ShiftDeskPage(List<WrittenTalk> talks, List<TownReach> reach, LocalDate since, boolean writes, Form<UnionForm> form,
        FormErrors errors, String why) implements Page {

    public List<Column> columns(Ui ui) {
        return List.of(Column.text(ui.t("lecture.reach.town")), Column.number(ui.t("lecture.reach.enterprises")),
                Column.number(ui.t("lecture.reach.reached")), Column.number(ui.t("lecture.reach.share")));
    }
}
