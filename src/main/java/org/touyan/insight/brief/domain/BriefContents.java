package org.touyan.insight.brief.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.insight.brief.BriefId;
import org.touyan.insight.impact.SnapshotId;
import org.touyan.insight.impact.domain.Metrics;

/** What lies in a brief: figures, drawings, matters and text. Nothing of it is ever changed; there is only more of it. */
@Component
public class BriefContents {

    private record Kept(String key, String metric, LocalDate firstDay, LocalDate lastDay, SnapshotId snapshotId, BigDecimal value,
            long rowCount) {}

    private final JdbcClient jdbc;
    private final Metrics metrics;

    BriefContents(JdbcClient jdbc, Metrics metrics) {
        this.jdbc = jdbc;
        this.metrics = metrics;
    }

    public void keep(Brief brief, BriefFigures figures, List<Bar> bars, List<Need> needs) {
        for (BriefFigure figure : figures.all()) {
            jdbc.sql("""
                    insert into brief.figure (brief_id, round, key, metric, first_day, last_day, snapshot_id, value, row_count)
                    values (:id, :round, :key, :metric, :first, :last, :snapshot, :value, :rows)
                    """).param("id", brief.id()).param("round", brief.round()).param("key", figure.key())
                    .param("metric", figure.metric().id()).param("first", figure.firstDay()).param("last", figure.lastDay())
                    .param("snapshot", figure.snapshotId()).param("value", figure.value()).param("rows", figure.rowCount())
                    .update();
        }
        for (int i = 0; i < bars.size(); i++) {
            jdbc.sql("""
                    insert into brief.bar (brief_id, round, chart, place, label, tag, value)
                    values (:id, :round, :chart, :place, :label, :tag, :value)
                    """).param("id", brief.id()).param("round", brief.round()).param("chart", bars.get(i).chart().name())
                    .param("place", i).param("label", bars.get(i).label()).param("tag", bars.get(i).tag())
                    .param("value", bars.get(i).value()).update();
        }
        for (int i = 0; i < needs.size(); i++) {
            jdbc.sql("""
                    insert into brief.need (brief_id, round, place, kind, words, path, since)
                    values (:id, :round, :place, :kind, :words, :path, :since)
                    """).param("id", brief.id()).param("round", brief.round()).param("place", i)
                    .param("kind", needs.get(i).kind().name()).param("words", needs.get(i).words())
                    .param("path", needs.get(i).path()).param("since", needs.get(i).since()).update();
        }
    }

    /** The next version of a paragraph; nothing when it says the same. */
    public boolean write(Actor actor, Brief brief, Section section, String words, boolean generated, Instant now) {
        Optional<Version> last = Optional.ofNullable(texts(brief.id()).get(section));
        if (last.isPresent() && last.get().words().equals(words)) {
            return false;
        }
        jdbc.sql("""
                insert into brief.text (brief_id, section, no, words, round, generated, by_account, by_name, at)
                values (:id, :section, :no, :words, :round, :generated, :by, :name, :at)
                """).param("id", brief.id()).param("section", section.name()).param("no", last.map(Version::no).orElse(0) + 1)
                .param("words", words).param("round", brief.round()).param("generated", generated)
                .param("by", generated ? null : actor.account()).param("name", generated ? Actor.SYSTEM.name() : actor.name())
                .param("at", now).update();
        return true;
    }

    public BriefFigures figures(BriefId id, int round) {
        return new BriefFigures(jdbc.sql("""
                select f.key, f.metric, f.first_day, f.last_day, f.snapshot_id, f.value, f.row_count
                from brief.figure f
                where f.brief_id = :id and f.round = :round
                order by f.key
                """).param("id", id).param("round", round).query(Rows.of(Kept.class)).list().stream()
                .map(kept -> new BriefFigure(kept.key(), metrics.the(kept.metric()), kept.firstDay(), kept.lastDay(),
                        kept.snapshotId(), kept.value(), kept.rowCount()))
                .toList());
    }

    public List<Bar> bars(Brief brief) {
        return jdbc.sql("""
                select b.chart, b.label, b.tag, b.value
                from brief.bar b
                where b.brief_id = :id and b.round = :round
                order by b.place
                """).param("id", brief.id()).param("round", brief.round()).query(Rows.of(Bar.class)).list();
    }

    public List<Need> needs(Brief brief) {
        return jdbc.sql("""
                select n.kind, n.words, n.path, n.since
                from brief.need n
                where n.brief_id = :id and n.round = :round
                order by n.place
                """).param("id", brief.id()).param("round", brief.round()).query(Rows.of(Need.class)).list();
    }

    /** The last version of each paragraph. */
    public Map<Section, Version> texts(BriefId id) {
        return jdbc.sql("""
                select distinct on (t.section) t.section, t.no, t.words, t.round, t.generated, t.by_name, t.at
                from brief.text t
                where t.brief_id = :id
                order by t.section, t.no desc
                """).param("id", id).query(Rows.of(Version.class)).list().stream()
                .collect(Collectors.toMap(Version::section, Function.identity()));
    }

    /** All versions, the newest first. */
    public List<Version> versions(BriefId id) {
        return jdbc.sql("""
                select t.section, t.no, t.words, t.round, t.generated, t.by_name, t.at
                from brief.text t
                where t.brief_id = :id
                order by t.at desc, t.section, t.no desc
                """).param("id", id).query(Rows.of(Version.class)).list();
    }

    /** Whether somebody has written a word of it. */
    public boolean wrote(Actor actor, BriefId id) {
        return actor.account() != null && jdbc.sql("""
                select exists (select 1 from brief.text t where t.brief_id = :id and t.by_account = :who and not t.generated)
                  or exists (select 1 from brief.brief b where b.brief_id = :id and b.edited_by = :who)
                """).param("id", id).param("who", actor.account()).query(Boolean.class).single();
    }
}
