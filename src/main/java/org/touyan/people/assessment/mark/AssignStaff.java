package org.touyan.people.assessment.mark;

import java.time.Clock;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.CandidateId;
import org.touyan.people.assessment.StaffId;
import org.touyan.people.assessment.domain.Batch;
import org.touyan.people.assessment.domain.Batches;
import org.touyan.people.assessment.show.StaffLinks;

/** Says who marks and who supervises in a batch, and who may not mark whom. */
@Component
public class AssignStaff {

    private static final int LONGEST = 30;

    private final Batches batches;
    private final StaffLinks links;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    AssignStaff(Batches batches, StaffLinks links, AuditTrail audit, JdbcClient jdbc, Clock clock) {
        this.batches = batches;
        this.links = links;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** He works with his link from now on. */
    @Transactional
    public void assign(Actor actor, BatchId id, StaffId staff) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        Batch batch = batches.toChange(id);
        boolean serves = jdbc.sql("""
                select exists (select 1 from assessment.staff where staff_id = :staff and filing_id = :filing and left_on is null)
                """).param("staff", staff).param("filing", batch.filing()).query(Boolean.class).single();
        if (!serves) {
            throw RuleBroken.at("assign", "assessment.staff.missing");
        }
        jdbc.sql("""
                insert into assessment.batch_staff (batch_id, staff_id, assigned_by_name, assigned_at) values (:id, :staff, :by, :at)
                on conflict do nothing
                """).param("id", id).param("staff", staff).param("by", actor.name()).param("at", clock.instant()).update();
        links.open(staff);
        audit.note(actor, "assessment.staff-assigned", "assessment-batch", id, batch.path(), "staff", staff.toString());
    }

    /** Declared by the company or by himself; it cannot be taken back. */
    @Transactional
    public void kin(Actor actor, BatchId id, StaffId staff, CandidateId candidate, String relation) {
        Batch batch = batches.toChange(id);
        Optional<Boolean> marked = jdbc.sql("""
                select exists (select 1 from assessment.current_mark m where m.candidate_id = c.candidate_id and m.staff_id = :staff)
                from assessment.candidate c join assessment.batch_staff s on s.batch_id = c.batch_id and s.staff_id = :staff
                where c.candidate_id = :candidate and c.batch_id = :id
                """).param("staff", staff).param("candidate", candidate).param("id", id).query(Boolean.class).optional();
        if (marked.orElseThrow(() -> RuleBroken.at("kinStaff", "assessment.staff.missing"))) {
            throw RuleBroken.at("kinStaff", "assessment.kin.marked");
        }
        jdbc.sql("""
                insert into assessment.kin (staff_id, candidate_id, relation, declared_by_name, declared_at)
                values (:staff, :candidate, :relation, :by, :at)
                on conflict do nothing
                """).param("staff", staff).param("candidate", candidate)
                .param("relation", FreeText.check(relation, 1, LONGEST).orRefuse("relation")).param("by", actor.name())
                .param("at", clock.instant()).update();
        audit.note(actor, "assessment.kin-declared", "assessment-batch", id, batch.path());
    }
}
