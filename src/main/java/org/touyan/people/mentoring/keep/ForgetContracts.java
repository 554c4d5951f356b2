package org.touyan.people.mentoring.keep;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.privacy.Mask;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Chore;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.storage.Files;
import org.touyan.people.mentoring.ContractId;

/**
 * When the years of keeping are over, the personal part of a contract goes: name, phone and birthday of the apprentice, the phone of
 * the company, the pictures. Texts, signatures and logs, which are never changed, are closed to everybody. The row stays and is
 * counted. The certificate of graduation is kept for ever.
 */
@Component
class ForgetContracts implements Chore {

    private record Over(ContractId contractId, OrgPath orgPath, String apprenticeName, String employerSigner) {}

    private final Files files;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ForgetContracts(Files files, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.files = files;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mentoring.forget";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(24);
    }

    @Override
    @Transactional
    @BusinessRule(id = "MEN-19", says = "Five years after a contract has ended its personal part goes; that it was, and what became of it, stays.", source = "个人信息保护法第四十七条")
    public void run() {
        LocalDate today = Beijing.day(clock.instant());
        jdbc.sql("""
                select c.contract_id, c.org_path, c.apprentice_name, c.employer_signer
                from mentoring.contract c join paper.kind k on k.kind = 'mentor-contract'
                where c.forgotten_on is null and (c.ended_on + make_interval(years => k.keep_years))::date < :today
                order by c.contract_id
                """).param("today", today).query(Rows.of(Over.class)).list().forEach(over -> forget(over, today));
    }

    private void forget(Over over, LocalDate today) {
        jdbc.sql("""
                update mentoring.contract set apprentice_name = :apprentice, apprentice_phone = '', employer_phone = '',
                  apprentice_print = sha256(contract_id::text::bytea), born_on = date_trunc('year', born_on)::date,
                  employer_signer = :signer, ended_words = '', forgotten_on = :today, version = version + 1
                where contract_id = :id
                """).param("apprentice", Mask.name(over.apprenticeName())).param("signer", Mask.name(over.employerSigner()))
                .param("today", today).param("id", over.contractId()).update();
        jdbc.sql("""
                update mentoring.wish set name = :name, words = trade, phone = null, print = null, version = version + 1
                where contract_id = :id
                """).param("name", Mask.name(over.apprenticeName())).param("id", over.contractId()).update();
        List<UUID> pictures = pictures(over.contractId());
        pictures.forEach(file -> files.forget(new FileId(file)));
        audit.note(Actor.SYSTEM, "mentoring.contract-forgotten", "mentoring-contract", over.contractId(), over.orgPath(),
                "pictures",
                Integer.toString(pictures.size()));
    }

    private List<UUID> pictures(ContractId id) {
        return jdbc.sql("""
                select f.file_id from storage.file f
                where f.forgotten_at is null
                  and (f.owner_subject in (select s.signature_id from mentoring.signature s where s.contract_id = :id)
                    or f.file_id in (select p.file_id from mentoring.proof p where p.contract_id = :id))
                order by f.file_id
                """).param("id", id).query(Rows.of(UUID.class)).list();
    }
}
