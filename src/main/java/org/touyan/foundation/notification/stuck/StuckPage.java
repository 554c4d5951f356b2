package org.touyan.foundation.notification.stuck;

import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Column;
import org.touyan.foundation.web.ui.Pager;

/** Messages that did not arrive. */
public record StuckPage(List<StuckRow> rows, Pager pager, boolean gateway) implements Page {

    public List<Column> columns(Ui ui) {
        return List.of(Column.text(ui.t("notification.stuck.since")), Column.text(ui.t("notification.stuck.who")),
                Column.text(ui.t("notification.stuck.about")), Column.text(ui.t("notification.stuck.channel")),
                Column.text(ui.t("notification.stuck.why")), Column.number(ui.t("notification.stuck.tries")),
                Column.text(ui.t("notification.stuck.act")));
    }
}
