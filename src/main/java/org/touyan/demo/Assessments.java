package org.touyan.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.touyan.foundation.organization.BodyBrief;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.check.IdentityNumber;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.CandidateId;
import org.touyan.people.assessment.FilingId;
import org.touyan.people.assessment.Level;
import org.touyan.people.assessment.StaffId;
import org.touyan.people.assessment.batch.EnrolCandidates;
import org.touyan.people.assessment.batch.Enrolled;
import org.touyan.people.assessment.batch.PlanBatch;
import org.touyan.people.assessment.batch.QualifyCandidates;
import org.touyan.people.assessment.domain.Filed;
import org.touyan.people.assessment.domain.FilingAct;
import org.touyan.people.assessment.domain.Medium;
import org.touyan.people.assessment.domain.Office;
import org.touyan.people.assessment.domain.Part;
import org.touyan.people.assessment.domain.StaffKind;
import org.touyan.people.assessment.domain.Standard;
import org.touyan.people.assessment.domain.Volume;
import org.touyan.people.assessment.filing.ApplyFiling;
import org.touyan.people.assessment.filing.KeepScope;
import org.touyan.people.assessment.filing.KeepStaff;
import org.touyan.people.assessment.filing.StepFiling;
import org.touyan.people.assessment.mark.AssignStaff;
import org.touyan.people.assessment.mark.Cell;
import org.touyan.people.assessment.mark.MarkCandidates;
import org.touyan.people.assessment.mark.Results;
import org.touyan.people.assessment.settle.KeepCertificates;
import org.touyan.people.assessment.settle.KeepVolumes;
import org.touyan.people.assessment.settle.SettleBatch;
import org.touyan.people.assessment.sheet.BatchQuery;
import org.touyan.people.assessment.show.StaffLinks;
import org.touyan.people.assessment.standard.KeepStandard;

/** Two years of filings, and four batches: one in the archive, one on notice, one being marked, one that enrols. */
@Component
@Profile("demo")
class Assessments {

    private static final Logger log = LoggerFactory.getLogger(Assessments.class);
    private static final String VALVES = "6-20-05-08";
    private static final String LATHES = "6-18-01-01";
    private static final String WELDERS = "6-18-02-04";
    private static final List<String> OF_WELDERS = List.of("电焊工", "气焊工");
    private static final String EDITION = "演示版";
    private static final int COMPANIES = 20;

    /** What a batch works with. */
    private record House(FilingId filing, StaffId examiner, StaffId other, StaffId supervisor, Actor by) {}

    private final World world;
    private final Places places;
    private final DemoClock clock;
    private final ApplyFiling applyFiling;
    private final StepFiling stepFiling;
    private final KeepScope keepScope;
    private final KeepStaff keepStaff;
    private final KeepStandard keepStandard;
    private final PlanBatch planBatch;
    private final EnrolCandidates enrolCandidates;
    private final QualifyCandidates qualifyCandidates;
    private final AssignStaff assignStaff;
    private final MarkCandidates markCandidates;
    private final SettleBatch settleBatch;
    private final KeepCertificates keepCertificates;
    private final KeepVolumes keepVolumes;
    private final BatchQuery query;
    private int people;

    Assessments(World world, Places places, DemoClock clock, ApplyFiling applyFiling, StepFiling stepFiling, KeepScope keepScope,
            KeepStaff keepStaff, KeepStandard keepStandard, PlanBatch planBatch, EnrolCandidates enrolCandidates,
            QualifyCandidates qualifyCandidates, AssignStaff assignStaff, MarkCandidates markCandidates, SettleBatch settleBatch,
            KeepCertificates keepCertificates, KeepVolumes keepVolumes, BatchQuery query) {
        this.world = world;
        this.places = places;
        this.clock = clock;
        this.applyFiling = applyFiling;
        this.stepFiling = stepFiling;
        this.keepScope = keepScope;
        this.keepStaff = keepStaff;
        this.keepStandard = keepStandard;
        this.planBatch = planBatch;
        this.enrolCandidates = enrolCandidates;
        this.qualifyCandidates = qualifyCandidates;
        this.assignStaff = assignStaff;
        this.markCandidates = markCandidates;
        this.settleBatch = settleBatch;
        this.keepCertificates = keepCertificates;
        this.keepVolumes = keepVolumes;
        this.query = query;
    }

    void tell() {
        long start = System.nanoTime();
        for (String occupation : List.of(VALVES, LATHES, WELDERS)) {
            standard(occupation, "4", "5", 3, 5);
            standard(occupation, "3", "4", 4, 10);
            standard(occupation, "2", "3", 3, null);
        }
        BodyBrief own = places.withUnion();
        House house = house(filed(own, 560, 3), world.companyUnion());
        for (int i = 0; i < COMPANIES; i++) {
            BodyBrief company = places.enterprise(i);
            if (!company.id().equals(own.id())) {
                tell(company, i);
            }
        }
        archived(house);
        onNotice(house(filed(places.enterprise(COMPANIES), 300, 3), world.staff()));
        beingMarked(house);
        enrolling(house);
        clock.release();
        log.info("demo.assessment people={} ms={}", people, (System.nanoTime() - start) / 1_000_000);
    }

