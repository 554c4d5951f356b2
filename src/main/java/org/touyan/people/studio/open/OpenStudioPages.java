package org.touyan.people.studio.open;

import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.web.PublicPages;

/** Studios that search engines may know. */
@Component
class OpenStudioPages implements PublicPages {

    private final JdbcClient jdbc;

    OpenStudioPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Stream<String> paths() {
        return jdbc.sql("select '/studios/' || studio_id from studio.open_studio order by 1").query(Rows.of(String.class)).list()
                .stream();
    }
}
