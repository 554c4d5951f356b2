package org.touyan.people.roster.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Named;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.privacy.Mask;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.foundation.web.ui.Pager;
import org.touyan.foundation.web.ui.Seal;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.Contacts;
import org.touyan.people.roster.domain.Responsible;
import org.touyan.people.roster.domain.Spelling;

/** One page of the roster in one query, and how many there are. */
@Component
class PeopleQuery {

    private static final int SIZE = 20;
    private static final Pattern LAST_FOUR = Pattern.compile("\\d{4}");

    private record Found(PersonId personId, String rosterNo, String name, String standing, OrgPath orgPath, String town,
            String status,
            @Nullable LocalDate awayUntil, @Nullable LocalDate checkedOn, @Nullable String honour, @Nullable String seal,
            int sealLevel,
            String skills, int drafts, @Nullable Sealed phone, boolean borrowed) {}

    private static final String COLUMNS = """
            select p.person_id, p.roster_no, p.name, p.standing, p.org_path, p.town, p.status, p.away_until, p.checked_on, p.honour, p.seal,
              p.seal_level, p.drafts, p.borrowed,
              (select coalesce(string_agg(s.skill, ',' order by s.level nulls last, s.skill), '') from roster.person_skill s
               where s.person = p.person_id) as skills,
              (select c.phone from roster.contact c where c.person_id = p.person_id) as phone
            """;

    private static final String SOURCE = """
            from (
              select p.*, a.away_until, h.title as honour, h.seal_first || '|' || h.seal_second as seal, coalesce(h.seal_level, 0) as seal_level,
                (select count(*) from roster.honour_award d where d.person_id = p.person_id and d.state = 'DRAFT')::int as drafts,
                not touyan.along_scope(p.org_path) as borrowed,
                case when p.state = 'LEFT' then 'left' when p.standing = 'DECEASED' then 'deceased' when p.state = 'PAUSED' then 'paused'
                  when a.away_until is not null then 'away' else 'can' end as status
              from roster.person p
              left join lateral roster.highest(p.person_id) h on true
              left join lateral (
                select max(b.day_until) as away_until from roster.absence b
                where b.person_id = p.person_id and b.withdrawn_at is null and b.day_from <= :today and b.day_until >= :today) a on true
              where roster.visible(p.person_id) and p.merged_into is null
            ) p
            where (:q = '' or p.name ilike :like escape '!' or p.spelling like :spelt or lower(p.roster_no) = lower(:q)
                or exists (select 1 from roster.person o where o.merged_into = p.person_id and lower(o.roster_no) = lower(:q))
                or exists (select 1 from roster.contact c where c.person_id = p.person_id and c.phone_tail = :tail))
              and (:level = 0 or p.seal_level between 1 and :level)
              and (:skill = '' or exists (select 1 from roster.person_skill s where s.person = p.person_id and s.skill = :skill))
              and (:town = '' or p.town = :town or exists (select 1 from roster.person_town t where t.person = p.person_id and t.town = :town))
              and (:team = '' or exists (
                select 1 from roster.team_member m where m.person_id = p.person_id and m.team_id::text = :team and roster.serves(m)))
              and (:weekday = 0 or exists (
                select 1 from roster.free_half f where f.person = p.person_id and f.weekday = :weekday and f.half = :half))
              and (case :status when '' then p.status <> 'left' when 'retired' then p.standing = 'RETIRED' when 'draft' then p.drafts > 0
                else p.status = :status end)
            """;

    private final JdbcClient jdbc;
    private final Catalog catalog;
    private final Organizations organizations;
    private final Contacts contacts;
    private final Vault vault;
    private final PeopleBadge badge;
    private final SaveFilter saveFilter;
    private final Clock clock;