    /** Most hold their filing; some have left, one has run out, one is held back, and the last ones are on their way. */
    private void tell(BodyBrief company, int i) {
        FilingId filing = i < COMPANIES - 2 ? filed(company, 60 + i * 37, i == 16 ? 1 : 3) : applied(company, 40 - i);
        switch (i) {
            case 3, 11 -> step(filing, FilingAct.EXIT, 20 + i, "企业申请退出");
            case 7 -> step(filing, FilingAct.SUSPEND, 15, "场地改造");
            case 16 -> expired(filing);
            case 18 -> step(filing, FilingAct.MATERIAL, 12, "");
            case 0, 1, 2, 4, 5, 6 -> step(filing, FilingAct.ACTIVATE, 30, "");
            default -> log.debug("demo.assessment-filed company={}", i);
        }
    }

    private void standard(String occupation, String level, String previous, int after, @Nullable Integer alone) {
        Actor officer = world.staff();
        Acting.run(officer,
                () -> keepStandard.keep(officer, new Standard(occupation, EDITION, level, 30, 70, 0, 60, previous, after,
                        alone, "演示数据，以国家职业标准为准")));
    }

    private FilingId applied(BodyBrief company, int daysAgo) {
        Actor officer = world.staff();
        return Acting.doing(officer, () -> applyFiling.apply(officer, company.id(), Office.PROVINCE, day(daysAgo)));
    }

    private FilingId filed(BodyBrief company, int daysAgo, int years) {
        Actor officer = world.staff();
        FilingId filing = applied(company, daysAgo + 30);
        step(filing, FilingAct.MATERIAL, daysAgo + 25, "");
        step(filing, FilingAct.SITE, daysAgo + 15, "");
        step(filing, FilingAct.NOTICE, daysAgo + 8, "");
        Acting.run(officer, () -> {
            keepScope.occupation(officer, filing, VALVES, Level.TECHNICIAN);
            if (daysAgo % 2 == 0) {
                keepScope.occupation(officer, filing, LATHES, Level.SENIOR);
                keepScope.occupation(officer, filing, WELDERS, Level.SENIOR);
            }
            keepScope.site(officer, filing, "实训车间", "厂区 2 号楼", 20);
            LocalDate on = day(daysAgo);
            stepFiling.file(officer, filing, Filed.of("演示备〔%d〕%04d号".formatted(on.getYear(), daysAgo), "0000", on,
                    on.plusYears(years).minusDays(1)));
        });
        return filing;
    }

    private void step(FilingId filing, FilingAct act, int daysAgo, String words) {
        Actor officer = world.staff();
        Acting.run(officer, () -> stepFiling.step(officer, filing, act, day(daysAgo), words));
    }

    private void expired(FilingId filing) {
        Acting.run(Actor.SYSTEM, () -> stepFiling.step(Actor.SYSTEM, filing, FilingAct.EXPIRE, day(0), ""));
    }

    private House house(FilingId filing, Actor by) {
        return new House(filing, staff(filing, StaffKind.EXAMINER, "应长庚"), staff(filing, StaffKind.EXAMINER, "梅向东"),
                staff(filing, StaffKind.SUPERVISOR, "柳清华"), by);
    }

    private StaffId staff(FilingId filing, StaffKind kind, String name) {
        Actor officer = world.staff();
        return Acting.doing(officer,
                () -> keepStaff.enter(officer, filing, kind, name, "演示 %03d".formatted(people + 1), identity()));
    }

    private void archived(House house) {
        BatchId batch = examined(house, VALVES, 100, 36, 36);
        notice(batch, 96);
        at(80);
        Actor officer = world.staff();
        Acting.run(officer, () -> settleBatch.number(officer, batch));
        LocalDate issued = day(80);
        Map<CandidateId, String> numbers = new HashMap<>();
        List<Results.Row> rows = rows(batch);
        rows.stream().filter(Results.Row::passed).forEach(row -> numbers.put(row.id(), String.format(Locale.ROOT,
                "Y000033000099%02d%s%06d", issued.getYear() % 100, row.level(), 100 + row.ticket())));
        Acting.run(house.by(), () -> {
            keepCertificates.number(house.by(), batch, issued, numbers);
            settleBatch.uploaded(house.by(), batch);
        });
        at(70);
        Acting.run(house.by(), () -> {
            keepCertificates.verify(house.by(), batch, List.copyOf(numbers.keySet()));
            settleBatch.found(house.by(), batch);
            for (Volume volume : Volume.values()) {
                keepVolumes.keep(house.by(), batch, volume, Medium.PAPER, "档案室 3 柜", 60);
                keepVolumes.keep(house.by(), batch, volume, Medium.ELECTRONIC, "档案室光盘 12 号", 60);
            }
            settleBatch.archived(house.by(), batch);
        });
        at(20);
        Acting.run(house.by(), () -> keepVolumes.look(house.by(), batch, Volume.PAPERS, "郑秋月", "核对一份试卷", "潘立新",
                house.supervisor()));
    }

