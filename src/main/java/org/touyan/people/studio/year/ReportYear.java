package org.touyan.people.studio.year;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.studio.ReviewId;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.domain.Studio;
import org.touyan.people.studio.domain.StudioAct;
import org.touyan.people.studio.domain.StudioTrail;
import org.touyan.people.studio.domain.Studios;

/** 年度自评: the year in the studio's own words, beside what was counted. */
@Component
public class ReportYear {

    private static final int WORDS = 2000;

    private final Studios studios;
    private final Counted counted;
    private final StudioTrail trail;
    private final Parameters parameters;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReportYear(Studios studios, Counted counted, StudioTrail trail, Parameters parameters, JdbcClient jdbc, Clock clock) {
        this.studios = studios;
        this.counted = counted;
        this.trail = trail;
        this.parameters = parameters;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    @BusinessRule(id = "STU-12", says = "The report of a year is filled from what was counted; a year with fewer projects than studio.projects.year has nothing to report.")
    public void report(Actor actor, StudioId id, int year, String words) {
        Studio studio = studios.forAct(actor, id, StudioAct.REPORT);
        studio.go(StudioAct.REPORT, actor);
        LocalDate today = Beijing.day(clock.instant());
        if (year > today.getYear() || year < today.getYear() - 1) {
            throw RuleBroken.at("year", "studio.year.which");
        }
        int asked = parameters.number("studio.projects.year");
        if (counted.projects(id, year) < asked) {
            throw RuleBroken.at("year", "studio.apply.projects", asked);
        }
        int reported = jdbc.sql("""
                insert into studio.review (review_id, studio_id, year, words, counted, reported_by, reported_by_name, reported_at)
                values (:review, :id, :year, :words, :counted, :by, :name, :now)
                on conflict do nothing
                """)
                .param("review", ReviewId.next())
                .param("id", id)
                .param("year", year)
                .param("words", FreeText.check(words, 2, WORDS).orRefuse("reportWords"))
                .param("counted", counted.kept(id, year))
                .param("by", actor.account())
                .param("name", actor.name())
                .param("now", clock.instant())
                .update();
        if (reported == 0) {
            throw RuleBroken.at("year", "studio.year.already", year);
        }
        Studio saved = studios.save(studio);
        trail.note(actor, "reported", saved, Integer.toString(year));
    }
}
