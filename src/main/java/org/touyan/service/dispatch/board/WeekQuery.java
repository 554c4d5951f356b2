package org.touyan.service.dispatch.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.people.roster.PersonId;

/** When these people are usually free, and when they are away. */
@Component
class WeekQuery {

    private final JdbcClient jdbc;

    WeekQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<PersonId, WeekRow> of(Collection<PersonId> people, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                select p.person_id,
                       coalesce((select string_agg(weekday || half, ' ') from roster.free_half where person = p.person_id), '') as halves,
                       coalesce((select string_agg(day_from || '/' || day_until, ' ') from roster.absence a
                         where a.person_id = p.person_id and withdrawn_at is null and day_until >= :from and day_from <= :until), '')
                         as absences
                from roster.person p
                where p.person_id = any (:people)
                """)
                .param("people", people.toArray(PersonId[]::new))
                .param("from", from)
                .param("until", until)
                .query(Rows.of(WeekRow.class))
                .list()
                .stream()
                .collect(Collectors.toMap(WeekRow::personId, Function.identity()));
    }
}
