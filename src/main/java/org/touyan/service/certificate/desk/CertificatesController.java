package org.touyan.service.certificate.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.certificate.CertificateId;
import org.touyan.service.certificate.issue.IssueCertificate;

/** Certificates for those who ask the union, and those whose records have changed. */
@Controller
class CertificatesController {

    private static final String HERE = "/desk/certificates";

    private final CertificatesQuery query;
    private final IssueAtDesk issueAtDesk;
    private final IssueCertificate issueCertificate;

    CertificatesController(CertificatesQuery query, IssueAtDesk issueAtDesk, IssueCertificate issueCertificate) {
        this.query = query;
        this.issueAtDesk = issueAtDesk;
        this.issueCertificate = issueCertificate;
    }

    @GetMapping("/desk/certificates")
    Html list(Actor actor, @RequestParam(defaultValue = "1") int page) {
        return Html.of(query.page(actor, page, null, null));
    }

    @PostMapping("/desk/certificates")
    Answer issue(Actor actor, Form<IssueForm> form) {
        return form.done(() -> issueAtDesk.issue(actor, form.value()))
                ? Redirect.to(HERE).saying("certificate.issued")
                : Html.invalid(query.page(actor, 1, form, null));
    }

    @PostMapping("/desk/certificates/{certificate}/renewal")
    Answer renew(Actor actor, @PathVariable CertificateId certificate, Form<RenewForm> form) {
        return form.done(() -> issueCertificate.renew(actor, certificate, form.value().reason()))
                ? Redirect.to(HERE).saying("certificate.renewed")
                : Html.invalid(query.page(actor, 1, null,
                        new CertificatesPage.Refused(certificate, form.value().reason(), form.errors())));
    }
}
