package org.touyan.service.certificate.issue;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.people.roster.PersonId;
import org.touyan.service.record.Basis;
import org.touyan.service.record.RecordState;

/** Reads the ledger of one volunteer under all the numbers he has stood here under. */
@Component
class LedgerQuery {

    private final JdbcClient jdbc;

    LedgerQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Ledger of(PersonId person, LocalDate from, LocalDate until) {
        return new Ledger(jdbc.sql("""
                select record_id, activity, half_hours
                from record.service_record
                where expert_id = any(roster.selves(:person)) and state = :effective and basis = :voluntary and half_hours > 0
                  and day between :from and :until
                order by day, record_id
                """).param("person", person).param("effective", RecordState.EFFECTIVE).param("voluntary", Basis.VOLUNTARY)
                .param("from", from).param("until", until).query(Rows.of(Ledger.Line.class)).list());
    }
}
