package org.touyan.people.roster.load;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;

/**
 * Writes the clean rows into the roster, about a thousand in a transaction, two of them at a time: whatever stops it, what is
 * written is whole, and the rest is still there. What a row does not say stays as it is.
 */
@Component
class RunLoad {

    private static final int BATCH = 2_000;

    private final Loads loads;
    private final ReadLoad readLoad;
    private final LoadPeople people;
    private final LoadContacts contacts;
    private final LoadBelongings belongings;
    private final Vault vault;
    private final Elevated elevated;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RunLoad(Loads loads, ReadLoad readLoad, LoadPeople people, LoadContacts contacts, LoadBelongings belongings, Vault vault,
            Elevated elevated, AuditTrail audit, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.loads = loads;
        this.readLoad = readLoad;
        this.people = people;
        this.contacts = contacts;
        this.belongings = belongings;
        this.vault = vault;
        this.elevated = elevated;
        this.audit = audit;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @BusinessRule(id = "RST-9", says = "The same row means the same person, however often it is loaded; nothing is added twice.")
    void run(Actor actor, LoadId id) {
        Loads.Load load = loads.get(id);
        RowCheck check = readLoad.rowCheck(load.path());
        try (Behind behind = new Behind()) {
            List<LoadedRow> rows = prepared(load, check, 0);
            while (!rows.isEmpty()) {
                // All rows of a person go the same way, one after the other.
                Map<Integer, List<LoadedRow>> lanes = rows.stream()
                        .collect(Collectors.groupingBy(r -> Math.floorMod(r.person().hashCode(), Behind.LANES)));
                lanes.forEach((lane, batch) -> {
                    Map<UUID, LoadContacts.Hidden> hidden = contacts.hidden(batch);
                    behind.write(lane, () -> transaction.executeWithoutResult(status -> write(actor, load, batch, hidden)));
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

    private List<LoadedRow> prepared(Loads.Load load, RowCheck check, int after) {
        return Objects.requireNonNull(transaction.execute(status -> jdbc.sql("""
                select row_no, person_id, sealed from roster.load_row where load_id = :id and state = 'CLEAN' and row_no > :after
                order by row_no limit :limit
                """)
                .param("id", load.id())
                .param("after", after)
                .param("limit", BATCH)
                .query((row, n) -> LoadedRow.of(row.getInt("row_no"), row.getObject("person_id", UUID.class),
                        candidate(check, Cells.read(vault.open(new Sealed(row.getBytes("sealed"))), load.mapping()))))
                .list()));
    }

    private void write(Actor actor, Loads.Load load, List<LoadedRow> rows,
            Map<UUID, LoadContacts.Hidden> hidden) {
        Map<UUID, LoadedRow> first = new LinkedHashMap<>();
        rows.forEach(r -> first.putIfAbsent(r.person(), r));
        Set<UUID> there = ours(first.keySet());
        List<LoadedRow> added = first.values().stream().filter(r -> !there.contains(r.person())).toList();
        List<LoadedRow> changed = first.values().stream().filter(r -> there.contains(r.person())).toList();
        Instant now = clock.instant();
        remember(load.id(), changed);
        people.add(actor, added, now);
        int really = people.change(changed, now);
        // A second row of the same person may say more than the first.
        people.change(rows.stream().filter(r -> Objects.requireNonNull(first.get(r.person())).number() != r.number()).toList(),
                now);
        Set<UUID> ours = ours(first.keySet());
        List<LoadedRow> mine = rows.stream().filter(r -> ours.contains(r.person())).toList();
        // Whose people they are is known now; the rest is written without asking for every row.
        elevated.runAsSystem(() -> {
            contacts.write(hidden, ours, now);
            belongings.write(actor, load.id(), mine, now);
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
    private void elsewhere(LoadId load, List<LoadedRow> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql("update roster.load_row set state = 'FAULTY', faults = :fault where load_id = :load and row_no = any(:rows)")
                    .param("fault", Fault.write(List.of(Fault.of(LoadColumn.NAME, "roster.load.fault.elsewhere"))))
                    .param("load", load)
                    .param("rows", LoadedRow.numbers(rows))
                    .update();
        }
    }

    private static Candidate candidate(RowCheck check, Cells cells) {
        RowCheck.Checked checked = check.check(cells);
        return Objects.requireNonNull(checked.candidate(), () -> "a clean row is at fault: " + checked.faults());
    }

    /** What stands there before it is changed, so that it can be put back. */
    private void remember(LoadId load, List<LoadedRow> rows) {
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
                .param("numbers", LoadedRow.numbers(rows))
                .param("persons", LoadedRow.persons(rows))
                .update();
    }

    private void settle(LoadId load, List<LoadedRow> rows, List<LoadedRow> added) {
        Set<Integer> creating = new HashSet<>(added.stream().map(LoadedRow::number).toList());
        jdbc.sql("""
                update roster.load_row r set state = 'LOADED', created = n.created, version_after = p.version
                from unnest(:numbers, :created) as n (row_no, created), roster.person p
                where r.load_id = :load and r.row_no = n.row_no and p.person_id = r.person_id
                """)
                .param("load", load)
                .param("numbers", LoadedRow.numbers(rows))
                .param("created", rows.stream().map(r -> creating.contains(r.number())).toArray(Boolean[]::new))
                .update();
    }
}
