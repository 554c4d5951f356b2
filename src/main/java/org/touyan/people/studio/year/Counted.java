package org.touyan.people.studio.year;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.people.studio.StudioId;

/** What a studio has to show for a year, from its verified outputs: nobody types a figure into a report. */
@Component
public class Counted {

    /** How many of a kind; heads for trainings and apprentices. */
    public record Line(String kind, int number) {}

    private final JdbcClient jdbc;

    Counted(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Line> of(StudioId studio, int year) {
        return jdbc.sql("""
                select 'PROJECT' as kind, count(*)::int as number, 0 as place from studio.project
                where studio_id = :id and extract(year from from_day) <= :year and (ended_on is null or extract(year from ended_on) >= :year)
                union all
                select kind, sum(coalesce(heads, 1))::int, 1 from studio.output
                where holder_id = :id and verified_at is not null and withdrawn_at is null and extract(year from day) = :year
                group by kind
                union all
                select 'YUAN', (sum(amount_fen) / 100)::int, 2 from studio.money
                where studio_id = :id and kind = 'SPENT' and extract(year from day) = :year
                having sum(amount_fen) > 0
                order by place, kind
                """)
                .param("id", studio)
                .param("year", year)
                .query(Rows.of(Line.class))
                .list();
    }

    /** As it is kept with a report: {@code PROJECT 2,PATENT 1}. */
    String kept(StudioId studio, int year) {
        return of(studio, year).stream().map(l -> l.kind() + ' ' + l.number()).collect(Collectors.joining(","));
    }

    int projects(StudioId studio, int year) {
        return of(studio, year).stream().filter(l -> l.kind().equals("PROJECT")).mapToInt(Line::number).sum();
    }
}
