package org.touyan.foundation.organization.directory;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.BodyId;

/** One body the actor may see. */
@Component
class BodyDetailQuery {

    private final JdbcClient jdbc;

    BodyDetailQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<BodyDetail> one(BodyId id) {
        return jdbc.sql("""
                select body_id as id, name, kind, credit_code, town, path, address, industry_code, size_class, size_year, size_source, above_scale, workers,
                       verified, verified_at, demo, registered_at
                from organization.body
                where body_id = :id
                """).param("id", id).query(Rows.of(BodyDetail.class)).optional();
    }
}
