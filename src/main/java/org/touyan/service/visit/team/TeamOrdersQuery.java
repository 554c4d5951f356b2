package org.touyan.service.visit.team;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.RequestId;

/** Reads what was ordered of led teams: the line, the time and the place, and nothing of who has ordered. */
@Component
class TeamOrdersQuery {

    private record Row(RequestId requestId, UUID teamId, String team, String title, Instant fromAt, String place, int heads,
            String who, boolean agreed, boolean open) {}

    private record Member(UUID teamId, PersonId personId, String name) {}

    private static final String ORDERED = """
            from menu.place p join menu.slot s using (slot_id) join menu.item i using (item_id)
            join roster.team t on t.team_id = i.team_id
            join request.help_request r on r.request_id = p.holder
            left join dispatch.work_order o on o.request_id = r.request_id and o.lead and o.state in ('OFFERED', 'OPEN', 'ACCEPTED')
            left join roster.person e on e.person_id = o.expert_id
            where i.team_id in (:teams) and p.state = 'TAKEN' and s.from_at > :now
              and r.state in ('SUBMITTED', 'TRIAGED', 'REOPENED', 'TAKEN')
            """;

    private final LedTeams teams;
    private final JdbcClient jdbc;
    private final Elevated elevated;
    private final Clock clock;

    TeamOrdersQuery(LedTeams teams, JdbcClient jdbc, Elevated elevated, Clock clock) {
        this.teams = teams;
        this.jdbc = jdbc;
        this.elevated = elevated;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public TeamOrdersPage page(Actor actor, FormErrors errors) {
        actor.require(Role.EXPERT);
        List<UUID> led = teams.all();
        return led.isEmpty()
                ? new TeamOrdersPage(List.of(), errors)
                : elevated.asSystem(() -> new TeamOrdersPage(lines(led), errors));
    }

    private List<TeamOrdersPage.Line> lines(List<UUID> led) {
        Map<UUID, List<Choice>> members = members(led);
        return jdbc.sql("""
                select r.request_id, i.team_id, t.name as team, i.title, s.from_at, s.place, p.heads, coalesce(e.name, '') as who,
                  coalesce(o.state = 'ACCEPTED', false) as agreed, o.order_id is null as open
                """ + ORDERED + " order by s.from_at, r.request_id").param("teams", led).param("now", clock.instant())
                .query(Rows.of(Row.class)).list().stream()
                .map(r -> new TeamOrdersPage.Line(r.requestId(), r.teamId(), r.team(), r.title(), r.fromAt(), r.place(),
                        r.heads(), r.who(), r.agreed(), r.open(),
                        r.open() ? members.getOrDefault(r.teamId(), List.of()) : List.of()))
                .toList();
    }

    /** In the order of their names, and no other. */
    private Map<UUID, List<Choice>> members(List<UUID> led) {
        return jdbc.sql("""
                select m.team_id, p.person_id, p.name
                from roster.team_member m join roster.person p on p.person_id = roster.now_is(m.person_id)
                where m.team_id in (:teams) and roster.serves(m) and p.standing <> 'DECEASED' and p.state <> 'LEFT'
                order by p.name, p.person_id
                """).param("teams", led).query(Rows.of(Member.class)).list().stream()
                .collect(Collectors.groupingBy(Member::teamId,
                        Collectors.mapping(m -> Choice.of(m.personId().toString(), m.name()), Collectors.toList())));
    }

    /** How many orders nobody is asked for. */
    @Transactional(readOnly = true)
    public int waiting() {
        List<UUID> led = teams.all();
        return led.isEmpty()
                ? 0
                : elevated.asSystem(() -> jdbc.sql("select count(*) " + ORDERED + " and o.order_id is null")
                        .param("teams", led).param("now", clock.instant()).query(Integer.class).single());
    }
}
