package org.touyan.people.roster.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.PersonState;
import org.touyan.people.roster.domain.Responsible;
import org.touyan.people.roster.domain.Standing;

/** Takes somebody into a team for a term, and lets him go. Another role is another term. */
@Component
public class JoinTeam {

    private final Teams teams;
    private final Members members;
    private final People people;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    JoinTeam(Teams teams, Members members, People people, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.teams = teams;
        this.members = members;
        this.people = people;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public MemberId join(Actor actor, TeamId id, PersonId who, MemberRole role, LocalDate from, @Nullable LocalDate until) {
        Team team = teams.get(id);
        Responsible.staff(actor, team.path());
        team.refuseEnded();
        mayServe(people.get(who));
        Member member = Member.enter(id, who, role, from, until, actor.name(), clock.instant());
        if (serves(id, who, from, until)) {
            throw RuleBroken.at("who", "roster.team.twice");
        }
        members.save(member);
        audit.note(actor, "team.joined", "person", who, team.path(), "team", id.toString(), "role",
                role.name().toLowerCase(Locale.ROOT));
        return member.id();
    }

    @Transactional
    public TeamId leave(Actor actor, MemberId id) {
        Member member = members.get(id);
        Team team = teams.get(member.team());
        Responsible.staff(actor, team.path());
        member.end(actor.name(), clock.instant());
        members.save(member);
        audit.note(actor, "team.left", "person", member.person(), team.path(), "team", team.id().toString());
        return team.id();
    }

    /** Whom the reader means: by roster number, or by a name that only one person in sight has. */
    @Transactional(readOnly = true)
    public PersonId named(String who) {
        List<PersonId> found = jdbc.sql("""
                select person_id from roster.person
                where (name = :who or lower(roster_no) = lower(:who)) and roster.visible(person_id)
                limit 2
                """).param("who", who).query(Rows.of(PersonId.class)).list();
        return switch (found.size()) {
            case 0 -> throw RuleBroken.at("who", "roster.team.nobody");
            case 1 -> found.getFirst();
            default -> throw RuleBroken.at("who", "roster.team.namesakes");
        };
    }

    @BusinessRule(id = "RST-30", says = "Nobody is taken into a team who has died or has left the roster.")
    private static void mayServe(Person person) {
        if (person.standing() == Standing.DECEASED || person.state() == PersonState.LEFT) {
            throw RuleBroken.at("who", "roster.team.gone");
        }
    }

    /** Two colleagues entering the same person at once wait for each other at the team's row. */
    private boolean serves(TeamId team, PersonId person, LocalDate from, @Nullable LocalDate until) {
        jdbc.sql("select team_id from roster.team where team_id = :team for update")
                .param("team", team)
                .query(Rows.of(TeamId.class))
                .single();
        return jdbc.sql("""
                select exists (select 1 from roster.team_member
                where team_id = :team and person_id = :person and ended_at is null
                  and daterange(from_day, until_day, '[]') && daterange(cast(:from as date), cast(:until as date), '[]'))
                """)
                .param("team", team)
                .param("person", person)
                .param("from", from)
                .param("until", until)
                .query(Rows.of(Boolean.class))
                .single();
    }
}
