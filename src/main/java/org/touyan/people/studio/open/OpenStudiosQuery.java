package org.touyan.people.studio.open;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.ReadOn;
import org.touyan.people.studio.StudioId;

/** Reads what the public may: views that hold back what has ended and what its leader has not agreed to. */
@Component
class OpenStudiosQuery {

    private final JdbcClient jdbc;
    private final ObjectProvider<ReadOn> readOn;

    OpenStudiosQuery(JdbcClient jdbc, ObjectProvider<ReadOn> readOn) {
        this.jdbc = jdbc;
        this.readOn = readOn;
    }

    @Transactional(readOnly = true)
    public OpenStudiosPage all() {
        return new OpenStudiosPage(jdbc.sql("""
                select studio_id, name, level, unit_name, field from studio.open_studio order by name collate roster.strokes, studio_id
                """)
                .query(Rows.of(OpenStudiosPage.Row.class))
                .list());
    }

    @Transactional(readOnly = true)
    public OpenStudioPage one(StudioId id) {
        OpenStudioPage.Facts facts = jdbc.sql("""
                select studio_id, name, level, unit_name, field, number, named_on, confirmed_until, leader_name, leader_slug
                from studio.open_studio where studio_id = :id
                """)
                .param("id", id)
                .query(Rows.of(OpenStudioPage.Facts.class))
                .optional()
                .orElseThrow(() -> new NotFound("open studio " + id));
        List<OpenStudioPage.Output> outputs = jdbc.sql("""
                select kind, title, number, grade, issuer, day, heads from studio.open_output where studio_id = :id
                order by day desc, title
                """)
                .param("id", id)
                .query(Rows.of(OpenStudioPage.Output.class))
                .list();
        return new OpenStudioPage(facts, outputs,
                jdbc.sql("select title, issuer, year from studio.open_honour where studio_id = :id order by year desc, title")
                        .param("id", id)
                        .query(Rows.of(OpenStudioPage.Honour.class))
                        .list(),
                readOn.stream().flatMap(r -> r.about(id.value()).stream()).toList());
    }
}
