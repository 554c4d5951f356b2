package org.touyan.people.roster.wall;

import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.web.PublicPages;

/** Pages of people with an honour that stands, of teams and of houses. Whoever has had his honours revoked is not offered to search engines. */
@Component
class OpenPages implements PublicPages {

    private final JdbcClient jdbc;

    OpenPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Stream<String> paths() {
        return jdbc.sql("""
                select '/experts/' || p.slug from roster.profile p
                where exists (select 1 from roster.profile_honour h where h.person_id = p.person_id)
                union all
                select '/teams/' || t.slug from roster.team t where t.ended_at is null
                union all
                select '/bases/' || b.slug from roster.base b where b.ended_at is null
                order by 1
                """).query(Rows.of(String.class)).list().stream();
    }
}