    /** One mark was corrected after the notice had begun. */
    private void onNotice(House house) {
        BatchId batch = examined(house, VALVES, 6, 40, 40);
        notice(batch, 3);
        at(1);
        CandidateId first = rows(batch).getFirst().id();
        Acting.run(house.by(),
                () -> markCandidates.correct(house.by(), batch, house.other(), new Cell(first, Part.PRACTICE, "88"),
                        "一道工序的分漏加"));
    }

    private void beingMarked(House house) {
        BatchId batch = qualified(house, VALVES, 4, 38);
        mark(house, batch, Part.THEORY, 38);
        mark(house, batch, Part.PRACTICE, 30);
        CandidateId kin = rows(batch).getLast().id();
        Acting.run(house.by(), () -> assignStaff.kin(house.by(), batch, house.other(), kin, "叔侄"));
    }

    private void enrolling(House house) {
        at(2);
        BatchId batch = planned(house, WELDERS, -20);
        Acting.doing(house.by(), () -> enrolCandidates.enrol(house.by(), batch, candidates(8, OF_WELDERS)));
    }

    private BatchId examined(House house, String occupation, int daysAgo, int many, int marked) {
        BatchId batch = qualified(house, occupation, daysAgo, many);
        mark(house, batch, Part.THEORY, marked);
        mark(house, batch, Part.PRACTICE, marked);
        Acting.run(house.by(), () -> settleBatch.examined(house.by(), batch));
        Acting.run(Actor.SYSTEM,
                () -> settleBatch.supervised(new StaffLinks.Holder(house.supervisor(), StaffKind.SUPERVISOR, "柳清华"),
                        batch, "考场秩序好，评分有据"));
        return batch;
    }

    private BatchId qualified(House house, String occupation, int daysAgo, int many) {
        at(daysAgo + 20);
        BatchId batch = planned(house, occupation, daysAgo);
        Acting.run(house.by(), () -> {
            enrolCandidates.enrol(house.by(), batch, candidates(many, List.of("")));
            qualifyCandidates.qualify(house.by(), batch);
        });
        at(daysAgo);
        return batch;
    }

    private BatchId planned(House house, String occupation, int daysAgo) {
        return Acting.doing(house.by(), () -> {
            BatchId batch = planBatch.plan(house.by(), house.filing(), occupation, EDITION, List.of("4", "3"), "实训车间",
                    day(daysAgo));
            planBatch.file(house.by(), batch, "演示计划 %d 号".formatted(people), Beijing.day(clock.instant()));
            planBatch.open(house.by(), batch);
            assignStaff.assign(house.by(), batch, house.examiner());
            assignStaff.assign(house.by(), batch, house.other());
            assignStaff.assign(house.by(), batch, house.supervisor());
            return batch;
        });
    }

    private void notice(BatchId batch, int daysAgo) {
        at(daysAgo);
        Actor officer = world.staff();
        Acting.run(officer, () -> settleBatch.post(officer, batch, settleBatch.earliestEnd()));
    }

    private void mark(House house, BatchId batch, Part part, int many) {
        List<Cell> cells = new ArrayList<>();
        for (Results.Row row : rows(batch).subList(0, many)) {
            int value = 55 + (row.ticket() * 17 + part.name().length() * 5) % 44;
            cells.add(new Cell(row.id(), part, row.ticket() == 5 ? "缺考" : Integer.toString(value)));
        }
        Acting.doing(house.by(), () -> markCandidates.enter(house.by(), batch, house.examiner(), cells));
    }

    private List<Results.Row> rows(BatchId batch) {
        Actor officer = world.staff();
        return Acting.doing(officer, () -> query.page(officer, batch, false, null, null)).rows();
    }

    /** @param trades of the occupation that is examined; an empty one where it has none */
    private List<Enrolled> candidates(int many, List<String> trades) {
        List<Enrolled> all = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            boolean senior = i % 3 != 0;
            String name = Cast.SURNAMES.get((people + i) % Cast.SURNAMES.size())
                    + Cast.MEN.get((people + 3 * i) % Cast.MEN.size());
            all.add(new Enrolled(name, identity(), senior ? "3" : "4", senior ? "4" : "5", 5, 8,
                    trades.get(i % trades.size())));
        }
        return all;
    }

    /** Of a county that does not exist. */
    private String identity() {
        people++;
        for (char check : "0123456789X".toCharArray()) {
            String number = String.format(Locale.ROOT, "331099%d%02d%02d%03d%s", 1970 + people % 30, 1 + people % 12,
                    1 + people % 28,
                    people % 1000, check);
            if (IdentityNumber.check(number, world.today()).ok()) {
                return number;
            }
        }
        throw new IllegalStateException("no check digit for person %d".formatted(people));
    }

    private LocalDate day(int daysAgo) {
        return world.today().minusDays(daysAgo);
    }

    private void at(int daysAgo) {
        Instant moment = Beijing.at(day(daysAgo).atTime(LocalTime.of(10, 0)));
        Instant now = Clock.systemUTC().instant();
        clock.hold(moment.isBefore(now) ? moment : now);
    }
}
