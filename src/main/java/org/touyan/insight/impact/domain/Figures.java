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

    /** One part of a figure that is taken apart. */
    public record Part(String tag, BigDecimal value) {}

    private final JdbcClient jdbc;
    private final Elevated elevated;

    Figures(JdbcClient jdbc, Elevated elevated) {
        this.jdbc = jdbc;
        this.elevated = elevated;
    }

    public BigDecimal value(Metric metric, OrgPath path, Period period) {
        return value(metric, path, period, "");
    }

    /** @param tag of one of its cuts; empty for all rows */
    public BigDecimal value(Metric metric, OrgPath path, Period period, String tag) {
        return hours(metric,
                elevated.asSystem(() -> bound(metric.figureSql(tag), path, period, tag).query(BigDecimal.class).single()));
    }

    public List<Month> months(Metric metric, OrgPath path, Period period, String tag) {
        return elevated.asSystem(() -> bound(metric.monthsSql(tag), path, period, tag).query(Month.class).list())
                .stream()
                .map(m -> new Month(m.month(), hours(metric, m.value())))
                .toList();
    }

    public List<Part> parts(Metric metric, Cut cut, OrgPath path, Period period) {
        return elevated.asSystem(() -> bound(metric.partsSql(cut), path, period, "").query(Part.class).list());
    }

    public List<Row> rows(Metric metric, OrgPath path, Period period, String tag, int limit, int offset) {
        return elevated.asSystem(() -> bound(metric.rowsSql(tag), path, period, tag).param("limit", limit)
                .param("offset", offset)
                .query(Row.class)
                .list());
    }

    public int count(Metric metric, OrgPath path, Period period, String tag) {
        return elevated.asSystem(() -> bound(metric.countSql(tag), path, period, tag).query(Integer.class).single());
    }

    private JdbcClient.StatementSpec bound(String sql, OrgPath path, Period period, String tag) {
        return jdbc.sql(sql).param("path", path.value()).param("from", period.from()).param("to", period.to()).param("tag", tag);
    }

    private static BigDecimal hours(Metric metric, BigDecimal value) {
        return metric.halves() ? value.divide(BigDecimal.TWO).stripTrailingZeros() : value;
    }
}
