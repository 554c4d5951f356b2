package org.touyan.service.knowledge.example;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.service.knowledge.ExampleId;
import org.touyan.service.request.RequestId;

/** Keeps examples: each is written once and may end. */
@Component
class Examples {

    /** An example that stands. */
    record Living(ExampleId exampleId, OrgPath unionPath) {}

    private final JdbcClient jdbc;

    Examples(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Living> living(RequestId request) {
        return jdbc.sql("select example_id, union_path from knowledge.example where request_id = :request and ended_at is null")
                .param("request", request).query(Rows.of(Living.class)).optional();
    }

    ExampleId add(OrgPath union, ClosedCase closed, String words, Set<String> trades, Instant now) {
        ExampleId id = ExampleId.next();
        jdbc.sql("""
                insert into knowledge.example (example_id, union_path, request_id, words, trades, closed_at, learnt_at)
                values (:id, :union, :request, :words, :trades, :closed, :now)
                """).param("id", id).param("union", union).param("request", closed.requestId()).param("words", words)
                .param("trades", trades.toArray(String[]::new)).param("closed", closed.closedAt()).param("now", now).update();
        for (UUID record : closed.records()) {
            jdbc.sql("insert into knowledge.source (example_id, record_id) values (:id, :record)").param("id", id)
                    .param("record", record).update();
        }
        return id;
    }

    /** @return whether it still stood */
    boolean end(ExampleId id, String because, Actor by, Instant now) {
        return jdbc.sql("""
                update knowledge.example set ended_at = :now, ended_because = :because, ended_by_name = :by
                where example_id = :id and ended_at is null
                """).param("now", now).param("because", because).param("by", by.name()).param("id", id).update() > 0;
    }

    void passOver(OrgPath union, ClosedCase closed, String because, Instant now) {
        jdbc.sql("""
                insert into knowledge.passed_over (passed_id, union_path, request_id, records, because, at)
                values (:id, :union, :request, :records, :because, :now)
                """).param("id", Uuid7.next()).param("union", union).param("request", closed.requestId())
                .param("records", closed.records().toArray(UUID[]::new)).param("because", because).param("now", now).update();
    }

    /** @param trades codes separated by blanks */
    record Row(String words, String trades, Instant closedAt) {

        List<String> codes() {
            return List.of(trades.split(" ", -1));
        }
    }

    List<Row> standing(OrgPath place) {
        return jdbc.sql("""
                select words, array_to_string(trades, ' ') as trades, closed_at
                from knowledge.example
                where ended_at is null and :place like union_path || '%'
                order by closed_at desc, serial desc
                """).param("place", place).query(Rows.of(Row.class)).list();
    }

    /** How many there have ever been, and how many have ended. */
    String print() {
        return jdbc.sql("select count(*) || '-' || count(ended_at) from knowledge.example").query(Rows.of(String.class)).single();
    }
}
