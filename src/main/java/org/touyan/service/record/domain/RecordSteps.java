package org.touyan.service.record.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Actor;
import org.touyan.service.record.RecordState;

/** What happened to a record, line by line; never changed. */
@Component
public class RecordSteps {

    private final JdbcClient jdbc;

    RecordSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void write(ServiceRecord record, String act, @Nullable RecordState from, Actor actor, String note,
            Instant at) {
        jdbc.sql("""
                insert into record.step (record_id, at, act, from_state, to_state, role, actor_name, note)
                values (:record, :at, :act, :from, :to, :role, :name, :note)
                """).param("record", record.id()).param("at", at).param("act", act).param("from", from)
                .param("to", record.state()).param("role", actor.role()).param("name", actor.name())
                .param("note", note).update();
    }
}
