package org.touyan.foundation.privacy.complain;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.privacy.ComplaintId;
import org.touyan.foundation.privacy.ComplaintReceived;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.privacy.domain.ComplaintSecret;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.RuleBroken;

/** Takes what somebody was not content with. It goes to the city union, so that no town answers about itself. */
@Service
class Complain {

    private static final int MOST_A_DAY = 300;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Parameters parameters;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Elevated elevated;
    private final Clock clock;
    private final OrgPath union;

    Complain(JdbcClient jdbc, Vault vault, Parameters parameters, AuditTrail audit, ApplicationEventPublisher facts,
            Elevated elevated, Clock clock, @Value("${touyan.site.path:/33/3310/331083/}") String union) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.parameters = parameters;
        this.audit = audit;
        this.facts = facts;
        this.elevated = elevated;
        this.clock = clock;
        this.union = new OrgPath(union);
    }

    /** The same form sent again is the same complaint. */
    @Transactional
    @BusinessRule(id = "PRI-4", says = "Every complaint is answered within the days of the parameter complaint.answer.days.")
    public ComplaintSecret complain(Actor actor, FeedbackForm form) {
        var id = new ComplaintId(Objects.requireNonNull(form.key()));
        var secret = ComplaintSecret.of(id, vault);
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 8))")
                .param("key", id.value().toString())
                .query((rs, n) -> n)
                .list();
        if (alreadySaid(secret)) {
            return secret;
        }
        Instant now = clock.instant();
        Instant due = now.plus(parameters.duration("complaint.answer.days"));
        String number = number(now);
        jdbc.sql("""
                insert into privacy.complaint (complaint_id, number, kind, body, about, name, phone_sealed,
                  phone_fingerprint, secret_hash, org_path, received_at, due_at)
                values (:id, :number, :kind, :body, :about, :name, :phone, :print, :hash, :path, :now, :due)
                """)
                .param("id", id)
                .param("number", number)
                .param("kind", form.kind())
                .param("body", form.body())
                .param("about", form.about())
                .param("name", form.name())
                .param("phone", form.phone().isEmpty() ? null : vault.seal(form.phone()))
                .param("print", form.phone().isEmpty() ? null : vault.fingerprint("phone", form.phone()))
                .param("hash", secret.hash())
                .param("path", union)
                .param("now", now)
                .param("due", due)
                .update();
        audit.note(actor, "complaint.received", "complaint", id, union, "number", number, "kind", form.kind());
        facts.publishEvent(new ComplaintReceived(id, number, union, due));
        return secret;
    }

    private boolean alreadySaid(ComplaintSecret secret) {
        return elevated.asSystem(() -> jdbc.sql("select exists (select 1 from privacy.complaint where secret_hash = :hash)")
                .param("hash", secret.hash())
                .query(Boolean.class)
                .single());
    }

    private String number(Instant now) {
        int place = jdbc.sql("""
                insert into privacy.complaint_day (day, last)
                values (:day, 1)
                on conflict (day) do update set last = complaint_day.last + 1
                returning last
                """)
                .param("day", Beijing.day(now))
                .query(Integer.class)
                .single();
        if (place > MOST_A_DAY) {
            throw RuleBroken.because("privacy.feedback.full");
        }
        return "Y%s-%02d".formatted(DAY.format(Beijing.day(now)), place);
    }
}
