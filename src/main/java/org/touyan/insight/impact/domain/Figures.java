package org.touyan.insight.impact.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.OrgPath;

/**
 * Computes figures from rows. It sees all rows of the union it counts for, whoever asks; what it gives away is a number, or
 * rows without names.
 */
@Component
@Transactional(readOnly = true)
public class Figures {

    public record Month(String month, BigDecimal value) {}

    /**
     * One row behind a figure, without names.
     *
     * @param number of the request or paper; shown to staff only
     * @param path   of the union whose row it is
     * @param town   NBS code
     * @param amount what it adds to the figure
     */
    public record Row(String id, Instant at, OrgPath path, String town, String about, BigDecimal amount, String number) {}

    /** One part of a figure that is taken apart. */
    public record Part(String tag, BigDecimal value) {}

    private record Counted(String id, BigDecimal value, long rows) {}

    private final JdbcClient jdbc;
    private final Elevated elevated;
    private final Clock clock;

    Figures(JdbcClient jdbc, Elevated elevated, Clock clock) {
        this.jdbc = jdbc;
        this.elevated = elevated;
        this.clock = clock;
    }

    public BigDecimal value(Metric metric, OrgPath path, Period period) {
        return figure(metric, path, period).value();
    }

    public Figure figure(Metric metric, OrgPath path, Period period) {
        return figure(metric, path, period, "", "");
    }

    /** @param cut and tag: only the rows that have this tag; both empty for all rows */
    public Figure figure(Metric metric, OrgPath path, Period period, String cut, String tag) {
        return figure(metric, period, elevated.asSystem(() -> bound(MetricSql.figures(List.of(metric), cut), path, period, tag)
                .query(Rows.of(Counted.class))
                .single()));
    }

    /** Many of them in one statement, in their order. */
    public List<Figure> figures(List<Metric> metrics, OrgPath path, Period period) {
        Map<String, Counted> counted = elevated.asSystem(() -> bound(MetricSql.figures(metrics, ""), path, period, "")
                .query(Rows.of(Counted.class))
                .list()).stream().collect(Collectors.toMap(Counted::id, Function.identity()));
        return metrics.stream().map(metric -> figure(metric, period, Objects.requireNonNull(counted.get(metric.id())))).toList();
    }

    public List<Month> months(Metric metric, OrgPath path, Period period, String cut, String tag) {
        return elevated
                .asSystem(() -> bound(MetricSql.months(metric, cut), path, period, tag).query(Rows.of(Month.class)).list());
    }

    public List<Part> parts(Metric metric, Cut cut, OrgPath path, Period period) {
        return elevated.asSystem(() -> bound(MetricSql.parts(metric, cut), path, period, "").query(Rows.of(Part.class)).list());
    }

    public List<Row> rows(Metric metric, OrgPath path, Period period, String cut, String tag, int limit, int offset) {
        return elevated.asSystem(() -> bound(MetricSql.rows(metric, cut), path, period, tag).param("limit", limit)
                .param("offset", offset)
                .query(Rows.of(Row.class))
                .list());
    }

    private Figure figure(Metric metric, Period period, Counted counted) {
        return new Figure(metric, period, plain(counted.value()), counted.rows(), clock.instant());
    }

    private JdbcClient.StatementSpec bound(String sql, OrgPath path, Period period, String tag) {
        return jdbc.sql(sql).param("path", path.value()).param("from", period.from()).param("to", period.to()).param("tag", tag);
    }

    /** 1.50 is 1.5, and 100 stays 100. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
