package org.touyan.people.studio.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.studio.ReviewId;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.domain.Studio;
import org.touyan.people.studio.domain.StudioAct;
import org.touyan.people.studio.domain.StudioTrail;
import org.touyan.people.studio.domain.Studios;

/** 年度考核: says that a studio goes on, or what it has to put right first. What fails is revoked, with a document. */
@Component
public class JudgeYear {

    private record Open(ReviewId reviewId, UUID reportedBy) {}

    private static final int WORDS = 300;

    private final Studios studios;
    private final StudioTrail trail;
    private final Parameters parameters;
    private final JdbcClient jdbc;
    private final Clock clock;

    JudgeYear(Studios studios, StudioTrail trail, Parameters parameters, JdbcClient jdbc, Clock clock) {
        this.studios = studios;
        this.trail = trail;
        this.parameters = parameters;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    @BusinessRule(id = "STU-13", says = "Whoever reported a year does not judge it; a year that was in order changes nothing about the term of the naming.")
    public void judge(Actor actor, StudioId id, boolean passed, String words) {
        actor.require(Role.CITY_STAFF);
        Studio studio = studios.forAct(actor, id, passed ? StudioAct.PASS : StudioAct.RECTIFY);
        Open review = jdbc.sql("select review_id, reported_by from studio.review where studio_id = :id and outcome is null")
                .param("id", id)
                .query(Rows.of(Open.class))
                .optional()
                .orElseThrow(() -> new Conflict("studio.year.none"));
        if (review.reportedBy().equals(actor.account())) {
            throw RuleBroken.because("studio.year.same-person");
        }
        String verdict = FreeText.check(words, passed ? 0 : 2, WORDS).orRefuse("verdict");
        if (passed) {
            LocalDate today = Beijing.day(clock.instant());
            studio.pass(actor, today.plusMonths(parameters.number("studio.review.months")));
        } else {
            studio.go(StudioAct.RECTIFY, actor);
        }
        jdbc.sql("""
                update studio.review set outcome = :outcome, judged_by = :by, judged_by_name = :name, judged_at = :now, verdict = :verdict
                where review_id = :review
                """)
                .param("outcome", passed ? "PASSED" : "RECTIFY")
                .param("by", actor.account())
                .param("name", actor.name())
                .param("now", clock.instant())
                .param("verdict", verdict)
                .param("review", review.reviewId())
                .update();
        trail.note(actor, passed ? "passed" : "to-rectify", studios.save(studio), verdict);
    }
}
