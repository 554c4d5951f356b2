package org.touyan.service.certificate.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.paper.PaperId;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.people.roster.PersonId;
import org.touyan.service.certificate.CertificateId;

/** The register of what was certified, beside the register of papers. */
@Component
class Certificates {

    private static final String READ = """
            select c.certificate_id, c.person_id, c.org_path, c.from_day, c.until_day, c.paper_id,
              paper.state_of(p.paper_id, p.valid_until, :today) as state
            from certificate.certificate c join paper.paper p using (paper_id)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Certificates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whoever asks twice at the same moment waits for himself. */
    void lock(PersonId person) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended('certificate ' || :person::text, 0))) as locked")
                .param("person", person).query(Integer.class).single();
    }

    /** @throws NotFound when it is not there, or not for this actor to see */
    Certificate get(CertificateId id) {
        return jdbc.sql(READ + "where c.certificate_id = :id").param("today", today()).param("id", id)
                .query(Rows.of(Certificate.class)).optional().orElseThrow(() -> new NotFound("certificate " + id));
    }

    /** One that says the same, record by record, and still holds. */
    Optional<Certificate> same(PersonId person, LocalDate from, LocalDate until, Ledger ledger) {
        return jdbc.sql(READ + "where c.person_id = any(roster.selves(:person)) order by c.asked_at desc")
                .param("today", today()).param("person", person).query(Rows.of(Certificate.class)).list().stream()
                .filter(c -> c.state().holds() && c.covers(from, until) && lines(c.certificateId()).equals(ids(ledger)))
                .findFirst();
    }

    void add(Actor actor, CertificateId id, PersonId person, OrgPath path, LocalDate from, LocalDate until, Ledger ledger,
            PaperId paper, @Nullable CertificateId replaces) {
        jdbc.sql("""
                insert into certificate.certificate (certificate_id, person_id, org_path, from_day, until_day, half_hours, times,
                  paper_id, replaces, asked_by, asked_by_name, asked_at)
                values (:id, :person, :path, :from, :until, :halfHours, :times, :paper, :replaces, :by, :name, :at)
                """).param("id", id).param("person", person).param("path", path).param("from", from).param("until", until)
                .param("halfHours", ledger.halfHours()).param("times", ledger.times()).param("paper", paper)
                .param("replaces", replaces).param("by", actor.account()).param("name", actor.name())
                .param("at", clock.instant()).update();
        ledger.lines().forEach(line -> jdbc.sql("""
                insert into certificate.line (certificate_id, record_id, half_hours) values (:id, :record, :halfHours)
                """).param("id", id).param("record", line.recordId()).param("halfHours", line.halfHours()).update());
    }

    private List<String> lines(CertificateId id) {
        return jdbc.sql("select record_id::text from certificate.line where certificate_id = :id order by record_id")
                .param("id", id).query(Rows.of(String.class)).list();
    }

    private static List<String> ids(Ledger ledger) {
        return ledger.lines().stream().map(line -> line.recordId().toString()).sorted().toList();
    }

    private LocalDate today() {
        return Beijing.day(clock.instant());
    }
}
