package org.touyan.people.studio.work;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.studio.ProjectId;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.domain.Studio;
import org.touyan.people.studio.domain.StudioTrail;
import org.touyan.people.studio.domain.Studios;

/** 课题: begun, taken from milestone to milestone, and ended with its result. What happened stays in the studio's history. */
@Component
public class RunProject {

    /**
     * A project to begin.
     *
     * @param source where it comes from: a demand of a company, the studio's own idea
     * @param yuan   of its budget
     */
    public record NewProject(String title, String source, int yuan, LocalDate fromDay, LocalDate dueOn) {

        public NewProject {
            title = FreeText.check(title, 2, 80).orRefuse("title");
            source = FreeText.check(source, 2, 120).orRefuse("source");
            if (yuan < 0 || yuan > 100_000_000) {
                throw RuleBroken.at("yuan", "studio.money.amount");
            }
            if (dueOn.isBefore(fromDay)) {
                throw RuleBroken.at("dueOn", "studio.project.due");
            }
        }
    }

    private static final long FEN = 100;
    private static final int WORDS = 300;

    private final Studios studios;
    private final StudioTrail trail;
    private final JdbcClient jdbc;
    private final Clock clock;

    RunProject(Studios studios, StudioTrail trail, JdbcClient jdbc, Clock clock) {
        this.studios = studios;
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As an application names it: from today, for a year. */
    @Transactional
    public void begin(Actor actor, Studio studio, String title, LocalDate today) {
        insert(actor, studio.id(), new NewProject(title, studio.work().unitName(), 0, today, today.plusYears(1)));
    }

    @Transactional
    public ProjectId begin(Actor actor, StudioId id, NewProject project) {
        Studio studio = open(id);
        ProjectId made = insert(actor, id, project);
        trail.note(actor, "project-begun", studio, project.title());
        return made;
    }

    @Transactional
    public void milestone(Actor actor, StudioId id, ProjectId project, String title, LocalDate due) {
        Studio studio = open(id);
        String checked = FreeText.check(title, 2, 80).orRefuse("milestone-" + project);
        int added = jdbc.sql("""
                insert into studio.milestone (milestone_id, project_id, studio_id, title, due_on)
                select :milestone, p.project_id, p.studio_id, :title, :due
                from studio.project p where p.project_id = :project and p.studio_id = :id and p.stage = 'RUNNING'
                """)
                .param("milestone", Uuid7.next())
                .param("title", checked)
                .param("due", due)
                .param("project", project)
                .param("id", id)
                .update();
        changed(added);
        trail.note(actor, "milestone-set", studio, checked);
    }

    /** The next open milestone of the project is reached. */
    @Transactional
    public void reached(Actor actor, StudioId id, ProjectId project, String words) {
        Studio studio = open(id);
        String checked = FreeText.check(words, 2, WORDS).orRefuse("reached-" + project);
        int done = jdbc.sql("""
                update studio.milestone set done_on = :today, words = :words
                where milestone_id = (select m.milestone_id from studio.milestone m
                  where m.project_id = :project and m.studio_id = :id and m.done_on is null order by m.due_on, m.milestone_id limit 1)
                """)
                .param("today", today())
                .param("words", checked)
                .param("project", project)
                .param("id", id)
                .update();
        changed(done);
        trail.note(actor, "milestone-reached", studio, checked);
    }

    /** @param done false when it is given up */
    @Transactional
    public void end(Actor actor, StudioId id, ProjectId project, boolean done, @Nullable String result) {
        Studio studio = open(id);
        String checked = FreeText.check(result == null ? "" : result, 2, WORDS).orRefuse("result-" + project);
        int ended = jdbc.sql("""
                update studio.project set stage = :stage, ended_on = :today, result = :result
                where project_id = :project and studio_id = :id and stage = 'RUNNING'
                """)
                .param("stage", done ? "DONE" : "STOPPED")
                .param("today", today())
                .param("result", checked)
                .param("project", project)
                .param("id", id)
                .update();
        changed(ended);
        trail.note(actor, done ? "project-done" : "project-stopped", studio, checked);
    }

    private ProjectId insert(Actor actor, StudioId id, NewProject project) {
        ProjectId made = ProjectId.next();
        jdbc.sql("""
                insert into studio.project (project_id, studio_id, title, source, budget_fen, from_day, due_on, stage, entered_by_name, entered_at)
                values (:project, :id, :title, :source, :fen, :from, :due, 'RUNNING', :name, :now)
                """)
                .param("project", made)
                .param("id", id)
                .param("title", project.title())
                .param("source", project.source())
                .param("fen", project.yuan() * FEN)
                .param("from", project.fromDay())
                .param("due", project.dueOn())
                .param("name", actor.name())
                .param("now", clock.instant())
                .update();
        return made;
    }

    private Studio open(StudioId id) {
        return Working.open(studios.get(id));
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new Conflict("studio.project.over");
        }
    }

    private LocalDate today() {
        return Beijing.day(clock.instant());
    }
}
