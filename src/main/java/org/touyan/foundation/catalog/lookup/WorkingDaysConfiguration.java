package org.touyan.foundation.catalog.lookup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.foundation.catalog.WorkingDays;

/** The calendar of offices from the table of holidays. */
@Configuration(proxyBeanMethods = false)
class WorkingDaysConfiguration {

    @Bean
    WorkingDays workingDays(JdbcClient jdbc) {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        jdbc.sql("""
                select day, kind = 'WORK' as worked
                from catalog.holiday
                """).query(row -> {
            exceptions.put(row.getObject("day", LocalDate.class), row.getBoolean("worked"));
        });
        return new WorkingDays(exceptions);
    }
}
