package org.touyan.foundation.parameter;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.parameter.domain.Value;

/** All values in force on a day: the latest approved setting, or the default. */
@Component
class ValuesQuery {

    private final JdbcClient jdbc;

    ValuesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Map<String, Value> on(LocalDate day) {
        return jdbc.sql("""
                select d.key, d.kind, d.unit, coalesce(s.value, d.default_value) as text
                from parameter.definition d
                left join lateral (
                  select value
                  from parameter.setting
                  where key = d.key and valid_from <= :day
                  order by valid_from desc, at desc
                  limit 1) s on true
                """)
                .param("day", day)
                .query(Value.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Value::key, Function.identity()));
    }
}
