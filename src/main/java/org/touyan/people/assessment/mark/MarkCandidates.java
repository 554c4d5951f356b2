package org.touyan.people.assessment.mark;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.CandidateId;
import org.touyan.people.assessment.StaffId;
import org.touyan.people.assessment.domain.Batch;
import org.touyan.people.assessment.domain.Batches;
import org.touyan.people.assessment.domain.Given;
import org.touyan.people.assessment.domain.MarkKind;
import org.touyan.people.assessment.domain.Part;

/** Writes marks: each is a new entry, and the one before stays. */
@Component
public class MarkCandidates {

    private record Who(CandidateId candidateId, String name, boolean qualified, boolean self, boolean kin) {}

    private record Last(CandidateId candidateId, Part part, @Nullable BigDecimal value, boolean absent) {

        Given given() {
            return new Given(value, absent);
        }
    }

    private record Taken(CandidateId candidateId, Part part, StaffId staffId, @Nullable BigDecimal value, boolean absent) {}

    private static final int LONGEST = 300;

    private final Batches batches;
    private final IssueSheet issueSheet;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    MarkCandidates(Batches batches, IssueSheet issueSheet, AuditTrail audit, JdbcClient jdbc, Clock clock) {
        this.batches = batches;
        this.issueSheet = issueSheet;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Whatever differs from what stands there becomes an entry of this examiner.
     *
     * @return how many
     */
    @Transactional
    public int enter(Actor actor, BatchId id, StaffId staff, List<Cell> cells) {
        Batch batch = batches.toChange(id);
        MarkKind kind = batch.marks(false);
        int changed = write(actor, batch, staff, cells, kind, "");
        if (changed > 0) {
            audit.note(actor, "assessment.marks-entered", "assessment-batch", id, batch.path(), "marks",
                    Integer.toString(changed));
        }
        return changed;
    }

    /** After the examination was closed: with a reason, for everybody to read. */
    @Transactional
    public void correct(Actor actor, BatchId id, StaffId staff, Cell cell, String reason) {
        Batch batch = batches.toChange(id);
        MarkKind kind = batch.marks(true);
        String why = FreeText.check(reason, 2, LONGEST).orRefuse("reason");
        if (write(actor, batch, staff, List.of(cell), kind, why) == 0) {
            throw RuleBroken.at("typed", "assessment.mark.same");
        }
        issueSheet.renew(actor, batch, why);
        audit.note(actor, "assessment.mark-corrected", "assessment-candidate", cell.candidate(), batch.path(), "part",
                cell.part().name());
    }

    /** Takes the last entry of this actor back that still stands. */
    @Transactional
    public void undo(Actor actor, BatchId id) {
        Batch batch = batches.toChange(id);
        batch.marks(false);
        Taken last = jdbc.sql("""
                select m.candidate_id, m.part, m.staff_id, before.value, coalesce(before.absent, false) as absent
                from assessment.current_mark m join assessment.candidate c on c.candidate_id = m.candidate_id
                left join lateral (select b.value, b.absent from assessment.mark b
                  where b.candidate_id = m.candidate_id and b.part = m.part and b.mark_id < m.mark_id order by b.mark_id desc limit 1) before
                  on true
                where c.batch_id = :id and m.kind = 'ENTRY' and m.by_name = :by
                order by m.mark_id desc limit 1
                """).param("id", id).param("by", actor.name()).query(Rows.of(Taken.class)).optional()
                .orElseThrow(() -> RuleBroken.because("assessment.mark.nothing"));
        insert(actor, last.candidateId(), last.part(), new Given(last.value(), last.absent()), MarkKind.UNDO, "", last.staffId());
        audit.note(actor, "assessment.mark-undone", "assessment-candidate", last.candidateId(), batch.path());
    }

    private int write(Actor actor, Batch batch, StaffId staff, List<Cell> cells, MarkKind kind, String reason) {
        Map<CandidateId, Who> people = people(batch.id(), staff);
        Map<String, Given> now = jdbc.sql("""
                select m.candidate_id, m.part, m.value, m.absent
                from assessment.current_mark m join assessment.candidate c on c.candidate_id = m.candidate_id
                where c.batch_id = :id
                """).param("id", batch.id()).query(Rows.of(Last.class)).list().stream()
                .collect(Collectors.toMap(last -> last.candidateId() + " " + last.part(), Last::given));
        int changed = 0;
        for (Cell cell : cells) {
            Who who = people.get(cell.candidate());
            if (who == null) {
                throw new NotFound("candidate " + cell.candidate());
            }
            String field = kind == MarkKind.ENTRY ? Cell.field(cell.part(), cell.candidate()) : "typed";
            Given given = Given.typed(cell.typed())
                    .orElseThrow(() -> RuleBroken.at(field, "assessment.mark.unreadable", who.name()));
            if (!given.same(now.getOrDefault(cell.candidate() + " " + cell.part(), Given.NOTHING))) {
                allowed(who, field);
                insert(actor, cell.candidate(), cell.part(), given, kind, reason, staff);
                changed++;
            }
        }
        return changed;
    }

    @BusinessRule(id = "ASM-11", says = "An examiner marks neither himself nor kin of his; kin is declared beforehand, by the company or by himself.")
    private static void allowed(Who who, String field) {
        if (!who.qualified()) {
            throw RuleBroken.at(field, "assessment.mark.not-qualified", who.name());
        }
        if (who.self()) {
            throw RuleBroken.at(field, "assessment.mark.self");
        }
        if (who.kin()) {
            throw RuleBroken.at(field, "assessment.mark.kin", who.name());
        }
    }

    private Map<CandidateId, Who> people(BatchId id, StaffId staff) {
        boolean examines = jdbc.sql("""
                select exists (select 1 from assessment.batch_staff b join assessment.staff s on s.staff_id = b.staff_id
                  where b.batch_id = :id and b.staff_id = :staff and s.kind = 'EXAMINER')
                """).param("id", id).param("staff", staff).query(Boolean.class).single();
        if (!examines) {
            throw RuleBroken.at("staff", "assessment.staff.missing");
        }
        return jdbc.sql("""
                select c.candidate_id, c.name, c.state = 'QUALIFIED' as qualified, s.identity_print = c.identity_print as self,
                  exists (select 1 from assessment.kin k where k.staff_id = s.staff_id and k.candidate_id = c.candidate_id) as kin
                from assessment.candidate c cross join assessment.staff s
                where c.batch_id = :id and s.staff_id = :staff
                """).param("id", id).param("staff", staff).query(Rows.of(Who.class)).list().stream()
                .collect(Collectors.toMap(Who::candidateId, Function.identity()));
    }

    private void insert(Actor actor, CandidateId candidate, Part part, Given given, MarkKind kind, String reason, StaffId staff) {
        jdbc.sql("""
                insert into assessment.mark (candidate_id, part, value, absent, kind, reason, staff_id, by_name, at)
                values (:candidate, :part, :value, :absent, :kind, :reason, :staff, :by, :at)
                """).param("candidate", candidate).param("part", part).param("value", given.value())
                .param("absent", given.absent()).param("kind", kind).param("reason", reason).param("staff", staff)
                .param("by", actor.name()).param("at", clock.instant()).update();
    }
}
