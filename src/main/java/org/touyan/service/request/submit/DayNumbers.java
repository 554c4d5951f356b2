package org.touyan.service.request.submit;

import java.time.Instant;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Beijing;
import org.touyan.service.request.domain.DayNumber;

/** Hands out the numbers of a day, without gaps. Ask last: whoever comes next waits until this transaction ends. */
@Component
class DayNumbers {

    private final JdbcClient jdbc;

    DayNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DayNumber next(Instant now) {
        LocalDate day = Beijing.day(now);
        int seq = jdbc.sql("""
                insert into request.day_counter as c (day, last)
                values (:day, 1)
                on conflict (day) do update set last = c.last + 1
                returning last
                """)
                .param("day", day)
                .query(Rows.of(Integer.class))
                .single();
        return DayNumber.of(day, seq);
    }
}
