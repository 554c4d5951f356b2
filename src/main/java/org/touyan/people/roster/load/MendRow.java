package org.touyan.people.roster.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.domain.Responsible;

/** Mends rows before they are loaded: one cell, or every row that has the same mistake; and says who is who. */
@Component
class MendRow {

    private static final int MOST_ALIKE = 2_000;

    private record Row(int number, String state, Cells cells, @Nullable UUID person, @Nullable UUID twin) {}

    private final Loads loads;
    private final ReadLoad readLoad;
    private final Vault vault;
    private final JdbcClient jdbc;

    MendRow(Loads loads, ReadLoad readLoad, Vault vault, JdbcClient jdbc) {
        this.loads = loads;
        this.readLoad = readLoad;
        this.vault = vault;
        this.jdbc = jdbc;
    }

    /**
     * @param alike whether every other row with the same text in this cell is mended the same way
     * @return how many rows were mended
     */
    @Transactional
    public int mend(Actor actor, LoadId id, int number, String column, String text, boolean alike) {
        Loads.Load load = open(actor, id);
        LoadColumn cell = LoadColumn.byKey(column).filter(c -> load.mapping().contains(c.name()))
                .orElseThrow(() -> new NotFound("column " + column));
        if (text.length() > org.touyan.foundation.sheet.Sheets.LONGEST_CELL) {
            throw RuleBroken.at("text", "roster.load.too-long");
        }
        Row row = row(load, number);
        List<Row> rows = new ArrayList<>(List.of(row));
        if (alike) {
            String before = row.cells().at(cell);
            faulty(load).stream().filter(r -> r.number() != number && r.cells().at(cell).equals(before)).forEach(rows::add);
        }
        readLoad.write(id, readLoad.judged(
                rows.stream().map(r -> new ReadLoad.Pending(r.number(), r.cells().with(cell, text))).toList(),
                readLoad.rowCheck(load.path())));
        return rows.size();
    }

    /** @param same whether the row means the namesake on the roster */
    @Transactional
    public void settle(Actor actor, LoadId id, int number, boolean same) {
        Loads.Load load = open(actor, id);
        Row row = row(load, number);
        if (!row.state().equals("TWIN")) {
            throw new NotFound("row %d of load %s has no namesake".formatted(number, id));
        }
        jdbc.sql("""
                update roster.load_row set state = 'CLEAN', person_id = :person, known = :known
                where load_id = :load and row_no = :row
                """)
                .param("person", Objects.requireNonNull(same ? row.twin() : row.person()))
                .param("known", same)
                .param("load", id)
                .param("row", number)
                .update();
    }

    @Transactional
    public void skip(Actor actor, LoadId id, int number) {
        Loads.Load load = open(actor, id);
        row(load, number);
        jdbc.sql("update roster.load_row set state = 'SKIPPED' where load_id = :load and row_no = :row")
                .param("load", id)
                .param("row", number)
                .update();
    }

    private Loads.Load open(Actor actor, LoadId id) {
        Loads.Load load = loads.toChange(id, LoadState.CHECKED, LoadState.LOADED);
        Responsible.staff(actor, load.path());
        return load;
    }

    private Row row(Loads.Load load, int number) {
        return rows(load, "and row_no = :row", number).stream().findFirst()
                .orElseThrow(() -> new NotFound("row %d of load %s is not open".formatted(number, load.id())));
    }

    private List<Row> faulty(Loads.Load load) {
        return rows(load, "and state = 'FAULTY' and :row = :row order by row_no limit " + MOST_ALIKE, 0);
    }

    private List<Row> rows(Loads.Load load, String which, int number) {
        return jdbc.sql("""
                select row_no, state, sealed, person_id, twin from roster.load_row
                where load_id = :load and state in ('CLEAN', 'FAULTY', 'TWIN')
                """ + which)
                .param("load", load.id())
                .param("row", number)
                .query((row, n) -> new Row(row.getInt("row_no"), row.getString("state"),
                        Cells.read(vault.open(new Sealed(row.getBytes("sealed"))), load.mapping()),
                        row.getObject("person_id", UUID.class), row.getObject("twin", UUID.class)))
                .list();
    }
}