    PeopleQuery(JdbcClient jdbc, Catalog catalog, Organizations organizations, Contacts contacts, Vault vault, PeopleBadge badge,
            SaveFilter saveFilter, Clock clock) {
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.organizations = organizations;
        this.contacts = contacts;
        this.vault = vault;
        this.badge = badge;
        this.saveFilter = saveFilter;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PeoplePage page(Actor actor, Locale locale, PeopleFilter filter, FormErrors errors) {
        long all = jdbc.sql("select count(*) from roster.person p where roster.visible(p.person_id) and p.state <> 'LEFT'")
                .query(Rows.of(Long.class))
                .single();
        long total = with(filter, "select count(*) " + SOURCE).query(Rows.of(Long.class)).single();
        Pager pager = new Pager(Math.min(filter.knownPage(), Math.max(1, (int) ((total + SIZE - 1) / SIZE))), SIZE, total);
        List<Found> found = with(filter, COLUMNS + SOURCE + order(filter) + " limit :limit offset :offset")
                .param("limit", SIZE)
                .param("offset", pager.offset())
                .query(Rows.of(Found.class))
                .list();
        return new PeoplePage(filter, found.stream().map(f -> row(actor, locale, f)).toList(), all, pager,
                choices(catalog.skills(), locale),
                organizations.towns().stream().map(t -> Choice.of(t.code(), t.in(locale))).toList(), teams(),
                actor.is(Role.TOWN_CADRE, Role.CITY_STAFF), badge.count(), saveFilter.saved(actor), merges(actor), errors);
    }

    private List<Choice> teams() {
        return jdbc.sql("""
                select team_id::text as value, name as label from roster.team
                where ended_at is null and touyan.along_scope(org_path)
                order by name collate roster.strokes, team_id
                """).query((row, n) -> Choice.of(row.getString("value"), row.getString("label"))).list();
    }

    /** Proposals of others that wait for the reader's eyes. */
    private List<PeoplePage.Merge> merges(Actor actor) {
        return jdbc.sql("""
                select m.merge_id::text as merge_id, p.name from roster.merge m join roster.person p on p.person_id = m.kept
                where m.outcome is null and m.asked_by is distinct from cast(:account as uuid)
                order by m.asked_at, m.merge_id
                """).param("account", actor.account()).query(Rows.of(PeoplePage.Merge.class)).list();
    }

    /** Those of them the reader may see, as they stand on the page. */
    @Transactional(readOnly = true)
    public List<PeoplePage.Row> rows(Actor actor, Locale locale, List<PersonId> ids) {
        var all = new PeopleFilter("", "", "", "", "", "", "", "name", 1);
        return with(all, COLUMNS + SOURCE + " and p.person_id = any(:ids) " + order(all))
                .param("ids", ids.toArray(PersonId[]::new))
                .query(Rows.of(Found.class))
                .list()
                .stream()
                .map(f -> row(actor, locale, f))
                .toList();
    }

    private JdbcClient.StatementSpec with(PeopleFilter filter, String sql) {
        String q = filter.q();
        var half = filter.half();
        return jdbc.sql(sql)
                .param("today", Beijing.day(clock.instant()))
                .param("q", q)
                .param("like", "%" + q.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .param("spelt", spelt(q))
                .param("tail", LAST_FOUR.matcher(q).matches() ? contacts.tailPrint(q) : new byte[0])
                .param("level", filter.level())
                .param("skill", filter.skill())
                .param("town", filter.town())
                .param("team", filter.team())
                .param("weekday", half.isEmpty() ? 0 : half.getFirst().weekday())
                .param("half", half.isEmpty() ? "" : half.getFirst().half().name())
                .param("status", filter.knownStatus());
    }

    private static @Nullable String spelt(String q) {
        String typed = Spelling.typed(q);
        return typed == null ? null : "% " + typed + '%';
    }

    private static String order(PeopleFilter filter) {
        return filter.sort().equals("name")
                ? "order by p.name collate roster.strokes, p.person_id"
                : "order by p.checked_on desc nulls last, p.name collate roster.strokes, p.person_id";
    }

    private PeoplePage.Row row(Actor actor, Locale locale, Found f) {
        String honour = f.honour();
        String seal = f.seal();
        return new PeoplePage.Row(f.personId(), f.rosterNo(), f.name(), f.standing().equals("RETIRED"),
                seal == null ? null : new Seal(seal, f.sealLevel()), honour == null ? "" : honour, skills(f.skills(), locale),
                organizations.unitOf(f.orgPath()).map(u -> u.in(locale)).orElse(""),
                organizations.town(f.town()).map(t -> t.in(locale)).orElse(f.town()), masked(f.phone()), f.status(),
                f.status().equals("away") ? f.awayUntil() : null, f.checkedOn(), f.drafts(), f.borrowed(),
                Responsible.isStaff(actor, f.orgPath()));
    }

    private String masked(@Nullable Sealed phone) {
        return phone == null ? "—" : Mask.phone(vault.open(phone));
    }

    private String skills(String codes, Locale locale) {
        return Arrays.stream(codes.split(",", -1))
                .flatMap(c -> catalog.skill(c).stream())
                .map(s -> s.in(locale))
                .limit(3)
                .collect(Collectors.joining(locale.getLanguage().equals("en") ? ", " : "、"));
    }

    private static List<Choice> choices(List<? extends Named> words, Locale locale) {
        return words.stream().map(w -> Choice.of(w.code(), w.in(locale))).toList();
    }
}
