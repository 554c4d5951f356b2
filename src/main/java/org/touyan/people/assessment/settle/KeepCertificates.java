package org.touyan.people.assessment.settle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.BatchState;
import org.touyan.people.assessment.CandidateId;
import org.touyan.people.assessment.domain.Batch;
import org.touyan.people.assessment.domain.Batches;
import org.touyan.people.assessment.domain.CertificateNumber;
import org.touyan.people.assessment.domain.Filings;
import org.touyan.people.assessment.mark.Results;

/** Writes down the numbers that 人社部门 has given, and who has seen them in the national query. */
@Component
public class KeepCertificates {

    private final Batches batches;
    private final Filings filings;
    private final Results results;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeepCertificates(Batches batches, Filings filings, Results results, AuditTrail audit, JdbcClient jdbc, Clock clock) {
        this.batches = batches;
        this.filings = filings;
        this.results = results;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of those who passed; empty numbers are left for later, and a number that stands is not overwritten. */
    @Transactional
    public int number(Actor actor, BatchId id, LocalDate issuedOn, Map<CandidateId, String> numbers) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        Batch batch = batches.toChange(id);
        if (batch.state() != BatchState.NUMBERED) {
            throw RuleBroken.because("assessment.certificate.not-now");
        }
        if (issuedOn.isAfter(Beijing.day(clock.instant()))) {
            throw RuleBroken.at("issuedOn", "assessment.day.future");
        }
        String body = filings.get(batch.filing()).bodyCode();
        int kept = 0;
        for (Results.Row row : results.of(batch)) {
            String typed = numbers.getOrDefault(row.id(), "");
            if (row.passed() && !typed.isBlank()) {
                kept += keep(actor, row, CertificateNumber.check(typed, row.name(), row.level(), body, issuedOn),
                        issuedOn);
            }
        }
        audit.note(actor, "assessment.certificates-numbered", "assessment-batch", id, batch.path(), "certificates",
                Integer.toString(kept));
        return kept;
    }

    /** Somebody has looked these up in the national query. */
    @Transactional
    public void verify(Actor actor, BatchId id, List<CandidateId> seen) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        Batch batch = batches.toChange(id);
        if (seen.isEmpty()) {
            throw RuleBroken.at("seen", "assessment.certificate.none-seen");
        }
        if (batch.state() != BatchState.UPLOADED) {
            throw RuleBroken.because("assessment.certificate.not-uploaded");
        }
        seen.forEach(candidate -> jdbc.sql("""
                update assessment.certificate set verified_on = :today, verified_by_name = :by
                where candidate_id = :candidate and batch_id = :id and verified_on is null
                """).param("today", Beijing.day(clock.instant())).param("by", actor.name()).param("candidate", candidate)
                .param("id", id).update());
        audit.note(actor, "assessment.certificates-verified", "assessment-batch", id, batch.path());
    }

    private int keep(Actor actor, Results.Row row, String number, LocalDate issuedOn) {
        boolean taken = jdbc
                .sql("select exists (select 1 from assessment.certificate where number = :number and candidate_id <> :candidate)")
                .param("number", number).param("candidate", row.id()).query(Boolean.class).single();
        if (taken) {
            throw RuleBroken.because("assessment.certificate.taken", row.name());
        }
        return jdbc.sql("""
                insert into assessment.certificate (certificate_id, candidate_id, batch_id, org_path, number, level, issued_on, identity_print,
                  entered_by_name, entered_at)
                select :id, c.candidate_id, c.batch_id, c.org_path, :number, c.level, :issued, c.identity_print, :by, :at
                from assessment.candidate c where c.candidate_id = :candidate
                on conflict do nothing
                """).param("id", Uuid7.next()).param("number", number).param("issued", issuedOn).param("by", actor.name())
                .param("at", clock.instant()).param("candidate", row.id()).update();
    }
}
