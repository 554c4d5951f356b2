package org.touyan.people.assessment.settle;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.StaffId;
import org.touyan.people.assessment.domain.Batch;
import org.touyan.people.assessment.domain.Batches;
import org.touyan.people.assessment.domain.Medium;
import org.touyan.people.assessment.domain.Volume;

/** The archive of a batch: where each of its five volumes lies, and who has looked into one. */
@Component
public class KeepVolumes {

    private static final int LONGEST_PLACE = 60;
    private static final int LONGEST_PURPOSE = 120;
    private static final int MOST_SHEETS = 10_000;

    private final Batches batches;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeepVolumes(Batches batches, AuditTrail audit, JdbcClient jdbc, Clock clock) {
        this.batches = batches;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void keep(Actor actor, BatchId id, Volume kind, Medium medium, String place, int sheets) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        Batch batch = batches.toChange(id);
        if (sheets < 1 || sheets > MOST_SHEETS) {
            throw RuleBroken.at("sheets", "assessment.volume.sheets.range", MOST_SHEETS);
        }
        int kept = jdbc.sql("""
                insert into assessment.volume (batch_id, kind, medium, place, sheets, kept_by_name, kept_at)
                values (:id, :kind, :medium, :place, :sheets, :by, :at)
                on conflict do nothing
                """).param("id", id).param("kind", kind).param("medium", medium)
                .param("place", FreeText.check(place, 2, LONGEST_PLACE).orRefuse("place"))
                .param("sheets", sheets).param("by", actor.name()).param("at", clock.instant()).update();
        if (kept == 0) {
            throw RuleBroken.at("volume", "assessment.volume.known");
        }
        audit.note(actor, "assessment.volume-kept", "assessment-batch", id, batch.path(), "volume", kind + " " + medium);
    }

    @Transactional
    @BusinessRule(id = "ASM-13", says = "Whoever looks into the archive of a batch has somebody's leave, and an internal supervisor is there; both stand in the log, and nobody gives himself leave.")
    public void look(Actor actor, BatchId id, Volume kind, String reader, String purpose, String approver, StaffId supervisor) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        Batch batch = batches.get(id);
        String who = PersonName.check(reader).orRefuse("reader");
        String leave = PersonName.check(approver).orRefuse("approver");
        if (who.equals(leave)) {
            throw RuleBroken.at("approver", "assessment.volume.same");
        }
        boolean supervises = jdbc.sql("""
                select exists (select 1 from assessment.staff where staff_id = :staff and filing_id = :filing and kind = 'SUPERVISOR')
                """).param("staff", supervisor).param("filing", batch.filing()).query(Boolean.class).single();
        if (!supervises) {
            throw RuleBroken.at("supervisor", "assessment.volume.supervisor");
        }
        jdbc.sql("""
                insert into assessment.volume_access (access_id, batch_id, kind, reader, purpose, approver, supervisor, by_name, at)
                values (:access, :id, :kind, :reader, :purpose, :approver, :supervisor, :by, :at)
                """).param("access", Uuid7.next()).param("id", id).param("kind", kind).param("reader", who)
                .param("purpose", FreeText.check(purpose, 2, LONGEST_PURPOSE).orRefuse("purpose")).param("approver", leave)
                .param("supervisor", supervisor).param("by", actor.name()).param("at", clock.instant()).update();
        audit.note(actor, "assessment.volume-opened", "assessment-batch", id, batch.path(), "volume", kind.name());
    }
}
