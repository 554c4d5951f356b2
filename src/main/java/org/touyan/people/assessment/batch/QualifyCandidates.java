package org.touyan.people.assessment.batch;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.UiFactory;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.CandidateId;
import org.touyan.people.assessment.domain.Batch;
import org.touyan.people.assessment.domain.BatchAct;
import org.touyan.people.assessment.domain.Batches;
import org.touyan.people.assessment.domain.Standard;
import org.touyan.people.assessment.standard.Standards;

/** Ends the enrolment: everybody is held against the standard; who falls short is told what is missing. */
@Component
public class QualifyCandidates {

    private record Waiting(CandidateId candidateId, String level, @Nullable String previous, @Nullable Integer yearsAfter,
            int yearsAlone) {}

    private final Batches batches;
    private final BatchTrail trail;
    private final Standards standards;
    private final EnrolmentFaults faults;
    private final UiFactory uis;
    private final JdbcClient jdbc;
    private final Clock clock;

    QualifyCandidates(Batches batches, BatchTrail trail, Standards standards, EnrolmentFaults faults, UiFactory uis,
            JdbcClient jdbc, Clock clock) {
        this.batches = batches;
        this.trail = trail;
        this.standards = standards;
        this.faults = faults;
        this.uis = uis;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void qualify(Actor actor, BatchId id) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        Batch batch = batches.toChange(id);
        batch.step(actor, BatchAct.QUALIFY);
        Map<String, Standard> asked = standards.of(batch);
        List<Waiting> waiting = jdbc.sql("""
                select candidate_id, level, previous, years_after, years_alone
                from assessment.candidate
                where batch_id = :id and state = 'ENROLLED'
                order by ticket
                """).param("id", id).query(Rows.of(Waiting.class)).list();
        boolean any = false;
        for (Waiting one : waiting) {
            Standard standard = asked.get(one.level());
            boolean admitted = standard != null && standard.admits(one.previous(), one.yearsAfter(), one.yearsAlone());
            any |= admitted;
            jdbc.sql("""
                    update assessment.candidate set state = :state, because = :because, decided_by_name = :by, decided_at = :at
                    where candidate_id = :id
                    """).param("state", admitted ? "QUALIFIED" : "REFUSED")
                    .param("because", admitted ? "" : uis.onPaper().t("assessment.candidate.short", batch.edition()))
                    .param("by", actor.name()).param("at", clock.instant()).param("id", one.candidateId()).update();
        }
        if (!any) {
            throw RuleBroken.because("assessment.batch.nobody");
        }
        faults.forget(id);
        trail.happened(actor, batch, BatchAct.QUALIFY);
    }
}
