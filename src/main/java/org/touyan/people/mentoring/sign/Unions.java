package org.touyan.people.mentoring.sign;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Unit;
import org.touyan.foundation.shared.OrgPath;

/** In whose name papers are issued: the union of the county or city. */
@Component
public class Unions {

    private final JdbcClient jdbc;
    private final Organizations organizations;

    Unions(JdbcClient jdbc, Organizations organizations) {
        this.jdbc = jdbc;
        this.organizations = organizations;
    }

    @Transactional(readOnly = true)
    public Unit of(OrgPath place) {
        OrgPath county = jdbc.sql("""
                select path from organization.unit
                where kind in ('COUNTY', 'CITY', 'PROVINCE') and starts_with(:place, path)
                order by length(path) desc limit 1
                """).param("place", place).query(Rows.of(OrgPath.class)).single();
        return organizations.unitOf(county).orElseThrow(() -> new IllegalStateException("no union at %s".formatted(county)));
    }
}
