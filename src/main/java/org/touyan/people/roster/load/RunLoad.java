package org.touyan.people.roster.load;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.people.roster.domain.Contact;
import org.touyan.people.roster.domain.Decision;
import org.touyan.people.roster.domain.Sex;
import org.touyan.people.roster.domain.Spelling;

/**
 * Writes the clean rows into the roster, about a thousand in a transaction, two of them at a time: whatever stops it, what is written is whole, and the
 * rest is still there. What a row does not say stays as it is.
 */
@Component
class RunLoad {

    private static final int BATCH = 2_000;
    private static final int TAIL = 4;

    private final Loads loads;
    private final ReadLoad readLoad;
    private final Organizations organizations;
    private final Vault vault;
    private final Elevated elevated;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RunLoad(Loads loads, ReadLoad readLoad, Organizations organizations, Vault vault, Elevated elevated, AuditTrail audit,
            JdbcClient jdbc,
            TransactionTemplate transaction, Clock clock) {
        this.loads = loads;
        this.readLoad = readLoad;
        this.organizations = organizations;
        this.vault = vault;
        this.elevated = elevated;
        this.audit = audit;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param spelling of the name */
    private record Row(int number, UUID person, Candidate candidate, String spelling) {}

    @BusinessRule(id = "RST-9", says = "The same row means the same person, however often it is loaded; nothing is added twice.")
    void run(Actor actor, LoadId id) {
        Loads.Load load = loads.get(id);
        RowCheck check = readLoad.rowCheck(load.path());
        try (Behind behind = new Behind()) {
            List<Row> rows = prepared(load, check, 0);
            while (!rows.isEmpty()) {
                // All rows of a person go the same way, one after the other.
                Map<Integer, List<Row>> lanes = rows.stream()
                        .collect(Collectors.groupingBy(r -> Math.floorMod(r.person().hashCode(), Behind.LANES)));
                lanes.forEach((lane, batch) -> {
                    Map<UUID, Hidden> contacts = contacts(batch);
                    behind.write(lane, () -> transaction.executeWithoutResult(status -> write(actor, load, batch, contacts)));
                });
                rows = prepared(load, check, rows.getLast().number());
            }
        }
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update roster.load set state = 'LOADED', loaded_at = :now where load_id = :id")
                    .param("now", clock.instant())
                    .param("id", id)
                    .update();
            Loads.Load done = loads.get(id);
            audit.note(actor, "roster.loaded", "load", id, load.path(), "added", Integer.toString(done.added()), "changed",
                    Integer.toString(done.changed()));
        });
    }

    private List<Row> prepared(Loads.Load load, RowCheck check, int after) {
        return Objects.requireNonNull(transaction.execute(status -> jdbc.sql("""
                select row_no, person_id, sealed from roster.load_row where load_id = :id and state = 'CLEAN' and row_no > :after
                order by row_no limit :limit
                """)
                .param("id", load.id())
                .param("after", after)
                .param("limit", BATCH)
                .query((row, n) -> row(row.getInt("row_no"), row.getObject("person_id", UUID.class),
                        candidate(check, Cells.read(vault.open(new Sealed(row.getBytes("sealed"))), load.mapping()))))
                .list()));
    }

    private Map<UUID, Hidden> contacts(List<Row> rows) {
        Map<UUID, Contact> contacts = new LinkedHashMap<>();
        for (Row row : rows) {
            contacts.merge(row.person(), row.candidate().contact(), (before, later) -> later.over(before));
        }
        Map<UUID, Hidden> hidden = new LinkedHashMap<>();
        contacts.forEach((person, contact) -> hidden.put(person, new Hidden(contact)));
        return hidden;
    }

    private static Row row(int number, UUID person, Candidate candidate) {
        return new Row(number, person, candidate, Spelling.of(candidate.name()));
    }

    /** What a person's contact becomes: sealed, with the fingerprints by which it is found. */
    private final class Hidden {

        private final byte @Nullable [] phone;
        private final byte @Nullable [] phonePrint;
        private final byte @Nullable [] tail;
        private final byte @Nullable [] identity;
        private final byte @Nullable [] identityPrint;
        private final @Nullable String sex;
        private final @Nullable String birth;

        Hidden(Contact contact) {
            Sex known = contact.sex();
            phone = sealed(contact.phone());
            phonePrint = print("phone", contact.phone());
            tail = print("phone-tail", tail(contact.phone()));
            identity = sealed(contact.identity());
            identityPrint = print("identity", contact.identity());
            sex = known == null ? null : known.name();
            birth = day(contact.birthDate());
        }
    }

    private void write(Actor actor, Loads.Load load, List<Row> rows, Map<UUID, Hidden> contacts) {
        Map<UUID, Row> first = new LinkedHashMap<>();
        rows.forEach(r -> first.putIfAbsent(r.person(), r));
        Set<UUID> there = ours(first.keySet());
        List<Row> added = first.values().stream().filter(r -> !there.contains(r.person())).toList();
        List<Row> changed = first.values().stream().filter(r -> there.contains(r.person())).toList();
        Instant now = clock.instant();
        remember(load.id(), changed);
        add(actor, added, now);
        int really = change(changed, now);
        // A second row of the same person may say more than the first.
        change(rows.stream().filter(r -> Objects.requireNonNull(first.get(r.person())).number() != r.number()).toList(), now);
        Set<UUID> ours = ours(first.keySet());
        List<Row> mine = rows.stream().filter(r -> ours.contains(r.person())).toList();
        // Whose people they are is known now; the rest is written without asking for every row.
        elevated.runAsSystem(() -> {
            contacts(contacts, ours, now);
            belongings(mine);
            posts(actor, load.id(), mine, now);
            honours(actor, load.id(), mine, now);
            settle(load.id(), mine, added);
        });
        elsewhere(load.id(), rows.stream().filter(r -> !ours.contains(r.person())).toList());
        jdbc.sql("""
                update roster.load set rows_done = rows_done + :rows, added = added + :added, changed = changed + :changed,
                  step_beat = :now
                where load_id = :id
                """)
                .param("rows", rows.size())
                .param("added", added.size())
                .param("changed", really)
                .param("now", now)
                .param("id", load.id())
                .update();
    }

    /** Those of them who belong to the officer's part of the tree. */
    private Set<UUID> ours(Set<UUID> persons) {
        return new HashSet<>(jdbc.sql("""
                select person_id from roster.person where person_id = any(:ids) and touyan.in_scope(org_path)
                """).param("ids", persons.toArray(UUID[]::new)).query(UUID.class).list());
    }

    /** Somebody of another union has the same identity number, or the same name and phone. */
    private void elsewhere(LoadId load, List<Row> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql("update roster.load_row set state = 'FAULTY', faults = :fault where load_id = :load and row_no = any(:rows)")
                    .param("fault", Fault.write(List.of(Fault.of(LoadColumn.NAME, "roster.load.fault.elsewhere"))))
                    .param("load", load)
                    .param("rows", rows.stream().map(Row::number).toArray(Integer[]::new))
                    .update();
        }
    }

    private static Candidate candidate(RowCheck check, Cells cells) {
        RowCheck.Checked checked = check.check(cells);
        return Objects.requireNonNull(checked.candidate(), () -> "a clean row is at fault: " + checked.faults());
    }

    /** What stands there before it is changed, so that it can be put back. */
    private void remember(LoadId load, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("""
                update roster.load_row r set before = jsonb_build_object('person', to_jsonb(p), 'contact', to_jsonb(c),
                  'towns', (select jsonb_agg(t.town) from roster.person_town t where t.person = p.person_id),
                  'skills', (select jsonb_agg(to_jsonb(s)) from roster.person_skill s where s.person = p.person_id),
                  'languages', (select jsonb_agg(l.language) from roster.person_language l where l.person = p.person_id))
                from unnest(:numbers, :persons) as b (row_no, person_id)
                join roster.person p on p.person_id = b.person_id
                left join roster.contact c on c.person_id = b.person_id
                where r.load_id = :load and r.row_no = b.row_no
                """)
                .param("load", load)
                .param("numbers", rows.stream().map(Row::number).toArray(Integer[]::new))
                .param("persons", rows.stream().map(Row::person).toArray(UUID[]::new))
                .update();
    }

    private void add(Actor actor, List<Row> rows, Instant now) {
        if (rows.isEmpty()) {
            return;
        }
        people("""
                insert into roster.person (person_id, roster_no, slug, name, standing, org_path, town, occupation, craft_since,
                  headline, monthly_cap, takes_boat, spelling, checked_on, created_at, created_by, version)
                select n.person_id, n.number, lower(n.number), n.name, coalesce(n.standing, 'IN_POST'), n.path, n.town,
                  n.occupation, n.craft_since, n.headline, n.cap, coalesce(n.boat, false), n.spelling, :today, :now, :by, 1
                from (
                  select f.*, 'R' || lpad(s.next, greatest(5, length(s.next)), '0') as number
                  from unnest(:persons, :names, :standings, :paths, :towns, :occupations, :crafts, :headlines, :caps, :boats, :spellings)
                    as f (person_id, name, standing, path, town, occupation, craft_since, headline, cap, boat, spelling)
                  cross join lateral (select nextval('roster.roster_no')::text || left(f.name, 0) as next) s
                ) n
                on conflict (person_id) do nothing
                """, rows).param("spellings", rows.stream().map(Row::spelling).toArray(String[]::new))
                .param("today", Beijing.day(now))
                .param("now", now).param("by", actor.name()).update();
    }

    /** @return how many people it really changed */
    private int change(List<Row> rows, Instant now) {
        if (rows.isEmpty()) {
            return 0;
        }
        return people("""
                update roster.person p set standing = coalesce(n.standing, p.standing), town = n.town,
                  occupation = coalesce(n.occupation, p.occupation), craft_since = coalesce(n.craft_since, p.craft_since),
                  headline = coalesce(nullif(n.headline, ''), p.headline), monthly_cap = coalesce(n.cap, p.monthly_cap),
                  takes_boat = coalesce(n.boat, p.takes_boat), checked_on = :today, version = p.version + 1,
                  state = case when p.state = 'LEFT' and p.merged_into is null then 'ACTIVE' else p.state end
                from unnest(:persons, :names, :standings, :paths, :towns, :occupations, :crafts, :headlines, :caps, :boats)
                  as n (person_id, name, standing, path, town, occupation, craft_since, headline, cap, boat)
                where p.person_id = n.person_id
                  and (p.state = 'LEFT' or p.town <> n.town
                    or (p.standing, coalesce(p.occupation, ''), coalesce(p.craft_since, 0), p.headline, coalesce(p.monthly_cap, -1), p.takes_boat)
                      is distinct from (coalesce(n.standing, p.standing), coalesce(n.occupation, p.occupation, ''),
                        coalesce(n.craft_since, p.craft_since, 0), coalesce(nullif(n.headline, ''), p.headline),
                        coalesce(n.cap, p.monthly_cap, -1), coalesce(n.boat, p.takes_boat)))
                """, rows).param("today", Beijing.day(now)).update();
    }

    private JdbcClient.StatementSpec people(String sql, List<Row> rows) {
        return jdbc.sql(sql)
                .param("persons", rows.stream().map(Row::person).toArray(UUID[]::new))
                .param("names", texts(rows, Candidate::name))
                .param("standings", texts(rows, c -> c.standing() == null ? null : c.standing().name()))
                .param("paths", texts(rows, c -> path(c.town()).value()))
                .param("towns", texts(rows, Candidate::town))
                .param("occupations", texts(rows, Candidate::occupation))
                .param("crafts", rows.stream().map(r -> r.candidate().craftSince()).toArray(Integer[]::new))
                .param("headlines", texts(rows, Candidate::headline))
                .param("caps", rows.stream().map(r -> r.candidate().cap()).toArray(Integer[]::new))
                .param("boats", rows.stream().map(r -> r.candidate().boat()).toArray(Boolean[]::new));
    }

    private void contacts(Map<UUID, Hidden> known, Set<UUID> ours, Instant now) {
        List<UUID> persons = known.keySet().stream().filter(ours::contains).toList();
        List<Hidden> contacts = persons.stream().map(p -> Objects.requireNonNull(known.get(p))).toList();
        jdbc.sql("""
                insert into roster.contact as c (person_id, phone, phone_print, phone_tail, identity, identity_print, sex, birth_date,
                  updated_at)
                select n.*, :now from unnest(:persons, :phones, :phonePrints, :tails, :identities, :identityPrints, :sexes, :births::date[]) as n
                on conflict (person_id) do update set phone = coalesce(excluded.phone, c.phone),
                  phone_print = coalesce(excluded.phone_print, c.phone_print), phone_tail = coalesce(excluded.phone_tail, c.phone_tail),
                  identity = coalesce(excluded.identity, c.identity),
                  identity_print = coalesce(excluded.identity_print, c.identity_print), sex = coalesce(excluded.sex, c.sex),
                  birth_date = coalesce(excluded.birth_date, c.birth_date), updated_at = excluded.updated_at
                """)
                .param("now", now)
                .param("persons", persons.toArray(UUID[]::new))
                .param("phones", bytes(contacts, c -> c.phone))
                .param("phonePrints", bytes(contacts, c -> c.phonePrint))
                .param("tails", bytes(contacts, c -> c.tail))
                .param("identities", bytes(contacts, c -> c.identity))
                .param("identityPrints", bytes(contacts, c -> c.identityPrint))
                .param("sexes", contacts.stream().map(c -> c.sex).toArray(String[]::new))
                .param("births", contacts.stream().map(c -> c.birth).toArray(String[]::new))
                .update();
    }

    /** Towns, skills and languages are added; none is taken away. */
    private void belongings(List<Row> rows) {
        pairs("insert into roster.person_town (person, town) select * from unnest(:persons, :words) on conflict do nothing", rows,
                c -> c.towns().isEmpty() ? Set.of(c.town()) : c.towns());
        pairs("insert into roster.person_language (person, language) select * from unnest(:persons, :words) on conflict do nothing",
                rows, Candidate::languages);
        Map<List<Object>, Integer> levels = new HashMap<>();
        rows.forEach(r -> r.candidate().skills().forEach(s -> levels.put(List.of(r.person(), s),
                Objects.requireNonNullElse(r.candidate().level(), -1))));
        if (!levels.isEmpty()) {
            List<List<Object>> keys = List.copyOf(levels.keySet());
            jdbc.sql("""
                    insert into roster.person_skill as s (person, skill, level)
                    select n.person, n.skill, nullif(n.level, -1) from unnest(:persons, :skills, :levels) as n (person, skill, level)
                    on conflict (person, skill) do update set level = coalesce(excluded.level, s.level)
                    """)
                    .param("persons", keys.stream().map(k -> (UUID) k.get(0)).toArray(UUID[]::new))
                    .param("skills", keys.stream().map(k -> (String) k.get(1)).toArray(String[]::new))
                    .param("levels", keys.stream().map(levels::get).toArray(Integer[]::new))
                    .update();
        }
    }

    private void pairs(String sql, List<Row> rows, Function<Candidate, Set<String>> words) {
        List<UUID> persons = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (Row row : rows) {
            for (String word : words.apply(row.candidate())) {
                persons.add(row.person());
                all.add(word);
            }
        }
        if (!all.isEmpty()) {
            jdbc.sql(sql).param("persons", persons.toArray(UUID[]::new)).param("words", all.toArray(String[]::new)).update();
        }
    }

    private void posts(Actor actor, LoadId load, List<Row> rows, Instant now) {
        List<Row> posted = rows.stream().filter(r -> r.candidate().post().length() > 1).toList();
        if (posted.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into roster.post (post_id, person_id, title, employer, entered_by, entered_at, version, load_id)
                select distinct on (n.person_id, n.title, n.employer) n.post_id, n.person_id, n.title, n.employer, :by, :now, 1, :load
                from unnest(:ids, :persons, :titles, :employers) as n (post_id, person_id, title, employer)
                where not exists (select 1 from roster.post p where p.person_id = n.person_id and p.title = n.title
                  and p.employer = n.employer and p.withdrawn_at is null)
                """)
                .param("by", actor.name())
                .param("now", now)
                .param("load", load)
                .param("ids", posted.stream().map(r -> Uuid7.next()).toArray(UUID[]::new))
                .param("persons", posted.stream().map(Row::person).toArray(UUID[]::new))
                .param("titles", texts(posted, Candidate::post))
                .param("employers", texts(posted, Candidate::employer))
                .update();
    }

    /** Each waits for a second person to compare it with its decision. */
    private void honours(Actor actor, LoadId load, List<Row> rows, Instant now) {
        List<Row> honoured = rows.stream().filter(r -> r.candidate().honour() != null).toList();
        if (honoured.isEmpty()) {
            return;
        }
        Function<Row, Decision> decision = r -> Objects.requireNonNull(r.candidate().honour());
        jdbc.sql("""
                insert into roster.honour_award (award_id, person_id, honour_type, title, year, document_no, decided_on, state,
                  entered_by, entered_by_name, entered_at, version, load_id)
                select n.*, 'DRAFT', :account, :name, :now, 1, :load
                from unnest(:ids, :persons, :types, :titles, :years, :documents, :days::date[])
                  as n (award_id, person_id, honour_type, title, year, document_no, decided_on)
                on conflict (person_id, honour_type, year, title) where state <> 'DISCARDED' do nothing
                """)
                .param("account", Objects.requireNonNull(actor.account()))
                .param("name", actor.name())
                .param("now", now)
                .param("load", load)
                .param("ids", honoured.stream().map(r -> Uuid7.next()).toArray(UUID[]::new))
                .param("persons", honoured.stream().map(Row::person).toArray(UUID[]::new))
                .param("types", honoured.stream().map(r -> decision.apply(r).honourType()).toArray(String[]::new))
                .param("titles", honoured.stream().map(r -> decision.apply(r).title()).toArray(String[]::new))
                .param("years", honoured.stream().map(r -> decision.apply(r).year()).toArray(Integer[]::new))
                .param("documents", honoured.stream().map(r -> decision.apply(r).documentNo()).toArray(String[]::new))
                .param("days", honoured.stream().map(r -> day(decision.apply(r).decidedOn())).toArray(String[]::new))
                .update();
    }

    private void settle(LoadId load, List<Row> rows, List<Row> added) {
        Set<Integer> creating = new HashSet<>(added.stream().map(Row::number).toList());
        jdbc.sql("""
                update roster.load_row r set state = 'LOADED', created = n.created, version_after = p.version
                from unnest(:numbers, :created) as n (row_no, created), roster.person p
                where r.load_id = :load and r.row_no = n.row_no and p.person_id = r.person_id
                """)
                .param("load", load)
                .param("numbers", rows.stream().map(Row::number).toArray(Integer[]::new))
                .param("created", rows.stream().map(r -> creating.contains(r.number())).toArray(Boolean[]::new))
                .update();
    }

    private OrgPath path(String town) {
        return organizations.pathOfTown(town)
                .orElseThrow(() -> new IllegalStateException("town %s has no union".formatted(town)));
    }

    private static @Nullable String[] texts(List<Row> rows, Function<Candidate, @Nullable String> text) {
        return rows.stream().map(r -> text.apply(r.candidate())).toArray(String[]::new);
    }

    private static byte @Nullable [][] bytes(List<Hidden> contacts, Function<Hidden, byte @Nullable []> bytes) {
        return contacts.stream().map(bytes).toArray(byte[][]::new);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private byte @Nullable [] sealed(@Nullable String plain) {
        return plain == null ? null : vault.seal(plain).bytes();
    }

    private byte @Nullable [] print(String kind, @Nullable String plain) {
        return plain == null ? null : vault.fingerprint(kind, plain);
    }

    private static @Nullable String tail(@Nullable String phone) {
        return phone == null ? null : phone.substring(Math.max(0, phone.length() - TAIL));
    }
}
