package org.touyan.people.recognition.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Column;
import org.touyan.foundation.web.ui.SumRow;
import org.touyan.people.recognition.NominationId;
import org.touyan.people.recognition.NominationState;
import org.touyan.people.recognition.domain.Notice;
import org.touyan.people.recognition.domain.Shares;

/**
 * One notice, where its shares stand, and who has been put forward by the unions the reader sees.
 *
 * @param open     whether somebody may be nominated today
 * @param was      what it said before corrections, the latest first
 * @param onView   whether somebody is posted today
 */
public record NoticePage(Notice notice, String honour, List<Shares.Share> shares, List<Row> rows, boolean open, boolean onView,
        boolean mayNominate, boolean mayAnnounce, boolean mayCorrect, List<Was> was) implements Page {

    /** One nomination, by name: the order says nothing. */
    public record Row(NominationId nominationId, String nomineeName, String unitName, NominationState state) {}

    /** What it said before a correction. */
    public record Was(String title, @Nullable Integer places, @Nullable LocalDate deadline, String papers, String departments,
            String source, String replacedByName, Instant replacedAt) {}

    public String words(Ui ui, Was was) {
        return ui.t("recognition.notice.was", was.title(), was.places(), was.deadline(),
                was.papers().replace("\n", ui.t("recognition.and")), was.departments().replace("\n", ui.t("recognition.and")),
                was.source());
    }

    public String base() {
        return "/desk/honours/notices/" + notice.id();
    }

    public List<SumRow> fields(Ui ui) {
        return List.of(row(ui, "honour", honour),
                row(ui, "places", notice.places() == null ? "" : notice.places().toString()),
                row(ui, "deadline",
                        notice.deadline() == null ? ui.t("recognition.notice.is-example") : ui.isoDay(notice.deadline())),
                row(ui, "papers", String.join(ui.t("recognition.and"), notice.papers())),
                row(ui, "departments", String.join(ui.t("recognition.and"), notice.departments())),
                row(ui, "source", notice.source()));
    }

    /** 产业工人：35% 要求，现在 3/8. */
    public String words(Ui ui, Shares.Share share) {
        return ui.t("recognition.shares.line", name(ui, share), share.percent(), share.have(), share.ofAll());
    }

    public static String name(Ui ui, Shares.Share share) {
        return ui.english() ? share.nameEn() : share.name();
    }

    public List<Column> columns(Ui ui) {
        return List.of(Column.text(ui.t("recognition.field.nominee")), Column.text(ui.t("recognition.field.unit")),
                Column.text(ui.t("recognition.field.state")));
    }

    private static SumRow row(Ui ui, String field, String value) {
        return new SumRow(ui.t("recognition.field." + field), value, "");
    }
}
