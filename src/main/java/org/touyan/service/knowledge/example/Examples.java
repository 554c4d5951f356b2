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

    Optional<Living> standing(ExampleId id) {
        return jdbc.sql("select example_id, union_path from knowledge.example where example_id = :id and ended_at is null")
                .param("id", id).query(Rows.of(Living.class)).optional();
    }

    boolean known(ExampleId id) {
        return jdbc.sql("select exists (select 1 from knowledge.example where example_id = :id)").param("id", id)
                .query(Rows.of(Boolean.class)).single();
    }

    /** @return whether nobody had looked at it before */
    boolean seen(ExampleId id, Actor by, Instant now) {
        return jdbc.sql("""
                insert into knowledge.look (example_id, by_name, at) values (:id, :by, :now) on conflict (example_id) do nothing
                """).param("id", id).param("by", by.name()).param("now", now).update() > 0;
    }

    void takeOut(ExampleId id, String why, Actor by, Instant now) {
        jdbc.sql("insert into knowledge.taken_out (example_id, why, by_name, at) values (:id, :why, :by, :now)")
                .param("id", id).param("why", why).param("by", by.name()).param("now", now).update();
        end(id, "TAKEN_OUT", by, now);
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

    /** @param seenOnly only those a person has looked at */
    List<Row> standing(OrgPath place, boolean seenOnly) {
        return jdbc.sql("""
                select words, array_to_string(trades, ' ') as trades, closed_at
                from knowledge.example
                where ended_at is null and :place like union_path || '%'
                  and (not :seen or exists (select 1 from knowledge.look l where l.example_id = example.example_id))
                order by closed_at desc, serial desc
                """).param("place", place).param("seen", seenOnly).query(Rows.of(Row.class)).list();
    }

    /** How many there have ever been, how many have ended, and how many were looked at. */
    String print() {
        return jdbc.sql("""
                select count(*) || '-' || count(ended_at) || '-' || (select count(*) from knowledge.look) from knowledge.example
                """).query(Rows.of(String.class)).single();
    }
}
