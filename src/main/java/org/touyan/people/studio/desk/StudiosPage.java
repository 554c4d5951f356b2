package org.touyan.people.studio.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Column;
import org.touyan.foundation.web.ui.Tab;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.StudioState;
import org.touyan.people.studio.domain.Level;

/** The studios of a union and those below it, the nearest day first; the order says nothing about them. */
public record StudiosPage(List<Row> rows, @Nullable StudioState state, Map<StudioState, Integer> states, LocalDate today,
        boolean mayApply)
        implements
            Page {

    /** @param dueOn when a report is due, or another leader */
    public record Row(StudioId studioId, String name, Level level, String unitName, StudioState state, String number,
            @Nullable LocalDate dueOn) {}

    public List<Column> columns(Ui ui) {
        return List.of(Column.text(ui.t("studio.field.name")), Column.text(ui.t("studio.field.level")),
                Column.text(ui.t("studio.field.unit")), Column.text(ui.t("studio.field.state")),
                Column.text(ui.t("studio.field.number")), Column.text(ui.t("studio.field.due")));
    }

    /** The states in which there is one. */
    public List<Tab> tabs(Ui ui) {
        int all = states.values().stream().mapToInt(Integer::intValue).sum();
        return Stream.concat(Stream.of(new Tab(ui.t("studio.list.all"), "/desk/studios", all, state == null, false)),
                Arrays.stream(StudioState.values()).filter(states::containsKey).map(s -> new Tab(ui.t("studio.state." + s),
                        "/desk/studios?state=" + s, states.getOrDefault(s, 0), s == state, false)))
                .toList();
    }

    public boolean late(Row row) {
        return row.dueOn() != null && today.isAfter(row.dueOn());
    }
}
