package org.touyan.insight.impact.domain;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Sha256;
import org.touyan.insight.impact.SnapshotId;

/** The rows behind a figure, as they are now and as they were frozen. */
@Component
@Transactional(readOnly = true)
public class SnapshotRows {

    /** @param canonical all that the figure is made from, in a form that does not depend on who reads it */
    public record Row(String id, String canonical) {

        String sha() {
            return Sha256.hex(canonical);
        }
    }

    record Kept(String id, String canonical, String sha256) {

        boolean unbroken() {
            return sha256.equals(Sha256.hex(canonical));
        }

        Row row() {
            return new Row(id, canonical);
        }
    }

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;
    private final Elevated elevated;

    SnapshotRows(JdbcClient jdbc, NamedParameterJdbcTemplate batch, Elevated elevated) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.elevated = elevated;
    }

    /** In the order of their ids, byte by byte. */
    public List<Row> now(Metric metric, OrgPath path, Period period, String cut, String tag) {
        return elevated.asSystem(() -> jdbc.sql(MetricSql.canonical(metric, cut))
                .param("path", path.value())
                .param("from", period.from())
                .param("to", period.to())
                .param("tag", tag)
                .query(Rows.of(Row.class))
                .list());
    }

    List<Kept> kept(SnapshotId id) {
        return jdbc.sql("""
                select r.row_id as id, r.canonical, r.sha256 from impact.snapshot_row r where r.snapshot_id = :id order by r.row_id collate "C"
                """).param("id", id).query(Rows.of(Kept.class)).list();
    }

    @Transactional
    void keep(SnapshotId id, List<Row> rows) {
        batch.batchUpdate("""
                insert into impact.snapshot_row (snapshot_id, row_id, canonical, sha256) values (:snapshot, :row, :canonical, :sha)
                """, rows.stream()
                .map(row -> new MapSqlParameterSource().addValue("snapshot", id.value())
                        .addValue("row", row.id())
                        .addValue("canonical", row.canonical())
                        .addValue("sha", row.sha()))
                .toArray(MapSqlParameterSource[]::new));
    }

    static String sha(List<Row> rows) {
        return Sha256.hex(rows.stream().map(row -> row.id() + " " + row.sha()).collect(Collectors.joining("\n")));
    }
}
