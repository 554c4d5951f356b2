package org.touyan.insight.impact.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.insight.impact.SnapshotId;
import org.touyan.insight.impact.domain.Moved.How;
import org.touyan.insight.impact.domain.SnapshotRows.Kept;
import org.touyan.insight.impact.domain.SnapshotRows.Row;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Counts a frozen figure again and says what is no longer as it was, by name. */
@Component
@Transactional(readOnly = true)
public class Verification {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Metrics metrics;
    private final Figures figures;
    private final Definitions definitions;
    private final Snapshots snapshots;
    private final SnapshotRows rows;
    private final JdbcClient jdbc;

    Verification(Metrics metrics, Figures figures, Definitions definitions, Snapshots snapshots, SnapshotRows rows,
            JdbcClient jdbc) {
        this.metrics = metrics;
        this.figures = figures;
        this.definitions = definitions;
        this.snapshots = snapshots;
        this.rows = rows;
        this.jdbc = jdbc;
    }

    public Verdict of(SnapshotId id) {
        return of(snapshots.get(id));
    }

    public Verdict of(Snapshot snapshot) {
        Metric metric = metrics.the(snapshot.metric());
        List<Kept> kept = rows.kept(snapshot.snapshotId());
        boolean redefined = !definitions.of(metric).sha().equals(snapshot.definitionSha());
        List<Moved> moved = redefined
                ? List.of()
                : moved(kept, rows.now(metric, snapshot.orgPath(), snapshot.period(), snapshot.cut(), snapshot.tag()));
        return new Verdict(snapshot, altered(snapshot, kept), redefined, moved,
                figures.figure(metric, snapshot.orgPath(), snapshot.period(), snapshot.cut(), snapshot.tag()));
    }

    /** Whoever may change tables may change the copy too; the seal in the audit chain tells. */
    private List<String> altered(Snapshot snapshot, List<Kept> kept) {
        List<String> broken = kept.stream().filter(row -> !row.unbroken()).map(Kept::id).toList();
        boolean whole = snapshot.unbroken() && inTrail(snapshot)
                && SnapshotRows.sha(kept.stream().map(Kept::row).toList()).equals(snapshot.rowsSha());
        return whole || !broken.isEmpty() ? broken : List.of(Verdict.WHOLE);
    }

    private boolean inTrail(Snapshot snapshot) {
        return jdbc.sql("""
                select count(*) from audit.entry e
                where e.subject_kind = 'snapshot' and e.subject_id = :id and e.detail like '%seal=' || :seal
                """)
                .param("id", snapshot.snapshotId().toString())
                .param("seal", snapshot.seal())
                .query(Long.class)
                .single() > 0;
    }

    private static List<Moved> moved(List<Kept> kept, List<Row> now) {
        Map<String, String> before = kept.stream().collect(Collectors.toMap(Kept::id, Kept::canonical));
        Map<String, String> after = now.stream().collect(Collectors.toMap(Row::id, Row::canonical));
        List<Moved> moved = new ArrayList<>();
        Stream.of(before, after).flatMap(map -> map.keySet().stream()).collect(Collectors.toCollection(TreeSet::new))
                .forEach(id -> {
                    if (!after.containsKey(id)) {
                        moved.add(new Moved(id, How.DELETED, List.of()));
                    } else if (!before.containsKey(id)) {
                        moved.add(new Moved(id, How.ADDED, List.of()));
                    } else if (!Objects.equals(before.get(id), after.get(id))) {
                        moved.add(new Moved(id, How.CHANGED,
                                changes(columns(before.getOrDefault(id, "{}")), columns(after.getOrDefault(id, "{}")))));
                    }
                });
        return moved;
    }

    private static List<Moved.Change> changes(Map<String, String> before, Map<String, String> after) {
        return Stream.of(before, after)
                .flatMap(map -> map.keySet().stream())
                .distinct()
                .sorted()
                .map(column -> new Moved.Change(column, before.getOrDefault(column, ""), after.getOrDefault(column, "")))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static Map<String, String> columns(String canonical) {
        Map<String, String> columns = new TreeMap<>();
        JsonNode row = JSON.readTree(canonical);
        row.properties().forEach(entry -> columns.put(entry.getKey(), entry.getValue().isString()
                ? entry.getValue().stringValue()
                : entry.getValue().toString()));
        return columns;
    }
}
