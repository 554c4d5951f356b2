package org.touyan.service.knowledge.write;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.people.roster.PersonId;
import org.touyan.service.knowledge.AnswerId;
import org.touyan.service.request.RequestId;

/** Keeps what cards stand for, and the cases behind them. */
@Component
public class Answers {

    /** A case somebody has been to. */
    record Served(RequestId requestId, OrgPath orgPath, String subject, String words, String askerName, PersonId expertId) {}

    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound when there is none, or not for this actor */
    public Told get(AnswerId id) {
        return jdbc.sql("""
                select a.answer_id, a.org_path, p.person_id as expert_id, p.name as expert_name, a.subject
                from knowledge.answer a join roster.person p on p.person_id = roster.now_is(a.expert_id)
                where a.answer_id = :id
                """).param("id", id).query(Rows.of(Told.class)).optional().orElseThrow(() -> new NotFound("answer " + id));
    }

    void add(AnswerId id, Served served, Set<String> trades, Instant now) {
        jdbc.sql("""
                insert into knowledge.answer (answer_id, org_path, expert_id, subject, trades, begun_at)
                values (:id, :path, :expert, :subject, :trades, :now)
                """).param("id", id).param("path", served.orgPath()).param("expert", served.expertId())
                .param("subject", served.subject()).param("trades", trades.toArray(String[]::new)).param("now", now).update();
    }

    /** Whom the matter was served by, with a record that stands; the lead first. Reads as far as the transaction may see. */
    List<Served> served(RequestId request) {
        return jdbc.sql("""
                select distinct h.request_id, h.org_path, h.subject, h.words, h.asker_name, roster.now_is(r.expert_id) as expert_id
                from request.help_request h join record.service_record r using (request_id)
                where h.request_id = :request and r.state in ('CAPTURED', 'CONFIRMED', 'SAMPLED', 'EFFECTIVE')
                order by expert_id
                """).param("request", request).query(Rows.of(Served.class)).list();
    }

    List<String> askers(AnswerId id) {
        return jdbc.sql("""
                select distinct h.asker_name from knowledge.handled c join request.help_request h using (request_id)
                where c.answer_id = :id and c.ended_at is null
                """).param("id", id).query(Rows.of(String.class)).list();
    }

    boolean confirmed(RequestId request) {
        return jdbc.sql("select knowledge.counts(:request)").param("request", request).query(Rows.of(Boolean.class)).single();
    }

    /** @return whether it was not there yet */
    boolean attach(AnswerId id, RequestId request, Actor by, Instant now) {
        return jdbc.sql("""
                insert into knowledge.handled (handled_id, answer_id, request_id, attached_by_name, attached_at)
                values (:handled, :id, :request, :by, :now)
                on conflict (answer_id, request_id) where ended_at is null do nothing
                """).param("handled", Uuid7.next()).param("id", id).param("request", request).param("by", by.name())
                .param("now", now).update() > 0;
    }

    /** @return whether it was there */
    boolean detach(AnswerId id, RequestId request, Actor by, Instant now) {
        return jdbc.sql("""
                update knowledge.handled set ended_at = :now, ended_by_name = :by
                where answer_id = :id and request_id = :request and ended_at is null
                """).param("now", now).param("by", by.name()).param("id", id).param("request", request).update() > 0;
    }
}
