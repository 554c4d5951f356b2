package org.touyan.foundation.organization.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.organization.UnitId;
import org.touyan.foundation.organization.UnitKind;
import org.touyan.foundation.shared.OrgPath;

/** Puts the union of a body into the tree, on the body's own path. */
@Component
class OwnUnions {

    private final JdbcClient jdbc;

    OwnUnions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void enter(OrgPath path, OrgPath town, String body) {
        jdbc.sql("""
                insert into organization.unit (unit_id, path, parent, name, name_en, kind)
                values (:id, :path, :town, :body || '工会', :body || ' Union', :kind)
                """)
                .param("id", UnitId.next())
                .param("path", path)
                .param("town", town)
                .param("body", body)
                .param("kind", UnitKind.ENTERPRISE_UNION)
                .update();
    }
}
