package org.touyan.foundation.approval.posting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.approval.ObjectionFiled;
import org.touyan.foundation.approval.PostingId;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.catalog.WorkingDays;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.RuleBroken;

/** Takes an objection from anyone while the matter is on view. */
@Component
public class FileObjection {

    private record Where(String matterKind, UUID matterId, OrgPath deskPath) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final WorkingDays workingDays;
    private final Parameters parameters;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Elevated elevated;
    private final Clock clock;

    FileObjection(JdbcClient jdbc, Vault vault, WorkingDays workingDays, Parameters parameters, AuditTrail audit,
            ApplicationEventPublisher facts, Elevated elevated, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.workingDays = workingDays;
        this.parameters = parameters;
        this.audit = audit;
        this.facts = facts;
        this.elevated = elevated;
        this.clock = clock;
    }

    /** The same form sent again is the same objection. Who filed it stands nowhere but in the objection. */
    @Transactional
    @BusinessRule(id = "APV-3", says = "While a matter is on public notice anyone may object, with or without a name, and is answered within the working days of the parameter notice.answer.workdays.")
    public void file(Actor actor, Objection objection) {
        Instant now = clock.instant();
        LocalDate today = Beijing.day(now);
        if (!onView(objection.posting(), today)) {
            throw RuleBroken.at("posting", "approval.objection.closed");
        }
        if (filedToday(today) >= parameters.number("notice.objections.day")) {
            throw RuleBroken.because("approval.objection.full");
        }
        int filed = jdbc.sql("""
                insert into approval.objection (objection_id, posting_id, body, name_sealed, phone_sealed, filed_at, due_on)
                values (:id, :posting, :body, :name, :phone, :now, :due)
                on conflict do nothing
                """)
                .param("id", objection.id())
                .param("posting", objection.posting())
                .param("body", objection.body())
                .param("name", objection.name().isEmpty() ? null : vault.seal(objection.name()))
                .param("phone", objection.phone().isEmpty() ? null : vault.seal(objection.phone()))
                .param("now", now)
                .param("due", workingDays.plus(today, parameters.number("notice.answer.workdays")))
                .update();
        if (filed > 0) {
            tell(actor, objection);
        }
    }

    /** Heard, and written down, where those who answer can read it. */
    private void tell(Actor actor, Objection objection) {
        elevated.runAsSystem(() -> {
            Where where = jdbc.sql("select matter_kind, matter_id, desk_path from approval.posting where posting_id = :id")
                    .param("id", objection.posting())
                    .query(Rows.of(Where.class))
                    .single();
            audit.note(actor, "posting.objected", where.matterKind(), where.matterId(), where.deskPath());
            facts.publishEvent(new ObjectionFiled(objection.posting(), where.matterKind(), where.matterId()));
        });
    }

    private boolean onView(PostingId posting, LocalDate day) {
        return jdbc.sql("select approval.on_view(:posting, :day)")
                .param("posting", posting)
                .param("day", day)
                .query(Rows.of(Boolean.class))
                .single();
    }

    private int filedToday(LocalDate today) {
        return jdbc.sql("select approval.filed_since(:since)")
                .param("since", Beijing.at(today.atStartOfDay()))
                .query(Rows.of(Integer.class))
                .single();
    }
}
