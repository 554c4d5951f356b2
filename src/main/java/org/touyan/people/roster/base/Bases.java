package org.touyan.people.roster.base;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;

/** The houses as they stand. */
@Component
class Bases {

    record Base(BaseId baseId, String slug, String name, OrgPath orgPath, String town, String place, String hours, String keeper,
            String services, boolean ended) {

        OrgPath path() {
            return orgPath;
        }

        List<String> offers() {
            return services.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
    }

    static final String COLUMNS = """
            select base_id, slug, name, org_path, town, place, hours, keeper, services, ended_at is not null as ended
            from roster.base
            """;

    private final JdbcClient jdbc;

    Bases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound when there is no such house */
    Base get(BaseId id) {
        return jdbc.sql(COLUMNS + " where base_id = :id").param("id", id).query(Rows.of(Base.class)).optional()
                .orElseThrow(() -> new NotFound("base " + id));
    }

    /** One that has not been closed. */
    Base open(BaseId id) {
        Base base = get(id);
        if (base.ended()) {
            throw new Conflict("roster.base.closed");
        }
        return base;
    }

    Base bySlug(String slug) {
        return jdbc.sql(COLUMNS + " where slug = :slug and ended_at is null").param("slug", slug).query(Rows.of(Base.class))
                .optional()
                .orElseThrow(() -> new NotFound("base " + slug));
    }

    boolean taken(String slug) {
        return jdbc.sql("select exists (select 1 from roster.base where slug = :slug)").param("slug", slug)
                .query(Rows.of(Boolean.class)).single();
    }
}
