package org.touyan.insight.report.domain;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Sha256;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.storage.FileId;
import org.touyan.insight.impact.SnapshotId;
import org.touyan.insight.impact.domain.Snapshot;
import org.touyan.insight.report.ReportId;
import org.touyan.insight.report.ValueId;

/** What stands in the cells of reports: nothing is overwritten, the newest entry holds. */
@Component
@Transactional(readOnly = true)
public class Entries {

    private record Scan(ValueId valueId, FileId fileId) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Entries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of one report, the oldest first. */
    public List<Entry> all(ReportId report) {
        return jdbc.sql("""
                select v.value_id, v.report_id, v.cell, v.value, v.earlier, v.snapshot_id, v.reason, v.evidence, v.restated, v.seal,
                  v.by_name, v.at, coalesce((select e.words from report.explanation e where e.value_id = v.value_id
                    order by e.at desc, e.explanation_id desc limit 1), '') as explained
                from report.cell_value v
                where v.report_id = :report
                order by v.value_id
                """).param("report", report).query(Rows.of(Entry.class)).list();
    }

    /** What holds now, by cell. */
    public Map<String, Entry> current(ReportId report) {
        return byCell(all(report));
    }

    /** What was filed, by cell, before anything was restated. */
    public Map<String, Entry> filed(ReportId report) {
        return byCell(all(report).stream().filter(entry -> !entry.restated()).toList());
    }

    @Transactional
    public void frozen(Actor actor, ReportId report, String cell, Snapshot snapshot, @Nullable BigDecimal earlier) {
        add(actor, ValueId.next(), report, cell, snapshot.value(), earlier, snapshot.snapshotId(), "", null, false);
    }

    @Transactional
    public void restated(Actor actor, ReportId report, String cell, Snapshot snapshot, String reason) {
        add(actor, ValueId.next(), report, cell, snapshot.value(), null, snapshot.snapshotId(), reason, null, true);
    }

    @Transactional
    @BusinessRule(id = "RPT-4", says = "A cell is a frozen figure. What no ledger here holds may be typed, with a reason and a paper, and is marked wherever it is shown.", source = "统计法 Art. 8–9")
    public void typed(Actor actor, ValueId id, ReportId report, String cell, BigDecimal value, String reason, FileId evidence) {
        add(actor, id, report, cell, value, null, null, reason, evidence, false);
    }

    @Transactional
    public void explain(Actor actor, ValueId value, String words) {
        jdbc.sql(
                "insert into report.explanation (explanation_id, value_id, words, by_name, at) values (:id, :value, :words, :by, :at)")
                .param("id", Uuid7.next()).param("value", value).param("words", words).param("by", actor.name())
                .param("at", clock.instant()).update();
    }

    /** The pages of the papers behind a typed cell, by entry, as far as the current actor may see them. */
    public Map<ValueId, List<FileId>> pages(ReportId report, String cell) {
        return jdbc.sql("""
                select v.value_id, f.file_id
                from report.cell_value v
                join storage.file f on f.owner_subject = v.value_id and f.kind = 'report-evidence' and f.forgotten_at is null
                where v.report_id = :report and v.cell = :cell
                order by v.value_id, f.created_at, f.file_id
                """).param("report", report).param("cell", cell).query(Rows.of(Scan.class)).list().stream()
                .collect(Collectors.groupingBy(Scan::valueId, Collectors.mapping(Scan::fileId, Collectors.toList())));
    }

    /** The cells whose entries are no longer as they were sealed. */
    public List<String> broken(ReportId report) {
        return all(report).stream().filter(entry -> !entry.seal().equals(sha(entry.sealed()))).map(Entry::cell).distinct()
                .toList();
    }

    /** Over all that was filed. */
    public String sealOf(ReportId report) {
        return sha(filed(report).values().stream().map(entry -> entry.cell() + " " + entry.seal()).sorted()
                .collect(Collectors.joining("\n")));
    }

    private void add(Actor actor, ValueId id, ReportId report, String cell, BigDecimal value, @Nullable BigDecimal earlier,
            @Nullable SnapshotId snapshot, String reason, @Nullable FileId evidence, boolean restated) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var entry = new Entry(id, report, cell, value, earlier, snapshot, reason, evidence, restated, "", actor.name(), now, "");
        jdbc.sql("""
                insert into report.cell_value (value_id, report_id, cell, value, earlier, snapshot_id, reason, evidence, restated, seal, by_name, at)
                values (:id, :report, :cell, :value, :earlier, :snapshot, :reason, :evidence, :restated, :seal, :by, :at)
                """)
                .param("id", id).param("report", report).param("cell", cell).param("value", value).param("earlier", earlier)
                .param("snapshot", snapshot).param("reason", reason).param("evidence", evidence).param("restated", restated)
                .param("seal", sha(entry.sealed())).param("by", actor.name()).param("at", now).update();
    }

    private static Map<String, Entry> byCell(List<Entry> entries) {
        Map<String, Entry> newest = new LinkedHashMap<>();
        entries.forEach(entry -> newest.put(entry.cell(), entry));
        return newest;
    }

    private static String sha(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
