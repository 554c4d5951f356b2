package org.touyan.service.certificate.mine;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.paper.PdfAnswer;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.people.roster.PersonId;
import org.touyan.service.certificate.CertificateId;
import org.touyan.service.certificate.badge.Badges;
import org.touyan.service.certificate.issue.IssueCertificate;

/** A volunteer asks for a certificate of his service, and takes it home as a paper and as a badge. */
@Controller
class MyCertificatesController {

    private final MyCertificatesQuery query;
    private final IssueCertificate issueCertificate;
    private final Badges badges;

    MyCertificatesController(MyCertificatesQuery query, IssueCertificate issueCertificate, Badges badges) {
        this.query = query;
        this.issueCertificate = issueCertificate;
        this.badges = badges;
    }

    @GetMapping("/me/certificates")
    Html show(Actor actor) {
        return Html.of(new MyCertificatesPage(query.of(actor), null));
    }

    @PostMapping("/me/certificates")
    Answer issue(Actor actor, Form<PeriodForm> form) {
        PersonId me = PersonId.of(actor);
        return form.done(() -> issueCertificate.issue(actor, me, form.value().from(), form.value().until()))
                ? Redirect.to("/me/certificates").saying("certificate.issued")
                : Html.invalid(new MyCertificatesPage(query.of(actor), form));
    }

    @GetMapping("/me/certificates/{certificate}/paper.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable CertificateId certificate) {
        return PdfAnswer.of(query.pdf(actor, certificate), "touyan-" + certificate + ".pdf");
    }

    @GetMapping("/me/certificates/{certificate}/badge.jwt")
    ResponseEntity<byte[]> badge(Actor actor, @PathVariable CertificateId certificate) {
        return BadgeAnswer.of(badges.of(PersonId.of(actor), certificate), "touyan-" + certificate + ".jwt");
    }
}
