package org.touyan.service.menu.open;

import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.web.PublicPages;

/** The lists of all months, for search engines. */
@Component
class OpenMenuPages implements PublicPages {

    private final JdbcClient jdbc;

    OpenMenuPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Stream<String> paths() {
        return jdbc.sql("select '/menu/' || to_char(month, 'YYYY-MM') from menu.open_list order by 1")
                .query(Rows.of(String.class))
                .list().stream();
    }
}
