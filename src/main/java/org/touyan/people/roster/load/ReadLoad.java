package org.touyan.people.roster.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.sheet.SheetRow;
import org.touyan.foundation.sheet.Sheets;

/** Reads a spreadsheet row by row, checks each row and writes down, sealed, what it is. Nothing reaches the roster here. */
@Component
class ReadLoad {

    private static final int BATCH = 1_000;
    private static final int TITLE_LINES = 10;
    private static final int KNOWN_HEADINGS = 2;

    private final Loads loads;
    private final Headings headings;
    private final Matched matched;
    private final Catalog catalog;
    private final Organizations organizations;
    private final Vault vault;
    private final Elevated elevated;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReadLoad(Loads loads, Headings headings, Matched matched, Catalog catalog, Organizations organizations, Vault vault,
            Elevated elevated, JdbcClient jdbc,
            TransactionTemplate transaction, Clock clock) {
        this.loads = loads;
        this.headings = headings;
        this.matched = matched;
        this.catalog = catalog;
        this.organizations = organizations;
        this.vault = vault;
        this.elevated = elevated;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Every batch is a transaction of its own, so that the progress can be seen. */
    void read(LoadId id, Path file) {
        OrgPath path = loads.get(id).path();
        try {
            var reading = new Reading(id, path);
            try (reading) {
                Sheets.read(file, reading::row);
                reading.rest();
            }
            reading.settle();
        } catch (RuleBroken refused) {
            fail(id, refused);
        } catch (IOException e) {
            throw new UncheckedIOException("the spreadsheet of load %s is gone".formatted(id), e);
        }
    }

    /** Checks every row again, after the headings were explained. */
    void check(LoadId id) {
        List<String> mapping = loads.get(id).mapping();
        RowCheck check = rowCheck(loads.get(id).path());
        try (Behind behind = new Behind()) {
            int last = 0;
            List<Pending> rows = page(id, mapping, last);
            while (!rows.isEmpty()) {
                List<Pending> batch = rows;
                List<RowCheck.Checked> checked = checked(batch, check);
                behind.write(last % Behind.LANES, () -> transaction.executeWithoutResult(status -> {
                    write(id, judged(batch, checked));
                    loads.progress(id, batch.size());
                }));
                last = batch.getLast().number();
                rows = page(id, mapping, last);
            }
        }
        transaction.executeWithoutResult(status -> loads.begin(id, LoadState.CHECKED, loads.get(id).all()));
    }

    private List<Pending> page(LoadId id, List<String> mapping, int after) {
        return Objects.requireNonNull(transaction.execute(status -> jdbc.sql("""
                select row_no, sealed from roster.load_row where load_id = :id and row_no > :after order by row_no limit :limit
                """)
                .param("id", id)
                .param("after", after)
                .param("limit", BATCH)
                .query((row, n) -> new Pending(row.getInt("row_no"),
                        Cells.read(vault.open(new Sealed(row.getBytes("sealed"))), mapping)))
                .list()));
    }

    RowCheck rowCheck(OrgPath scope) {
        return new RowCheck(new CatalogWords(catalog, organizations, scope), Beijing.day(clock.instant()));
    }

    record Pending(int number, Cells cells) {}

    /** A row with what it turned out to be. */
    record Judged(int number, Cells cells, String state, String faults, Optional<Matched.Match> match) {

        static Judged unread(Pending row) {
            return new Judged(row.number(), row.cells(), "READ", "", Optional.empty());
        }
    }

    List<Judged> judged(List<Pending> rows, RowCheck check) {
        return judged(rows, checked(rows, check));
    }

    private static List<RowCheck.Checked> checked(List<Pending> rows, RowCheck check) {
        return rows.stream().map(r -> check.check(r.cells())).toList();
    }

    private List<Judged> judged(List<Pending> rows, List<RowCheck.Checked> checked) {
        List<Candidate> clean = checked.stream().flatMap(c -> Optional.ofNullable(c.candidate()).stream()).toList();
        var matches = matched.of(clean).iterator();
        List<Judged> judged = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Pending row = rows.get(i);
            if (checked.get(i).candidate() == null) {
                judged.add(
                        new Judged(row.number(), row.cells(), "FAULTY", Fault.write(checked.get(i).faults()), Optional.empty()));
            } else {
                Matched.Match match = matches.next();
                judged.add(
                        new Judged(row.number(), row.cells(), match.twin() == null ? "CLEAN" : "TWIN", "", Optional.of(match)));
            }
        }
        return judged;
    }

