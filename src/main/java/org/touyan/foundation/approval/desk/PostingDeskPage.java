package org.touyan.foundation.approval.desk;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.approval.posting.Posting;
import org.touyan.foundation.paper.Issued;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.SumRow;

/**
 * One matter on notice, at the desk.
 *
 * @param kindKey    what it is, a text key
 * @param path       where the matter stands at the desk; null for readers who have no business there
 * @param onView     whether the public reads it today
 * @param paper      the numbered sheet; null when it was put up before they were numbered
 * @param objections empty for readers who do not answer them
 */
public record PostingDeskPage(Posting posting, String kindKey, @Nullable String path, boolean onView, @Nullable Issued paper,
        ObjectionsPart objections)
        implements
            Page {

    public List<SumRow> fields(Ui ui) {
        List<SumRow> rows = new ArrayList<>(List.of(row(ui, "kind", ui.t(kindKey)), row(ui, "board", posting.boardTitle()),
                row(ui, "unit", posting.unit()),
                row(ui, "days", ui.isoDay(posting.fromDay()) + " – " + ui.isoDay(posting.untilDay())),
                row(ui, "by", posting.postedByName() + ' ' + ui.isoDay(posting.postedAt()))));
        if (posting.endedAt() != null) {
            rows.add(row(ui, "ended", ui.isoDay(posting.endedAt())));
        }
        return List.copyOf(rows);
    }

    public FormErrors errors() {
        return objections.form() == null ? FormErrors.none() : objections.form().errors();
    }

    private static SumRow row(Ui ui, String field, String value) {
        return new SumRow(ui.t("approval.field." + field), value, "");
    }
}
