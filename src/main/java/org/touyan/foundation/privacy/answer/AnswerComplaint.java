package org.touyan.foundation.privacy.answer;

import java.time.Clock;
import java.util.Objects;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.privacy.ComplaintAnswered;
import org.touyan.foundation.privacy.ComplaintId;
import org.touyan.foundation.privacy.Unmasking;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.privacy.domain.ComplaintSecret;
import org.touyan.foundation.privacy.domain.Impartiality;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;

/** Answers a complaint, once, by somebody it is not about. */
@Service
class AnswerComplaint {

    private static final int LONGEST = 1000;

    private final ComplaintsQuery complaints;
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Unmasking unmasking;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    AnswerComplaint(ComplaintsQuery complaints, JdbcClient jdbc, Vault vault, Unmasking unmasking, AuditTrail audit,
            ApplicationEventPublisher facts, Clock clock) {
        this.complaints = complaints;
        this.jdbc = jdbc;
        this.vault = vault;
        this.unmasking = unmasking;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    public void answer(Actor actor, ComplaintId id, String typed) {
        actor.require(Role.CITY_STAFF, Role.CITY_LEADER);
        ComplaintView complaint = complaints.view(id);
        if (!Impartiality.mayAnswer(actor, complaint.about(), complaint.concernsAccount())) {
            throw RuleBroken.because("privacy.complaint.not-yours");
        }
        String answer = FreeText.check(typed, 2, LONGEST).orRefuse("answer");
        int changed = jdbc.sql("""
                update privacy.complaint
                set answer = :answer, answered_by = :by, answered_at = :now
                where complaint_id = :id and answered_at is null
                """)
                .param("answer", answer)
                .param("by", actor.account())
                .param("now", clock.instant())
                .param("id", id)
                .update();
        if (changed == 0) {
            throw new Conflict("privacy.complaint.answered-already");
        }
        audit.note(actor, "complaint.answered", "complaint", id, complaint.orgPath(), "number", complaint.number());
        facts.publishEvent(new ComplaintAnswered(id, complaint.number(), complaint.name(), complaint.phoneSealed(),
                complaint.orgPath(), ComplaintSecret.of(id, vault).link()));
    }

    /** "It is about me": from now on the database refuses an answer by this person. */
    @Transactional
    public void recuse(Actor actor, ComplaintId id) {
        actor.require(Role.CITY_STAFF, Role.CITY_LEADER);
        ComplaintView complaint = complaints.view(id);
        int changed = jdbc.sql("""
                update privacy.complaint
                set concerns_account = :account
                where complaint_id = :id and answered_at is null and concerns_account is null
                """)
                .param("account", actor.account())
                .param("id", id)
                .update();
        if (changed == 0) {
            throw new Conflict("privacy.complaint.answered-already");
        }
        audit.note(actor, "complaint.recused", "complaint", id, complaint.orgPath(), "number", complaint.number());
    }

    /** The phone, whole, for whoever says why. */
    @Transactional
    public String phone(Actor actor, ComplaintId id, String reason) {
        actor.require(Role.CITY_STAFF, Role.CITY_LEADER);
        ComplaintView complaint = complaints.view(id);
        if (complaint.phoneSealed() == null) {
            throw new NotFound("phone of complaint " + id.value());
        }
        unmasking.log(actor, "complaint", id, complaint.orgPath(), "phone", reason);
        return vault.open(Objects.requireNonNull(complaint.phoneSealed()));
    }
}