    /** As the clock: whoever writes has opened the load, and the rows need not ask again whose it is. */
    void write(LoadId id, List<Judged> rows) {
        elevated.runAsSystem(() -> jdbc.sql("""
                insert into roster.load_row (load_id, row_no, state, sealed, faults, person_id, known, twin)
                select :load, r.* from unnest(:numbers, :states, :sealed, :faults, :persons, :known, :twins)
                  as r (row_no, state, sealed, faults, person_id, known, twin)
                on conflict (load_id, row_no) do update set state = excluded.state, sealed = excluded.sealed,
                  faults = excluded.faults, person_id = excluded.person_id, known = excluded.known, twin = excluded.twin
                """)
                .param("load", id)
                .param("numbers", rows.stream().map(Judged::number).toArray(Integer[]::new))
                .param("states", rows.stream().map(Judged::state).toArray(String[]::new))
                .param("sealed", rows.stream().map(r -> vault.seal(r.cells().written()).bytes()).toArray(byte[][]::new))
                .param("faults", rows.stream().map(Judged::faults).toArray(String[]::new))
                .param("persons", rows.stream().map(r -> r.match().map(Matched.Match::person).orElse(null)).toArray(UUID[]::new))
                .param("known", rows.stream().map(r -> r.match().map(Matched.Match::known).orElse(false)).toArray(Boolean[]::new))
                .param("twins", rows.stream().map(r -> r.match().map(Matched.Match::twin).orElse(null)).toArray(UUID[]::new))
                .update());
    }

    private void fail(LoadId id, RuleBroken refused) {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                update roster.load set state = 'FAILED', failure = :key, failure_arguments = :arguments where load_id = :id
                """)
                .param("key", refused.key())
                .param("arguments", Arrays.stream(refused.arguments()).map(String::valueOf).toArray(String[]::new))
                .param("id", id)
                .update());
    }

    /** One file while it is read. */
    private final class Reading implements AutoCloseable {

        private final LoadId id;
        private final RowCheck check;
        private final Map<String, String> explained;
        private final List<SheetRow> titles = new ArrayList<>();
        private final List<Pending> batch = new ArrayList<>(BATCH);
        private final Behind behind = new Behind();
        private List<String> mapping = List.of();
        private int count;

        Reading(LoadId id, OrgPath path) {
            this.id = id;
            this.check = rowCheck(path);
            this.explained = Objects.requireNonNull(transaction.execute(status -> headings.explained(path)));
        }

        /** Lines above the headings are titles; when no line has headings we know, the first line is asked about. */
        void row(SheetRow row) {
            if (!mapping.isEmpty()) {
                keep(row);
            } else if (Headings.known(Headings.mapping(row, explained)) >= KNOWN_HEADINGS) {
                begin(row, List.of());
            } else {
                titles.add(row);
                if (titles.size() == TITLE_LINES) {
                    begin(titles.getFirst(), titles.subList(1, TITLE_LINES));
                }
            }
        }

        private void begin(SheetRow heads, List<SheetRow> rows) {
            mapping = Headings.mapping(heads, explained);
            transaction.executeWithoutResult(status -> jdbc
                    .sql("update roster.load set headings = :headings, mapping = :mapping where load_id = :id")
                    .param("headings", heads.cells().toArray(String[]::new))
                    .param("mapping", mapping.toArray(String[]::new))
                    .param("id", id)
                    .update());
            rows.forEach(this::keep);
        }

        private void keep(SheetRow row) {
            batch.add(new Pending(row.number(), Cells.of(row, mapping)));
            if (batch.size() == BATCH) {
                flush();
            }
        }

        private void flush() {
            List<Pending> rows = List.copyOf(batch);
            batch.clear();
            count += rows.size();
            List<RowCheck.Checked> checked = Headings.complete(mapping) ? checked(rows, check) : List.of();
            behind.write(count / BATCH % Behind.LANES, () -> transaction.executeWithoutResult(status -> {
                write(id, checked.isEmpty() ? rows.stream().map(Judged::unread).toList() : judged(rows, checked));
                loads.progress(id, rows.size());
            }));
        }

        @Override
        public void close() {
            behind.close();
        }

        void rest() {
            if (mapping.isEmpty() && !titles.isEmpty()) {
                begin(titles.getFirst(), titles.subList(1, titles.size()));
            }
            if (!batch.isEmpty()) {
                flush();
            }
            if (count == 0) {
                throw RuleBroken.at("file", "roster.load.no-rows");
            }
        }

        /** After the last row is written. */
        void settle() {
            LoadState state = Headings.complete(mapping) ? LoadState.CHECKED : LoadState.MAPPING;
            transaction.executeWithoutResult(status -> loads.begin(id, state, count));
        }
    }
}
