package org.touyan.people.assessment.batch;

import java.time.Clock;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.IdentityNumber;
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.CandidateId;
import org.touyan.people.assessment.Level;
import org.touyan.people.assessment.domain.Batch;
import org.touyan.people.assessment.domain.Batches;
import org.touyan.people.assessment.domain.Trade;
import org.touyan.people.assessment.show.Identities;

/** Enrols candidates, one by hand or many at once. The same person is in a batch once, however often he is entered. */
@Component
public class EnrolCandidates {

    /** @param known who were enrolled already */
    public record Read(int taken, int known) {}

    private static final int MOST_YEARS = 60;

    private final Batches batches;
    private final Vault vault;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    EnrolCandidates(Batches batches, Vault vault, AuditTrail audit, JdbcClient jdbc, Clock clock) {
        this.batches = batches;
        this.vault = vault;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false when he was enrolled already */
    @Transactional
    public boolean enrol(Actor actor, BatchId id, Enrolled one) {
        return enrol(actor, open(actor, id), one);
    }

    @Transactional
    public Read enrol(Actor actor, BatchId id, List<Enrolled> many) {
        Batch batch = open(actor, id);
        int taken = 0;
        for (Enrolled one : many) {
            taken += enrol(actor, batch, one) ? 1 : 0;
        }
        return new Read(taken, many.size() - taken);
    }

    Batch open(Actor actor, BatchId id) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        Batch batch = batches.toChange(id);
        batch.enrols();
        return batch;
    }

    boolean enrol(Actor actor, Batch batch, Enrolled one) {
        String name = PersonName.check(one.name()).orRefuse("name");
        String identity = IdentityNumber.check(one.identity(), Beijing.day(clock.instant())).orRefuse("identity");
        if (!batch.levels().contains(one.level())) {
            throw RuleBroken.at("level", "assessment.candidate.level");
        }
        if (!one.previous().isEmpty() && Level.of(one.previous()).isEmpty()) {
            throw RuleBroken.at("previous", "assessment.level.missing");
        }
        if (one.yearsAlone() == null || out(one.yearsAlone())) {
            throw RuleBroken.at("yearsAlone", "assessment.candidate.years", MOST_YEARS);
        }
        if (one.yearsAfter() != null && out(one.yearsAfter())) {
            throw RuleBroken.at("yearsAfter", "assessment.candidate.years", MOST_YEARS);
        }
        String trade = Trade.check(one.trade()).orRefuse("trade");
        CandidateId id = CandidateId.next();
        int enrolled = jdbc.sql("""
                insert into assessment.candidate (candidate_id, batch_id, org_path, state, ticket, name, identity, identity_print, level,
                  previous, years_after, years_alone, trade, enrolled_by_name, enrolled_at)
                select :id, :batch, :path, 'ENROLLED', coalesce(max(c.ticket), 0) + 1, :name, :identity, :print, :level, :previous, :after,
                  :alone, :trade, :by, :at
                from assessment.candidate c where c.batch_id = :batch
                on conflict (batch_id, identity_print) do nothing
                """).param("id", id).param("batch", batch.id()).param("path", batch.path()).param("name", name)
                .param("identity", vault.seal(identity)).param("print", vault.fingerprint(Identities.KIND, identity))
                .param("level", one.level()).param("previous", one.previous().isEmpty() ? null : one.previous())
                .param("after", one.yearsAfter()).param("alone", one.yearsAlone()).param("trade", trade).param("by", actor.name())
                .param("at", clock.instant()).update();
        if (enrolled > 0) {
            audit.note(actor, "assessment.candidate-enrolled", "assessment-candidate", id, batch.path());
        }
        return enrolled > 0;
    }

    private static boolean out(int years) {
        return years < 0 || years > MOST_YEARS;
    }
}
