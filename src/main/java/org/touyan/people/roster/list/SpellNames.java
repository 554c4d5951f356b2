package org.touyan.people.roster.list;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.shared.Chore;
import org.touyan.people.roster.domain.Spelling;

/** Spells the names that were on the roster before names were spelt. */
@Component
class SpellNames implements Chore {

    private static final int BATCH = 1_000;

    private record Unspelt(UUID person, String name) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SpellNames(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "roster.spell-names";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        while (Boolean.TRUE.equals(transaction.execute(status -> batch()))) {
            // The next thousand.
        }
    }

    /** @return whether there may be more */
    private boolean batch() {
        List<Unspelt> names = jdbc.sql("select person_id, name from roster.person where spelling is null limit :limit")
                .param("limit", BATCH)
                .query((row, n) -> new Unspelt(row.getObject("person_id", UUID.class), row.getString("name")))
                .list();
        if (!names.isEmpty()) {
            jdbc.sql("""
                    update roster.person p set spelling = n.spelling
                    from unnest(:persons, :spellings) as n (person_id, spelling)
                    where p.person_id = n.person_id and p.spelling is null
                    """)
                    .param("persons", names.stream().map(Unspelt::person).toArray(UUID[]::new))
                    .param("spellings", names.stream().map(u -> Spelling.of(u.name())).toArray(String[]::new))
                    .update();
        }
        return names.size() == BATCH;
    }
}
