package org.touyan.people.assessment.standard;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.people.assessment.domain.Batch;
import org.touyan.people.assessment.domain.Standard;

/** Looks the versions of the standards up. */
@Component
public class Standards {

    private static final String COLUMNS = """
            select occupation, edition, level, theory, practice, review, pass, previous, years_after, years_alone, source
            from assessment.standard
            """;

    private final JdbcClient jdbc;

    Standards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Standard> all() {
        return jdbc.sql(COLUMNS + " order by occupation, edition, assessment.height(level)").query(Rows.of(Standard.class))
                .list();
    }

    /** Those of a batch, by the code of the level. */
    @Transactional(readOnly = true)
    public Map<String, Standard> of(Batch batch) {
        return of(batch.occupation(), batch.edition()).stream().collect(Collectors.toMap(Standard::level, Function.identity()));
    }

    @Transactional(readOnly = true)
    public List<Standard> of(String occupation, String edition) {
        return jdbc.sql(COLUMNS + " where occupation = :occupation and edition = :edition").param("occupation", occupation)
                .param("edition", edition).query(Rows.of(Standard.class)).list();
    }
}
