package org.touyan.insight.impact.domain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.OrgPath;

/** A live count of all figures, the wall's reading of them, how PostgreSQL goes about it, and the bare statements beside them. */
@Component
@Transactional(readOnly = true)
public class BenchedFigures {

    private static final Pattern TABLE = Pattern.compile("(?:from|join) ([a-z_]+\\.[a-z_]+)");

    private final Metrics metrics;
    private final Figures figures;
    private final Elevated elevated;
    private final JdbcClient jdbc;

    BenchedFigures(Metrics metrics, Figures figures, Elevated elevated, JdbcClient jdbc) {
        this.metrics = metrics;
        this.figures = figures;
        this.elevated = elevated;
        this.jdbc = jdbc;
    }

    /**
     * For each metric a bare count of each table it names: what reading the rows costs at least.
     *
     * @return rows there are under all metrics
     */
    public long bareCount() {
        return elevated.asSystem(() -> metrics.all().stream().flatMap(this::tables).mapToLong(this::count).sum());
    }

    public List<Figure> recount(OrgPath path, Period period) {
        return figures.figures(metrics.all(), path, period);
    }

    public String plan(Metric metric, OrgPath path, Period period) {
        return elevated.asSystem(() -> jdbc
                .sql("explain (analyze, costs off, timing off, summary off, buffers off) " + MetricSql.figures(List.of(metric), ""))
                .param("path", path.value()).param("from", period.from()).param("to", period.to()).param("tag", "")
                .query(Rows.of(String.class))
                .list()
                .stream()
                .collect(Collectors.joining("\n")));
    }

    /** How long PostgreSQL takes for it, in milliseconds. */
    public double cost(Metric metric, OrgPath path, Period period) {
        long began = System.nanoTime();
        figures.figure(metric, path, period);
        return (System.nanoTime() - began) / 1e6;
    }

    /** Twenty reads by key, the least that a page without figures would do. */
    public int twentyReads(List<String> keys) {
        return elevated.asSystem(() -> keys.stream().mapToInt(key -> jdbc
                .sql("select words from request.help_request where request_id = :id::uuid").param("id", key)
                .query(Rows.of(String.class)).single().length()).sum());
    }

    public List<String> twentyKeys() {
        return elevated.asSystem(() -> jdbc.sql("select request_id::text from request.help_request order by md5(request_id::text) limit 20")
                .query(Rows.of(String.class)).list());
    }

    /** Tables and views that its statement names. */
    private Stream<String> tables(Metric metric) {
        return TABLE.matcher(metric.sql()).results().map(found -> found.group(1)).distinct()
                .filter(name -> jdbc.sql("select to_regclass(:name) is not null").param("name", name).query(Boolean.class).single());
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
