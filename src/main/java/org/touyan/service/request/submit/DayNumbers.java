package org.touyan.service.request.submit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Beijing;
import org.touyan.service.request.domain.DayNumber;

/** Hands out the numbers of a day. Nobody waits for anybody; a submission that fails leaves its number unused. */
@Component
class DayNumbers {

    private final JdbcClient jdbc;

    DayNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DayNumber next(Instant now) {
        LocalDate day = Beijing.day(now);
        return DayNumber.of(day, seq(day).or(() -> first(day)).orElseGet(() -> seq(day).orElseThrow()));
    }

    private Optional<Integer> seq(LocalDate day) {
        return jdbc.sql("select (nextval('request.number') - base)::int from request.day_start where day = :day")
                .param("day", day)
                .query(Rows.of(Integer.class))
                .optional();
    }

    /** Empty when another has begun the day in the meantime; only here one waits for the other. */
    private Optional<Integer> first(LocalDate day) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:day, 41))")
                .param("day", "day " + day)
                .query((row, n) -> n)
                .list();
        return jdbc.sql("""
                insert into request.day_start (day, base)
                select :day, nextval('request.number') - 1
                where not exists (select 1 from request.day_start where day = :day)
                returning 1
                """)
                .param("day", day)
                .query(Rows.of(Integer.class))
                .optional();
    }
}
