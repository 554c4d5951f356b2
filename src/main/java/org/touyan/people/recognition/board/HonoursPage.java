package org.touyan.people.recognition.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Column;
import org.touyan.foundation.web.ui.Tab;
import org.touyan.people.recognition.NominationId;
import org.touyan.people.recognition.NominationState;
import org.touyan.people.recognition.NoticeId;

/**
 * Notices, and the nominations of one state that the reader may see.
 *
 * @param mayAnnounce whether the reader enters notices
 */
public record HonoursPage(List<Announced> notices, Map<NominationState, Integer> counts, NominationState state, List<Row> rows,
        boolean mayAnnounce) implements Page {

    /** One notice. */
    public record Announced(NoticeId noticeId, String title, String honour, @Nullable Integer places,
            @Nullable LocalDate deadline) {}

    /** One nomination. */
    public record Row(NominationId nominationId, String nomineeName, String unitName, String notice, Instant since) {}

    public List<Tab> tabs(Ui ui) {
        return Arrays.stream(NominationState.values())
                .map(s -> new Tab(ui.t("recognition.state." + s), "/desk/honours?state=" + s, counts.getOrDefault(s, 0),
                        s == state,
                        false))
                .toList();
    }

    public List<Column> noticeColumns(Ui ui) {
        return List.of(Column.text(ui.t("recognition.field.notice")), Column.text(ui.t("recognition.field.honour")),
                Column.number(ui.t("recognition.field.places")), Column.text(ui.t("recognition.field.deadline")));
    }

    public List<Column> columns(Ui ui) {
        return List.of(Column.text(ui.t("recognition.field.nominee")), Column.text(ui.t("recognition.field.unit")),
                Column.text(ui.t("recognition.field.notice")), Column.text(ui.t("recognition.field.since")));
    }
}
