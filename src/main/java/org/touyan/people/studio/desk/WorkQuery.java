package org.touyan.people.studio.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.people.studio.ProjectId;
import org.touyan.people.studio.StudioId;

/** Reads members and projects. */
@Component
class WorkQuery {

    private record Row(ProjectId projectId, String title, String source, long yuan, LocalDate fromDay, LocalDate dueOn,
            String stage,
            @Nullable LocalDate endedOn, String result) {}

    private final StudioQuery studios;
    private final JdbcClient jdbc;
    private final Clock clock;

    WorkQuery(StudioQuery studios, JdbcClient jdbc, Clock clock) {
        this.studios = studios;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public WorkPage page(Actor actor, StudioId id, Form<WorkForm> form) {
        Head head = studios.head(actor, id);
        return new WorkPage(head, members(id), projects(id), head.open() && !actor.is(Role.CITY_LEADER, Role.AUDITOR),
                Beijing.day(clock.instant()), form);
    }

    String base(Actor actor) {
        return actor.is(Role.EXPERT) ? "/me/studio/" : "/desk/studios/";
    }

    private List<WorkPage.Member> members(StudioId id) {
        return jdbc.sql("""
                select member_id, name, duty, from_day, until_day from studio.member
                where studio_id = :id order by until_day nulls first, from_day, name
                """)
                .param("id", id)
                .query(Rows.of(WorkPage.Member.class))
                .list();
    }

    private List<WorkPage.Project> projects(StudioId id) {
        Map<ProjectId, List<WorkPage.Milestone>> milestones = jdbc.sql("""
                select project_id, title, due_on, done_on, words from studio.milestone where studio_id = :id order by due_on, milestone_id
                """)
                .param("id", id)
                .query(Rows.of(WorkPage.Milestone.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(WorkPage.Milestone::projectId));
        return jdbc.sql("""
                select project_id, title, source, budget_fen / 100 as yuan, from_day, due_on, stage, ended_on, result
                from studio.project where studio_id = :id order by ended_on desc nulls first, due_on, project_id
                """)
                .param("id", id)
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(p -> new WorkPage.Project(p.projectId(), p.title(), p.source(), p.yuan(), p.fromDay(), p.dueOn(), p.stage(),
                        p.endedOn(), p.result(), milestones.getOrDefault(p.projectId(), List.of())))
                .toList();
    }
}
