package org.touyan.people.recognition.posting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.recognition.domain.Nomination;
import org.touyan.people.recognition.domain.NominationTrail;
import org.touyan.people.recognition.domain.Nominations;

/** Takes an objection from anyone while the nominee is posted. */
@Component
public class FileObjection {

    private final JdbcClient jdbc;
    private final Nominations nominations;
    private final NominationTrail trail;
    private final Vault vault;
    private final Parameters parameters;
    private final Elevated elevated;
    private final Clock clock;

    FileObjection(JdbcClient jdbc, Nominations nominations, NominationTrail trail, Vault vault, Parameters parameters,
            Elevated elevated, Clock clock) {
        this.jdbc = jdbc;
        this.nominations = nominations;
        this.trail = trail;
        this.vault = vault;
        this.parameters = parameters;
        this.elevated = elevated;
        this.clock = clock;
    }

    /** The same form sent again is the same objection. Who filed it stands nowhere but in the objection. */
    @Transactional
    @BusinessRule(id = "RCG-7", says = "While somebody is posted anyone may object, with or without a name.")
    public void file(Actor actor, Objection objection) {
        Instant now = clock.instant();
        if (!onView(objection, Beijing.day(now))) {
            throw RuleBroken.at("nomination", "recognition.objection.closed");
        }
        if (filedToday(now) >= parameters.number("recognition.objections.day")) {
            throw RuleBroken.because("recognition.objection.full");
        }
        int filed = jdbc.sql("""
                insert into recognition.objection (objection_id, nomination_id, body, name, phone_sealed, filed_at)
                values (:id, :nomination, :body, :name, :phone, :now)
                on conflict do nothing
                """)
                .param("id", objection.id())
                .param("nomination", objection.nomination())
                .param("body", objection.body())
                .param("name", objection.name())
                .param("phone", objection.phone().isEmpty() ? null : vault.seal(objection.phone()))
                .param("now", now)
                .update();
        if (filed > 0) {
            elevated.runAsSystem(() -> {
                Nomination nomination = nominations.get(objection.nomination());
                trail.note(actor, "objected", nomination, "");
            });
        }
    }

    private boolean onView(Objection objection, LocalDate day) {
        return jdbc.sql("select recognition.on_view(:nomination, :day)")
                .param("nomination", objection.nomination())
                .param("day", day)
                .query(Rows.of(Boolean.class))
                .single();
    }

    private int filedToday(Instant now) {
        return jdbc.sql("select recognition.filed_since(:since)")
                .param("since", Beijing.at(Beijing.day(now).atStartOfDay()))
                .query(Rows.of(Integer.class))
                .single();
    }
}
