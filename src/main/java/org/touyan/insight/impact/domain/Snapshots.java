package org.touyan.insight.impact.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Sha256;
import org.touyan.insight.impact.SnapshotId;

/** Freezes figures and finds frozen ones again. Called inside the act that publishes them: a freeze, a report. */
@Component
public class Snapshots {

    private static final String COLUMNS = """
            select s.snapshot_id, s.metric, s.org_path, s.cut, s.tag, s.first_day, s.last_day, s.value, s.row_count, s.as_of, s.definition, s.definition_sha,
              s.rows_sha, s.seal, s.replaces, s.reason, s.frozen_by_name
            from impact.snapshot s
            """;

    private final Metrics metrics;
    private final Figures figures;
    private final Definitions definitions;
    private final SnapshotRows rows;
    private final JdbcClient jdbc;
    private final Elevated elevated;
    private final AuditTrail audit;
    private final Clock clock;

    Snapshots(Metrics metrics, Figures figures, Definitions definitions, SnapshotRows rows, JdbcClient jdbc, Elevated elevated,
            AuditTrail audit, Clock clock) {
        this.metrics = metrics;
        this.figures = figures;
        this.definitions = definitions;
        this.rows = rows;
        this.jdbc = jdbc;
        this.elevated = elevated;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Number and rows are read as of one moment.
     *
     * @param period of what is there on a day: its last day
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Snapshot freeze(Actor actor, Metric metric, OrgPath path, Period period) {
        return freeze(actor, metric, path, period, "", "");
    }

    /** @param cut and tag: only the rows that have this tag; both empty for all rows */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Snapshot freeze(Actor actor, Metric metric, OrgPath path, Period period, String cut, String tag) {
        return freeze(actor, metric, path, metric.span() == Span.AS_OF ? Period.upTo(period.last()) : period, cut, tag, null, "");
    }

    /** Counts again by today's definition. */
    @BusinessRule(id = "IMP-7", says = "A published figure is never changed: it is restated once, by another with a reason, and both are shown.", source = "统计法; domain §2j")
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Snapshot restate(Actor actor, SnapshotId id, String reason) {
        Snapshot old = get(id);
        if (reason.isBlank()) {
            throw RuleBroken.at("reason", "impact.frozen.reason.missing");
        }
        if (replacedBy(id).isPresent()) {
            throw RuleBroken.because("impact.frozen.restated-already");
        }
        return freeze(actor, metrics.the(old.metric()), old.orgPath(), old.period(), old.cut(), old.tag(), id, reason);
    }

    @Transactional(readOnly = true)
    public Snapshot get(SnapshotId id) {
        return one("where s.snapshot_id = :id", id).orElseThrow(() -> new NotFound("snapshot " + id));
    }

    /** What it was restated by. */
    @Transactional(readOnly = true)
    public Optional<Snapshot> replacedBy(SnapshotId id) {
        return one("where s.replaces = :id", id);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Snapshot> latest(int most) {
        return jdbc.sql(COLUMNS + "order by s.as_of desc, s.snapshot_id desc limit :most").param("most", most)
                .query(Rows.of(Snapshot.class)).list();
    }

    /** Those that count now: not restated. */
    @Transactional(readOnly = true)
    public List<Snapshot> standing() {
        return jdbc.sql(COLUMNS + """
                where not exists (select 1 from impact.snapshot later where later.replaces = s.snapshot_id)
                order by s.as_of, s.snapshot_id
                """).query(Rows.of(Snapshot.class)).list();
    }

    /** What was published of this figure, newest first: for everybody, since it was published. */
    @Transactional(readOnly = true)
    public List<Snapshot> published(Metric metric, OrgPath path, int most) {
        return elevated.asSystem(() -> jdbc.sql(COLUMNS + """
                where s.metric = :metric and s.org_path = :path and s.cut = ''
                order by s.last_day desc, s.first_day desc, s.as_of desc, s.snapshot_id desc
                limit :most
                """)
                .param("metric", metric.id())
                .param("path", path.value())
                .param("most", most)
                .query(Rows.of(Snapshot.class))
                .list());
    }

    private Snapshot freeze(Actor actor, Metric metric, OrgPath path, Period period, String cut, String tag,
            @Nullable SnapshotId replaces, String reason) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        SnapshotId id = SnapshotId.next();
        Definition definition = definitions.of(metric);
        List<SnapshotRows.Row> behind = rows.now(metric, path, period, cut, tag);
        Figure figure = figures.figure(metric, path, period, cut, tag);
        if (behind.size() != figure.rows()) {
            throw new IllegalStateException("figure %s has %d rows, of which %d were read (expected: the same; run it repeatable)"
                    .formatted(metric.id(), figure.rows(), behind.size()));
        }
        var open = new Snapshot(id, metric.id(), path, cut, tag, period.first(), period.last(), figure.value(), figure.rows(),
                now,
                definition.text(), definition.sha(), SnapshotRows.sha(behind), "", replaces, reason, actor.name());
        var sealed = new Snapshot(id, open.metric(), path, cut, tag, open.firstDay(), open.lastDay(), open.value(),
                open.rowCount(), now,
                open.definition(), open.definitionSha(), open.rowsSha(), Sha256.hex(open.sealed()), replaces, reason,
                actor.name());
        insert(actor, sealed);
        rows.keep(id, behind);
        audit.note(actor, replaces == null ? "figure.frozen" : "figure.restated", "snapshot", id, path, "metric", metric.id(),
                "period", period.text(), "value", sealed.value().toPlainString(), "seal", sealed.seal());
        return sealed;
    }

    private void insert(Actor actor, Snapshot snapshot) {
        jdbc.sql("""
                insert into impact.snapshot (snapshot_id, metric, org_path, cut, tag, first_day, last_day, value, row_count, as_of, definition,
                  definition_sha, rows_sha, seal, replaces, reason, frozen_by, frozen_by_name)
                values (:id, :metric, :path, :cut, :tag, :first, :last, :value, :rows, :asOf, :definition, :definitionSha, :rowsSha, :seal, :replaces,
                  :reason, :by, :byName)
                """)
                .param("id", snapshot.snapshotId())
                .param("metric", snapshot.metric())
                .param("path", snapshot.orgPath())
                .param("cut", snapshot.cut())
                .param("tag", snapshot.tag())
                .param("first", snapshot.firstDay())
                .param("last", snapshot.lastDay())
                .param("value", snapshot.value())
                .param("rows", snapshot.rowCount())
                .param("asOf", snapshot.asOf())
                .param("definition", snapshot.definition())
                .param("definitionSha", snapshot.definitionSha())
                .param("rowsSha", snapshot.rowsSha())
                .param("seal", snapshot.seal())
                .param("replaces", snapshot.replaces())
                .param("reason", snapshot.reason())
                .param("by", actor.account())
                .param("byName", actor.name())
                .update();
    }

    private Optional<Snapshot> one(String where, SnapshotId id) {
        return jdbc.sql(COLUMNS + where).param("id", id).query(Rows.of(Snapshot.class)).optional();
    }
}
