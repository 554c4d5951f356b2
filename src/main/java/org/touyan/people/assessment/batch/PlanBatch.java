package org.touyan.people.assessment.batch;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.FilingId;
import org.touyan.people.assessment.Level;
import org.touyan.people.assessment.domain.Batch;
import org.touyan.people.assessment.domain.BatchAct;
import org.touyan.people.assessment.domain.Batches;
import org.touyan.people.assessment.domain.Filing;
import org.touyan.people.assessment.domain.Filings;
import org.touyan.people.assessment.domain.Standard;
import org.touyan.people.assessment.standard.Standards;

/** Plans a batch within the company's filing, files the plan, and opens the enrolment. */
@Component
public class PlanBatch {

    private final Filings filings;
    private final Batches batches;
    private final BatchTrail trail;
    private final Standards standards;
    private final JdbcClient jdbc;
    private final Clock clock;

    PlanBatch(Filings filings, Batches batches, BatchTrail trail, Standards standards, JdbcClient jdbc, Clock clock) {
        this.filings = filings;
        this.batches = batches;
        this.trail = trail;
        this.standards = standards;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    @BusinessRule(id = "ASM-10", says = "A batch examines an occupation of the filing up to its highest filed level, by one version of the national standard.")
    public BatchId plan(Actor actor, FilingId id, String occupation, String edition, List<String> levels, String venue,
            LocalDate examOn) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        Filing filing = filings.get(id);
        Level highest = jdbc.sql("select highest from assessment.filing_scope where filing_id = :id and occupation = :occupation")
                .param("id", id).param("occupation", occupation).query(String.class).optional().flatMap(Level::of)
                .orElseThrow(() -> RuleBroken.at("occupation", "assessment.batch.occupation"));
        List<Level> asked = levels.stream()
                .map(code -> Level.of(code).orElseThrow(() -> RuleBroken.at("levels", "assessment.level.missing")))
                .distinct().sorted(Comparator.naturalOrder()).toList();
        if (asked.isEmpty()) {
            throw RuleBroken.at("levels", "assessment.level.missing");
        }
        if (asked.stream().anyMatch(level -> level.above(highest))) {
            throw RuleBroken.at("levels", "assessment.batch.too-high");
        }
        List<String> known = standards.of(occupation, edition).stream().map(Standard::level).toList();
        if (!asked.stream().allMatch(level -> known.contains(level.code()))) {
            throw RuleBroken.at("edition", "assessment.batch.no-standard");
        }
        Instant now = clock.instant();
        String number = String.format(Locale.ROOT, "%d-JN-%04d", Beijing.day(now).getYear(),
                jdbc.sql("select nextval('assessment.batch_serial')").query(Long.class).single());
        Batch batch = Batch.plan(actor, filing, number, occupation, edition, asked.stream().map(Level::code).toList(), venue,
                examOn, now, Beijing.day(now));
        trail.happened(actor, batch, BatchAct.PLAN);
        return batch.id();
    }

    @Transactional
    public void file(Actor actor, BatchId id, String planNo, LocalDate day) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        Batch batch = batches.toChange(id);
        batch.filePlan(actor, planNo, day, Beijing.day(clock.instant()));
        trail.happened(actor, batch, BatchAct.FILE_PLAN);
    }

    @Transactional
    public void open(Actor actor, BatchId id) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        Batch batch = batches.toChange(id);
        batch.step(actor, BatchAct.OPEN);
        trail.happened(actor, batch, BatchAct.OPEN);
    }
}
