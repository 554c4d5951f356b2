package org.touyan.service.knowledge.example;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.people.roster.PersonId;
import org.touyan.service.knowledge.ExampleId;
import org.touyan.service.request.RequestId;

/** Looks for cases that have something to teach, and for examples whose ground has gone. */
@Component
class Cases {

    private record Row(RequestId requestId, OrgPath orgPath, String subject, String words, String place, String askerName,
            Instant closedAt, String records) {

        ClosedCase closed() {
            return new ClosedCase(requestId, orgPath, subject, words, place, askerName, closedAt,
                    Arrays.stream(records.split(" ", -1)).map(UUID::fromString).toList());
        }
    }

    /** An example whose records or whose request say something else today. */
    record Groundless(ExampleId exampleId, OrgPath unionPath, boolean reopened, boolean voided) {}

    private final Helped helped;
    private final JdbcClient jdbc;

    Cases(Helped helped, JdbcClient jdbc) {
        this.helped = helped;
        this.jdbc = jdbc;
    }

    /** Closed and confirmed, and neither learnt from nor passed over nor taken out; the newest first. */
    List<ClosedCase> untold(int most) {
        return jdbc.sql("""
                select h.request_id, h.org_path, h.subject, h.words, h.place, h.asker_name, h.ended_at as closed_at,
                  array_to_string(r.records, ' ') as records
                from request.help_request h
                join lateral (
                  select array_agg(s.record_id order by s.record_id) as records from record.service_record s
                  where s.request_id = h.request_id and s.state = 'EFFECTIVE') r on r.records is not null
                where h.state = 'CLOSED' and h.ended_at is not null
                  and not exists (select 1 from knowledge.example e where e.request_id = h.request_id and e.ended_at is null)
                  and not exists (select 1 from knowledge.example e join knowledge.taken_out t using (example_id)
                                  where e.request_id = h.request_id)
                  and not exists (select 1 from knowledge.passed_over p where p.request_id = h.request_id and p.records = r.records)
                order by h.ended_at desc, h.request_id
                limit :most
                """).param("most", most).query(Rows.of(Row.class)).list().stream().map(Row::closed).toList();
    }

    /** Living examples that rest on other records than those that count today, or on a request that is open again. */
    List<Groundless> groundless() {
        return jdbc.sql("""
                select e.example_id, e.union_path, h.state <> 'CLOSED' as reopened,
                  exists (select 1 from knowledge.source s join record.service_record v using (record_id)
                          where s.example_id = e.example_id and v.state = 'VOIDED') as voided
                from knowledge.example e join request.help_request h using (request_id)
                where e.ended_at is null and (h.state <> 'CLOSED'
                  or exists (select 1 from knowledge.source s join record.service_record v using (record_id)
                             where s.example_id = e.example_id and v.state <> 'EFFECTIVE')
                  or exists (select 1 from record.service_record v
                             where v.request_id = e.request_id and v.state = 'EFFECTIVE'
                               and not exists (select 1 from knowledge.source s
                                               where s.example_id = e.example_id and s.record_id = v.record_id)))
                order by e.serial
                """).query(Rows.of(Groundless.class)).list();
    }

    /** Codes of what helped, of everybody whose record counts. */
    Set<String> trades(ClosedCase closed) {
        Set<String> all = new TreeSet<>();
        jdbc.sql("select distinct expert_id from record.service_record where record_id = any(:records)")
                .param("records", closed.records().toArray(UUID[]::new)).query(Rows.of(PersonId.class)).list()
                .forEach(expert -> all.addAll(helped.trades(expert, closed.subject(), closed.words())));
        return all;
    }
}
