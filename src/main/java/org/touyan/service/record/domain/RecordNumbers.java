package org.touyan.service.record.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers of service records: FW, the day, and a running number, like FW20261125-000123. */
@Component
public class RecordNumbers {

    private final JdbcClient jdbc;

    RecordNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public String next(LocalDate day) {
        long serial = jdbc.sql("select nextval('record.record_serial')").query(Long.class).single();
        return "FW%s-%06d".formatted(day.format(DateTimeFormatter.BASIC_ISO_DATE), serial);
    }
}
