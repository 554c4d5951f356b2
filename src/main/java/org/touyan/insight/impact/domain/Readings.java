package org.touyan.insight.impact.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.OrgPath;

/**
 * Figures as they were last read off. A page that everybody opens shows these: it costs a read of a few rows, however many years
 * lie behind them, and each figure says as of when it was counted. Before the first reading, and where {@code touyan.figures.fresh}
 * is zero, the figures are counted.
 */
@Component
@Transactional(readOnly = true)
public class Readings {

    private record Read(String metric, LocalDate lastDay, BigDecimal value, long rows, Instant asOf) {

        /** By place, not by name: of seventy rows that is a third of the time. */
        static Read of(ResultSet row) throws SQLException {
            return new Read(row.getString(1), row.getObject(2, LocalDate.class), row.getBigDecimal(3), row.getLong(4),
                    row.getTimestamp(5).toInstant());
        }

        Figure figure(Metric metric, LocalDate first) {
            return new Figure(metric, new Period(first, lastDay), value, rows, asOf);
        }
    }

    private final Figures figures;
    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;
    private final Duration fresh;

    Readings(Figures figures, JdbcClient jdbc, NamedParameterJdbcTemplate batch,
            @Value("${touyan.figures.fresh:60s}") Duration fresh) {
        this.figures = figures;
        this.jdbc = jdbc;
        this.batch = batch;
        this.fresh = fresh;
    }

    /** In their order. Of a period that goes up to now: the last day is the one on which they were read off. */
    public List<Figure> of(List<Metric> metrics, OrgPath path, Period period) {
        if (fresh.isZero()) {
            return figures.figures(metrics, path, period);
        }
        Map<String, Read> read = jdbc.sql("""
                select metric, last_day, value, row_count, as_of from impact.reading
                where org_path = :path and first_day = :first and metric = any(:metrics)
                """)
                .param("path", path.value())
                .param("first", period.first())
                .param("metrics", metrics.stream().map(Metric::id).toArray(String[]::new))
                .query((row, number) -> Read.of(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Read::metric, Function.identity()));
        return read.size() < metrics.size()
                ? figures.figures(metrics, path, period)
                : metrics.stream().map(metric -> Objects.requireNonNull(read.get(metric.id())).figure(metric, period.first()))
                        .toList();
    }

    /** Counts them and keeps the numbers in place of those before. */
    @Transactional
    public void readOff(List<Metric> metrics, OrgPath path, Period period) {
        batch.batchUpdate("""
                insert into impact.reading (org_path, first_day, metric, last_day, value, row_count, as_of)
                values (:path, :first, :metric, :last, :value, :rows, :asOf)
                on conflict (org_path, first_day, metric) do update
                set last_day = excluded.last_day, value = excluded.value, row_count = excluded.row_count, as_of = excluded.as_of
                """, figures.figures(metrics, path, period)
                .stream()
                .map(figure -> new MapSqlParameterSource().addValue("path", path.value())
                        .addValue("first", period.first())
                        .addValue("metric", figure.metric().id())
                        .addValue("last", period.last())
                        .addValue("value", figure.value())
                        .addValue("rows", figure.rows())
                        .addValue("asOf", figure.asOf()))
                .toArray(MapSqlParameterSource[]::new));
    }

    /** How old a reading becomes before the next; zero: nothing is read off. */
    public Duration fresh() {
        return fresh;
    }
}
