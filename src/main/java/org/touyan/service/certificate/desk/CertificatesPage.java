package org.touyan.service.certificate.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.paper.PaperId;
import org.touyan.foundation.paper.PaperState;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Column;
import org.touyan.foundation.web.ui.Pager;
import org.touyan.service.certificate.CertificateId;
import org.touyan.service.record.HalfHours;

/**
 * Certificates in sight.
 *
 * @param changed those that hold although a record behind them does not, oldest first
 * @param may     the reader may issue and replace
 * @param form    for a new one, as typed
 * @param refused the replacement that was not done; null when there was none
 */
public record CertificatesPage(List<Row> changed, List<Row> rows, Pager pager, boolean may, @Nullable Form<IssueForm> form,
        @Nullable Refused refused) implements Page {

    /** Why one was not replaced, and what was typed. */
    public record Refused(CertificateId certificateId, String reason, FormErrors errors) {}

    /**
     * One certificate.
     *
     * @param gone how many of its records were corrected or voided since
     */
    public record Row(CertificateId certificateId, PaperId paperId, String number, String holder, LocalDate fromDay,
            LocalDate untilDay, int times, int halfHours, Instant askedAt, PaperState state, int gone) {

        public String hours() {
            return HalfHours.asHours(halfHours);
        }
    }

    public FormErrors errors() {
        return form == null ? FormErrors.none() : form.errors();
    }

    public FormErrors wrong() {
        return refused == null ? FormErrors.none() : refused.errors().ofLine(refused.certificateId());
    }

    public String reason(Row row, Ui ui) {
        return refused != null && refused.certificateId().equals(row.certificateId())
                ? refused.reason()
                : ui.t("certificate.renew.usual");
    }

    public String typed(String field) {
        return form == null ? "" : form.text(field);
    }

    public List<Column> columns(Ui ui) {
        return List.of(Column.text(ui.t("certificate.number")), Column.text(ui.t("certificate.name")),
                Column.text(ui.t("certificate.period")), Column.number(ui.t("certificate.times")),
                Column.number(ui.t("certificate.time")), Column.text(ui.t("certificate.asked")),
                Column.text(ui.t("certificate.state")));
    }
}
