package org.touyan.foundation.approval.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.approval.ObjectionId;
import org.touyan.foundation.approval.PostingId;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Part;
import org.touyan.foundation.web.Ui;

/**
 * What is objected to a matter on notice, with a form for each answer: shown on the page of the notice, and on that of the
 * matter itself.
 *
 * @param posting null when there is none to answer
 * @param mine    whether the reader may answer; else a colleague does
 * @param form    as typed; null when nothing was
 */
public record ObjectionsPart(@Nullable PostingId posting, List<Row> rows, boolean mine, LocalDate today,
        @Nullable Form<AnswerForm> form)
        implements
            Part {

    /** One objection, with whoever filed it masked, and its answer as far as there is one. */
    public record Row(ObjectionId objectionId, String body, String name, String phone, Instant filedAt, LocalDate dueOn,
            @Nullable String answer, @Nullable String answeredByName) {

        public String who() {
            return name.isEmpty() ? phone : phone.isEmpty() ? name : name + ' ' + phone;
        }
    }

    /** An answer, as typed. */
    public record AnswerForm(String answer) {}

    static final ObjectionsPart NONE = new ObjectionsPart(null, List.of(), false, LocalDate.EPOCH, null);

    public String base() {
        return "/desk/postings/" + posting + "/objections/";
    }

    public String due(Ui ui, Row row) {
        return ui.t(today.isAfter(row.dueOn()) ? "approval.objection.late" : "approval.objection.due", ui.isoDay(row.dueOn()));
    }

    public boolean wrong(String field) {
        return form != null && form.errors().at(field) != null;
    }

    public String typed(String field) {
        return wrong(field) && form != null ? form.text("answer") : "";
    }
}
