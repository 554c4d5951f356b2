package org.touyan.insight.impact.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.OrgPath;

/**
 * Computes figures from rows. It sees all rows of the union it counts for, whoever asks; what it gives away is a number, or
 * rows without names.
 */
@Component
@Transactional(readOnly = true)
public class Figures {

    /** @param value in the metric's unit: hours, not half hours */
    public record Month(String month, BigDecimal value) {}

    /**
     * One row behind a figure, without names.
     *
     * @param number of the request; shown to staff only
     * @param town   NBS code
     */
    public record Row(String id, Instant at, String town, String subject, int halfHours, String number) {}

    private final JdbcClient jdbc;
    private final Elevated elevated;

    Figures(JdbcClient jdbc, Elevated elevated) {
        this.jdbc = jdbc;
        this.elevated = elevated;
    }

    public BigDecimal value(Metric metric, OrgPath path, Period period) {
        return hours(metric, elevated.asSystem(() -> bound(metric.figureSql(), path, period).query(BigDecimal.class).single()));
    }

    public List<Month> months(Metric metric, OrgPath path, Period period) {
        return elevated.asSystem(() -> bound(metric.monthsSql(), path, period).query(Month.class).list())
                .stream()
                .map(m -> new Month(m.month(), hours(metric, m.value())))
                .toList();
    }

    public List<Row> rows(Metric metric, OrgPath path, Period period, int limit, int offset) {
        return elevated.asSystem(() -> bound(metric.rowsSql(), path, period).param("limit", limit)
                .param("offset", offset)
                .query(Row.class)
                .list());
    }

    public int count(Metric metric, OrgPath path, Period period) {
        return elevated.asSystem(() -> bound(metric.countSql(), path, period).query(Integer.class).single());
    }

    private JdbcClient.StatementSpec bound(String sql, OrgPath path, Period period) {
        return jdbc.sql(sql).param("path", path.value()).param("from", period.from()).param("to", period.to());
    }

    private static BigDecimal hours(Metric metric, BigDecimal value) {
        return metric.halves() ? value.divide(BigDecimal.TWO).stripTrailingZeros() : value;
    }
}
