package org.touyan.service.record.desk;

import java.time.LocalDate;
import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Column;
import org.touyan.foundation.web.ui.Pager;
import org.touyan.foundation.web.ui.Tab;
import org.touyan.service.record.HalfHours;
import org.touyan.service.record.RecordId;
import org.touyan.service.record.RecordState;

/** Service records in sight, one tab at a time. */
public record RecordListPage(List<Count> counts, List<Row> rows, Pager pager, LocalDate today) implements Page {

    /** A tab with the number of its records. */
    public record Count(String textKey, String href, int count, boolean current, boolean hot) {}

    /** One record of the list. */
    public record Row(RecordId recordId, String recordNo, LocalDate day, String volunteer, String content, int minutes,
            int halfHours, RecordState state, LocalDate dueOn) {

        public String hours() {
            return HalfHours.asHours(halfHours);
        }
    }

    public List<Tab> tabs(Ui ui) {
        return counts.stream().map(c -> new Tab(ui.t(c.textKey()), c.href(), c.count(), c.current(), c.hot())).toList();
    }

    public List<Column> columns(Ui ui) {
        return List.of(Column.text(ui.t("record.field.number")), Column.text(ui.t("record.field.day")),
                Column.text(ui.t("record.field.volunteer")), Column.text(ui.t("record.field.content")),
                Column.number(ui.t("record.field.minutes")), Column.number(ui.t("record.field.hours")),
                Column.text(ui.t("record.field.state")), Column.text(ui.t("record.field.due")));
    }

    public boolean overdue(Row row) {
        return row.dueOn().isBefore(today) && (row.state() == RecordState.CAPTURED || row.state() == RecordState.SAMPLED);
    }
}
