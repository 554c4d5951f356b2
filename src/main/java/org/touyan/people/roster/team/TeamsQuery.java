package org.touyan.people.roster.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Named;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.Responsible;

/** The teams as the unions concerned see them. */
@Component
class TeamsQuery {

    private static final Role[] READERS = {Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER,
            Role.AUDITOR};

    private record Found(TeamId teamId, String name, TeamKind kind, @Nullable String parent, OrgPath orgPath, String trades,
            int size,
            @Nullable String leads, @Nullable String covers) {}

    private record Sat(MemberId memberId, PersonId personId, String name, MemberRole role, @Nullable String skills,
            LocalDate fromDay,
            @Nullable LocalDate untilDay, @Nullable LocalDate leftOn, boolean shown, boolean serves) {}

    private record Above(TeamId teamId, String name, OrgPath orgPath) {}

    private final Teams teams;
    private final Catalog catalog;
    private final Organizations organizations;
    private final JdbcClient jdbc;
    private final Clock clock;

    TeamsQuery(Teams teams, Catalog catalog, Organizations organizations, JdbcClient jdbc, Clock clock) {
        this.teams = teams;
        this.catalog = catalog;
        this.organizations = organizations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public TeamsPage all(Actor actor, Locale locale, @Nullable Form<TeamForm> form) {
        actor.require(READERS);
        List<TeamsPage.Line> lines = jdbc.sql("""
                select t.team_id, t.name, t.kind, u.name as parent, t.org_path, t.trades, roster.team_size(t.team_id) as size,
                  (select string_agg(p.name, ',' order by p.name collate roster.strokes)
                   from roster.team_member m join roster.person p on p.person_id = m.person_id
                   where m.team_id = t.team_id and m.role = 'LEAD' and roster.serves(m)) as leads,
                  (select string_agg(c, ',') from roster.team_covers(t.team_id) c) as covers
                from roster.team t left join roster.team u on u.team_id = t.parent
                where t.ended_at is null and touyan.along_scope(t.org_path)
                order by coalesce(u.founded_at, t.founded_at), t.parent is not null, t.founded_at, t.team_id
                """).query(Rows.of(Found.class)).list().stream().map(f -> line(f, locale)).toList();
        boolean mayFound = actor.is(Role.TOWN_CADRE, Role.CITY_STAFF);
        return new TeamsPage(lines, form == null ? empty(actor) : form, subjects(locale), parents(), units(actor, locale),
                mayFound);
    }

    /**
     * @param joining as typed; null when it was not
     * @param charter as typed; null shows what is written down
     */
    @Transactional(readOnly = true)
    public TeamPage one(Actor actor, Locale locale, TeamId id, @Nullable Form<MemberForm> joining,
            @Nullable Form<TeamForm> charter) {
        actor.require(READERS);
        Team team = teams.get(id);
        if (!actor.scope().covers(team.path()) && !team.path().covers(actor.scope())) {
            throw new NotFound("team " + id);
        }
        Charter now = team.charter();
        TeamId parent = team.parent();
        List<Sat> seats = seats(id);
        var head = new TeamPage.Head(id, team.slug(), team.name(), now.kind(), parent,
                parent == null ? "" : teams.get(parent).name(),
                unit(team.path(), locale), words(now.trades(), locale), now.purpose(), team.ended());
        return new TeamPage(head, gaps(now.trades(), new HashSet<>(covers(id)), locale),
                seats.stream().filter(Sat::serves).map(s -> seat(s, locale)).toList(),
                seats.stream().filter(s -> !s.serves()).map(s -> seat(s, locale)).toList(), parts(id),
                joining == null
                        ? new Form<>(new MemberForm("", null, null, null), FormErrors.none(),
                                Map.of("role", List.of("MEMBER"), "from", List.of(Beijing.day(clock.instant()).toString())))
                        : joining,
                charter == null ? filled(team) : charter, subjects(locale),
                Responsible.isStaff(actor, team.path()) && !team.ended());
    }

    private List<Sat> seats(TeamId id) {
        return jdbc.sql("""
                select m.member_id, m.person_id, p.name, m.role, m.from_day, m.until_day,
                  (m.ended_at at time zone 'Asia/Shanghai')::date as left_on, p.published as shown, roster.serves(m) as serves,
                  (select string_agg(s.skill, ',' order by s.level nulls last, s.skill) from roster.person_skill s
                   where s.person = p.person_id) as skills
                from roster.team_member m join roster.person p on p.person_id = m.person_id
                where m.team_id = :team
                order by m.role, p.name collate roster.strokes, m.from_day desc, m.member_id
                """).param("team", id).query(Rows.of(Sat.class)).list();
    }

    private List<String> covers(TeamId id) {
        return jdbc.sql("select c from roster.team_covers(:team) c").param("team", id).query(Rows.of(String.class)).list();
    }

    private List<TeamPage.Part> parts(TeamId id) {
        return jdbc.sql("""
                select team_id, name, roster.team_size(team_id) as size
                from roster.team
                where parent = :team and ended_at is null
                order by founded_at, team_id
                """).param("team", id).query(Rows.of(TeamPage.Part.class)).list();
    }

    private TeamPage.Seat seat(Sat s, Locale locale) {
        String skills = s.skills();
        return new TeamPage.Seat(s.memberId(), s.personId(), s.name(), s.role(),
                skills == null
                        ? ""
                        : joined(locale, split(skills).flatMap(k -> catalog.skill(k).stream()).limit(3).map(k -> k.in(locale))),
                s.fromDay(), s.untilDay(), s.leftOn(), s.shown());
    }

    private TeamsPage.Line line(Found f, Locale locale) {
        String covers = f.covers();
        String leads = f.leads();
        String parent = f.parent();
        Set<String> covered = covers == null ? Set.of() : split(covers).collect(Collectors.toSet());
        return new TeamsPage.Line(f.teamId(), f.name(), f.kind(), parent == null ? "" : parent, unit(f.orgPath(), locale),
                f.size(),
                leads == null ? "" : joined(locale, split(leads)),
                joined(locale, gaps(Team.trades(f.trades()), covered, locale).stream()));
    }

    private List<String> gaps(Set<String> trades, Set<String> covered, Locale locale) {
        return catalog.subjects().stream()
                .filter(s -> trades.contains(s.code()) && !covered.contains(s.code()))
                .map(s -> s.in(locale))
                .toList();
    }

    private String words(Set<String> trades, Locale locale) {
        return joined(locale, catalog.subjects().stream().filter(s -> trades.contains(s.code())).map(s -> s.in(locale)));
    }

    private List<Choice> subjects(Locale locale) {
        return catalog.subjects().stream().map((Named s) -> Choice.of(s.code(), s.in(locale))).toList();
    }

    /** Teams a new one may be part of: those of the reader's unions and of the unions above them. */
    private List<Choice> parents() {
        return jdbc.sql("""
                select team_id, name, org_path from roster.team
                where ended_at is null and parent is null and touyan.along_scope(org_path)
                order by founded_at, team_id
                """).query(Rows.of(Above.class)).list().stream().map(a -> Choice.of(a.teamId().toString(), a.name())).toList();
    }

    private List<Choice> units(Actor actor, Locale locale) {
        return Stream.concat(organizations.unitOf(actor.scope()).stream(), organizations.unitsBelow(actor.scope()).stream())
                .map(u -> Choice.of(u.path().value(), u.in(locale)))
                .toList();
    }

    private String unit(OrgPath path, Locale locale) {
        return organizations.unitOf(path).map(u -> u.in(locale)).orElse("");
    }

    private static Form<TeamForm> empty(Actor actor) {
        return new Form<>(new TeamForm("", TeamKind.TRADE, null, actor.scope().value(), List.of(), "", ""), FormErrors.none(),
                Map.of("kind", List.of("TRADE"), "path", List.of(actor.scope().value())));
    }

    private static Form<TeamForm> filled(Team team) {
        Charter now = team.charter();
        var form = new TeamForm(now.name(), now.kind(), now.parent(), now.path().value(), List.copyOf(now.trades()),
                now.purpose(), "");
        return new Form<>(form, FormErrors.none(),
                Map.of("name", List.of(now.name()), "kind", List.of(now.kind().name()), "purpose", List.of(now.purpose()),
                        "path", List.of(now.path().value()), "trades", List.copyOf(now.trades())));
    }

    private static Stream<String> split(String joined) {
        return Arrays.stream(joined.split(",", -1)).filter(s -> !s.isEmpty());
    }

    private static String joined(Locale locale, Stream<String> words) {
        return words.collect(Collectors.joining(locale.getLanguage().equals("en") ? ", " : "、"));
    }
}
