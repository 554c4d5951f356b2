package org.touyan.people.studio.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.domain.Application;
import org.touyan.people.studio.domain.Checklist;
import org.touyan.people.studio.domain.Studio;
import org.touyan.people.studio.domain.StudioAct;
import org.touyan.people.studio.domain.StudioTrail;
import org.touyan.people.studio.domain.Studios;
import org.touyan.people.studio.work.RunProject;

/** Asks for a studio, by its leader or by a union for him, and asks again what was sent back. */
@Component
public class ApplyForStudio {

    private final Studios studios;
    private final LeaderCheck leaders;
    private final Checklist checklist;
    private final RunProject projects;
    private final StudioTrail trail;
    private final Parameters parameters;
    private final JdbcClient jdbc;
    private final Clock clock;

    ApplyForStudio(Studios studios, LeaderCheck leaders, Checklist checklist, RunProject projects, StudioTrail trail,
            Parameters parameters, JdbcClient jdbc, Clock clock) {
        this.studios = studios;
        this.leaders = leaders;
        this.checklist = checklist;
        this.projects = projects;
        this.trail = trail;
        this.parameters = parameters;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public StudioId apply(Actor actor, PersonId person, Application application) {
        if (actor.is(Role.EXPERT) && !person.value().equals(actor.person())) {
            throw new NotAllowed("an expert applies for himself");
        }
        var leader = leaders.check("who", person, application.level());
        LocalDate today = Beijing.day(clock.instant());
        refuseTooYoung(application, today);
        Studio studio = studios.save(Studio.of(actor, leader.leader(), leader.orgPath(), leader.town(), application,
                lineWords(application.nameLine()), clock.instant()));
        checklist.keep(actor, studio.id(), Checklist.Kind.APPLICATION, application.answers());
        projects(application).forEach(title -> projects.begin(actor, studio, title, today));
        trail.note(actor, "applied", studio, "");
        return studio.id();
    }

    @Transactional
    public void again(Actor actor, StudioId id, Application application) {
        Studio studio = studios.forAct(actor, id, StudioAct.RESUBMIT);
        refuseTooYoung(application, Beijing.day(clock.instant()));
        studio.resubmit(actor, application);
        studios.save(studio);
        checklist.keep(actor, id, Checklist.Kind.APPLICATION, application.answers());
        trail.note(actor, "resubmitted", studio, "");
    }

    @BusinessRule(id = "STU-2", says = "A studio has worked for the months of studio.running.months, and has as many projects this year as studio.projects.year asks for, before it is applied for.", source = "各地申报条件：实际运行，每年有课题")
    private void refuseTooYoung(Application application, LocalDate today) {
        LocalDate latest = today.minusMonths(parameters.number("studio.running.months"));
        if (application.runningSince().isAfter(latest)) {
            throw RuleBroken.at("runningSince", "studio.apply.young", latest.toString());
        }
        int asked = parameters.number("studio.projects.year");
        if (projects(application).size() < asked) {
            throw RuleBroken.at("projects", "studio.apply.projects", asked);
        }
    }

    private static List<String> projects(Application application) {
        return application.projects().lines().map(String::strip).filter(title -> !title.isEmpty()).distinct().toList();
    }

    private String lineWords(String code) {
        return jdbc.sql("select words from studio.name_line where code = :code")
                .param("code", code)
                .query(Rows.of(String.class))
                .optional()
                .orElseThrow(() -> RuleBroken.at("nameLine", "studio.apply.line"));
    }
}
