package org.touyan.service.certificate.issue;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.paper.Draft;
import org.touyan.foundation.paper.Issued;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;
import org.touyan.service.certificate.CertificateId;

/**
 * Certifies what stands in the ledger, at once and for nothing (令67 Art. 14): for the volunteer himself, or for one at the desk.
 * The union issues it, whoever asks; so the paper is the clock's and the trail names who asked.
 */
@Component
public class IssueCertificate {

    private final LedgerQuery ledgers;
    private final Certificates certificates;
    private final CertificateSheet sheet;
    private final Experts experts;
    private final Register register;
    private final Elevated elevated;
    private final AuditTrail audit;
    private final Clock clock;

    IssueCertificate(LedgerQuery ledgers, Certificates certificates, CertificateSheet sheet, Experts experts, Register register,
            Elevated elevated, AuditTrail audit, Clock clock) {
        this.ledgers = ledgers;
        this.certificates = certificates;
        this.sheet = sheet;
        this.experts = experts;
        this.register = register;
        this.elevated = elevated;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return the certificate; the one there is, when it says the same */
    @Transactional
    @BusinessRule(id = "CER-1", says = "A certificate of volunteer service holds what is effective in the ledger and nothing that was typed.", source = "民政部令第67号 Art. 15, 19")
    public CertificateId issue(Actor actor, PersonId person, @Nullable LocalDate from, @Nullable LocalDate until) {
        actor.require(Role.EXPERT, Role.TOWN_CADRE, Role.CITY_STAFF);
        if (actor.is(Role.EXPERT) && !person.equals(PersonId.of(actor))) {
            throw new NotFound("person " + person);
        }
        LocalDate last = last(until);
        LocalDate first = from == null ? LocalDate.of(last.getYear(), 1, 1) : from;
        if (first.isAfter(last)) {
            throw RuleBroken.at("from", "certificate.period.backward");
        }
        ExpertCard card = experts.find(person).orElseThrow(() -> new NotFound("person " + person));
        return elevated.asSystem(() -> {
            certificates.lock(person);
            Ledger ledger = ledgers.of(person, first, last);
            if (ledger.lines().isEmpty()) {
                throw RuleBroken.at("from", "certificate.none");
            }
            return certificates.same(person, first, last, ledger).map(Certificate::certificateId)
                    .orElseGet(() -> {
                        CertificateId id = CertificateId.next();
                        Draft draft = sheet.draft(id, card, first, last, ledger);
                        Issued paper = register.issue(Actor.SYSTEM, draft,
                                imprint -> sheet.paper(imprint, draft, card, first, last, ledger));
                        return noted(actor, id, card, first, last, ledger, paper, null);
                    });
        });
    }

    /** The records behind it have changed: the ledger of today on a new paper, or no paper when nothing is left. */
    @Transactional
    @BusinessRule(id = "CER-2", says = "A certificate whose records were corrected is replaced by one from the ledger of that day, or revoked; the old one stays and says why.", source = "民政部令第67号 Art. 13, 17")
    public void renew(Actor actor, CertificateId id, String reason) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Certificate old = certificates.get(id);
        if (!old.state().holds()) {
            throw new Conflict("certificate.renew.over");
        }
        ExpertCard card = experts.find(old.personId()).orElseThrow(() -> new NotFound("person " + old.personId()));
        elevated.runAsSystem(() -> {
            certificates.lock(old.personId());
            Ledger ledger = ledgers.of(old.personId(), old.fromDay(), old.untilDay());
            if (ledger.lines().isEmpty()) {
                register.revoke(Actor.SYSTEM, old.paperId(), reason);
                audit.note(actor, "certificate.revoked", "certificate", id, old.orgPath());
                return;
            }
            CertificateId next = CertificateId.next();
            Draft draft = sheet.draft(next, card, old.fromDay(), old.untilDay(), ledger);
            Issued paper = register.replace(Actor.SYSTEM, old.paperId(), reason, draft,
                    imprint -> sheet.paper(imprint, draft, card, old.fromDay(), old.untilDay(), ledger));
            noted(actor, next, card, old.fromDay(), old.untilDay(), ledger, paper, id);
        });
    }

    private CertificateId noted(Actor actor, CertificateId id, ExpertCard card, LocalDate from, LocalDate until, Ledger ledger,
            Issued paper, @Nullable CertificateId replaces) {
        certificates.add(actor, id, card.id(), card.path(), from, until, ledger, paper.paperId(), replaces);
        audit.note(actor, "certificate.issued", "certificate", id, card.path(), "number", paper.number());
        return id;
    }

    private LocalDate last(@Nullable LocalDate until) {
        LocalDate today = Beijing.day(clock.instant());
        if (until == null) {
            return today;
        }
        if (until.isAfter(today)) {
            throw RuleBroken.at("until", "certificate.period.future");
        }
        return until;
    }
}
