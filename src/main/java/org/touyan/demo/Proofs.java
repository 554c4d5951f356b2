package org.touyan.demo;

import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.privacy.ConsentChannel;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.insight.openapi.national.NoteAgreement;
import org.touyan.people.roster.PersonId;
import org.touyan.service.certificate.issue.IssueCertificate;
import org.touyan.service.record.Basis;
import org.touyan.service.record.RecordId;
import org.touyan.service.record.correct.CorrectRecord;

/**
 * Four volunteers have asked what is on record of them, and agreed that the national system is told; for one of them a record was put
 * right afterwards.
 */
@Component
@Profile("demo")
class Proofs {

    private static final int VOLUNTEERS = 4;

    private record Certifiable(PersonId person, RecordId record, String number) {}

    private final World world;
    private final IssueCertificate issueCertificate;
    private final CorrectRecord correctRecord;
    private final NoteAgreement noteAgreement;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Proofs(World world, IssueCertificate issueCertificate, CorrectRecord correctRecord, NoteAgreement noteAgreement,
            JdbcClient jdbc, TransactionTemplate transaction) {
        this.world = world;
        this.issueCertificate = issueCertificate;
        this.correctRecord = correctRecord;
        this.noteAgreement = noteAgreement;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void tell() {
        Actor staff = world.staff();
        List<Certifiable> volunteers = volunteers();
        volunteers.forEach(v -> Acting.run(staff, () -> issueCertificate.issue(staff, v.person(), null, null)));
        volunteers.forEach(v -> Acting.run(staff, () -> noteAgreement.note(staff, v.number(), true, ConsentChannel.PAPER)));
        Actor colleague = world.colleague();
        Acting.run(colleague, () -> correctRecord.correct(colleague, volunteers.getLast().record(), Basis.VOLUNTARY, 30,
                "看了树，讲了怎么剪", "来回路上的时间不算服务"));
    }

    /** Those with something to certify, by the latest record that counts. */
    private List<Certifiable> volunteers() {
        return Acting.doing(Actor.SYSTEM, () -> transaction.execute(status -> jdbc.sql("""
                select latest.expert_id as person, record_id as record, p.roster_no as number from (
                  select distinct on (expert_id) expert_id, record_id, day from record.service_record
                  where state = 'EFFECTIVE' and half_hours > 1 and extract(year from day) = extract(year from now())
                  order by expert_id, day desc, record_id) latest
                join roster.person p on p.person_id = latest.expert_id
                order by day desc, record
                limit :most
                """).param("most", VOLUNTEERS).query(Rows.of(Certifiable.class)).list()));
    }
}
