package org.touyan.people.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.assessment.batch.EnrolCandidates;
import org.touyan.people.assessment.batch.Enrolled;
import org.touyan.people.assessment.batch.PlanBatch;
import org.touyan.people.assessment.batch.QualifyCandidates;
import org.touyan.people.assessment.domain.Part;
import org.touyan.people.assessment.domain.StaffKind;
import org.touyan.people.assessment.domain.Standard;
import org.touyan.people.assessment.mark.AssignStaff;
import org.touyan.people.assessment.mark.Cell;
import org.touyan.people.assessment.mark.MarkCandidates;
import org.touyan.people.assessment.mark.Results;
import org.touyan.people.assessment.settle.SettleBatch;
import org.touyan.people.assessment.sheet.BatchQuery;
import org.touyan.people.assessment.show.StaffLinks;
import org.touyan.people.assessment.standard.KeepStandard;

/** Batches of companies that hold a filing: planned, enrolled, and ready to be marked. */
@TestComponent
public class BatchHands {

    /** A batch that is being marked; the last of a small one is the examiner himself. */
    public record Marked(Actor company, BatchId id, StaffId examiner, StaffId other, StaffId supervisor) {}

    private static final int MANY = 40;

    private final AssessmentWorld.Bureau bureau;
    private final KeepStandard keepStandard;
    private final PlanBatch planBatch;
    private final EnrolCandidates enrolCandidates;
    private final QualifyCandidates qualifyCandidates;
    private final AssignStaff assignStaff;
    private final MarkCandidates markCandidates;
    private final SettleBatch settleBatch;
    private final BatchQuery query;
    private final JdbcClient jdbc;

    BatchHands(AssessmentWorld.Bureau bureau, KeepStandard keepStandard, PlanBatch planBatch, EnrolCandidates enrolCandidates,
            QualifyCandidates qualifyCandidates, AssignStaff assignStaff, MarkCandidates markCandidates,
            SettleBatch settleBatch, BatchQuery query, JdbcClient jdbc) {
        this.bureau = bureau;
        this.keepStandard = keepStandard;
        this.planBatch = planBatch;
        this.enrolCandidates = enrolCandidates;
        this.qualifyCandidates = qualifyCandidates;
        this.assignStaff = assignStaff;
        this.markCandidates = markCandidates;
        this.settleBatch = settleBatch;
        this.query = query;
        this.jdbc = jdbc;
    }

    public Marked batch(String name, int many) {
        Actor company = bureau.company(name);
        FilingId filing = bureau.filed(name, bureau.today().minusDays(90), bureau.today().plusYears(2));
        String himself = bureau.identity();
        StaffId examiner = bureau.staff(filing, StaffKind.EXAMINER, "应长庚", himself);
        StaffId other = bureau.staff(filing, StaffKind.EXAMINER, "梅向东", bureau.identity());
        StaffId supervisor = bureau.staff(filing, StaffKind.SUPERVISOR, "柳清华", bureau.identity());
        BatchId id = planned(company, filing.value());
        List<Enrolled> people = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            boolean last = i == many - 1 && many < MANY;
            people.add(new Enrolled("考生" + "甲乙丙丁戊己庚辛壬癸".charAt(i / 10) + "一二三四五六七八九十".charAt(i % 10),
                    last ? himself : bureau.identity(), "3", "4", 5, 8,
                    i == 0 ? "调节阀装配工" : ""));
        }
        Acting.run(company, () -> {
            enrolCandidates.enrol(company, id, people);
            qualifyCandidates.qualify(company, id);
            assignStaff.assign(company, id, examiner);
            assignStaff.assign(company, id, other);
            assignStaff.assign(company, id, supervisor);
        });
        return new Marked(company, id, examiner, other, supervisor);
    }

    /** One that enrols. */
    public BatchId planned(Actor company, UUID filing) {
        standard();
        return Acting.doing(company, () -> {
            BatchId id = planBatch.plan(company, new FilingId(filing), AssessmentWorld.VALVES, "测试版", List.of("3"), "一车间",
                    bureau.today());
            planBatch.file(company, id, "计划 1 号", bureau.today());
            planBatch.open(company, id);
            return id;
        });
    }

    /** One more of the same company that enrols. */
    public BatchId another(Marked batch) {
        return planned(batch.company(),
                bureau.ask(UUID.class, "select filing_id from assessment.batch where batch_id = ?", batch.id().value()));
    }

    public void posted(Marked batch, String mark) {
        marked(batch, mark);
        Acting.run(bureau.officer(), () -> settleBatch.post(bureau.officer(), batch.id(), settleBatch.earliestEnd()));
    }

    /** All by the other examiner, and signed. */
    public void marked(Marked batch, String mark) {
        List<Cell> cells = rows(batch.id()).stream()
                .flatMap(row -> Stream.of(new Cell(row.id(), Part.THEORY, mark), new Cell(row.id(), Part.PRACTICE, mark)))
                .toList();
        Acting.run(batch.company(), () -> {
            markCandidates.enter(batch.company(), batch.id(), batch.other(), cells);
            settleBatch.examined(batch.company(), batch.id());
        });
        Acting.run(Actor.SYSTEM, () -> settleBatch
                .supervised(new StaffLinks.Holder(batch.supervisor(), StaffKind.SUPERVISOR, "柳清华"), batch.id(), "评分有据"));
    }

    public List<Results.Row> rows(BatchId batch) {
        return Acting.doing(bureau.officer(), () -> query.page(bureau.officer(), batch, false, null, null)).rows();
    }

    /** Past the use case. */
    public void insertMark(CandidateId candidate, StaffId staff, String kind, String reason) {
        bureau.as(Actor.SYSTEM, () -> jdbc.sql("""
                insert into assessment.mark (candidate_id, part, value, absent, kind, reason, staff_id, by_name, at)
                values (:candidate, 'THEORY', 99, false, :kind, :reason, :staff, 'x', now())
                """).param("candidate", candidate).param("kind", kind).param("reason", reason).param("staff", staff).update());
    }

    public static String number(Results.Row row, LocalDate day) {
        return String.format(Locale.ROOT, "Y000033000099%02d%s%06d", day.getYear() % 100, row.level(), row.ticket());
    }

    /** What level 3 asks for here. */
    public void standard() {
        try {
            Acting.run(bureau.officer(), () -> keepStandard.keep(bureau.officer(),
                    new Standard(AssessmentWorld.VALVES, "测试版", "3", 30, 70, 0, 60, "4", 4, 10, "测试")));
        } catch (RuleBroken known) {
            if (!known.key().equals("assessment.standard.known")) {
                throw known;
            }
        }
    }
}
