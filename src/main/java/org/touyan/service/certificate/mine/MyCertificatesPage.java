package org.touyan.service.certificate.mine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.paper.PaperState;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.service.certificate.CertificateId;
import org.touyan.service.record.HalfHours;

/**
 * A volunteer's certificates, newest first, and the form for another.
 *
 * @param form as typed; null before anything was
 */
public record MyCertificatesPage(List<Row> rows, @Nullable Form<PeriodForm> form) implements Page {

    /** One certificate. */
    public record Row(CertificateId certificateId, String number, String code, LocalDate fromDay, LocalDate untilDay, int times,
            int halfHours, Instant askedAt, PaperState state, String reason) {

        public String hours() {
            return HalfHours.asHours(halfHours);
        }

        public String path() {
            return "/me/certificates/" + certificateId;
        }
    }

    public FormErrors errors() {
        return form == null ? FormErrors.none() : form.errors();
    }

    public String typed(String field) {
        return form == null ? "" : form.text(field);
    }
}
