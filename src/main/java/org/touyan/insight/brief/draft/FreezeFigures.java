package org.touyan.insight.brief.draft;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.insight.brief.domain.BriefFigure;
import org.touyan.insight.brief.domain.BriefFigure.Slot;
import org.touyan.insight.brief.domain.BriefFigures;
import org.touyan.insight.brief.domain.BriefKind;
import org.touyan.insight.impact.domain.Figure;
import org.touyan.insight.impact.domain.Figures;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.impact.domain.Snapshot;
import org.touyan.insight.impact.domain.Snapshots;

/** Freezes all that a brief says, all of one moment: called inside a transaction that is repeatable. */
@Component
class FreezeFigures {

    private record Wanted(Metric metric, Slot slot, Period period) {}

    private final Metrics metrics;
    private final Snapshots snapshots;
    private final Figures figures;

    FreezeFigures(Metrics metrics, Snapshots snapshots, Figures figures) {
        this.metrics = metrics;
        this.snapshots = snapshots;
        this.figures = figures;
    }

    BriefFigures freeze(Actor actor, BriefKind kind, OrgPath path, Period period) {
        return new BriefFigures(wanted(kind, period).stream().map(wanted -> {
            Snapshot frozen = snapshots.freeze(actor, wanted.metric(), path, wanted.period());
            return new BriefFigure(wanted.slot().key(wanted.metric().id()), wanted.metric(), frozen.firstDay(), frozen.lastDay(),
                    frozen.snapshotId(), frozen.value(), frozen.rowCount());
        }).toList());
    }

    /** Those that count something else now than when they were frozen. */
    List<BriefFigure> moved(BriefFigures frozen, OrgPath path) {
        List<BriefFigure> moved = new ArrayList<>();
        frozen.all().stream().map(BriefFigure::period).distinct().forEach(period -> {
            List<BriefFigure> then = frozen.all().stream().filter(figure -> figure.period().equals(period)).toList();
            List<Figure> now = figures.figures(then.stream().map(BriefFigure::metric).distinct().toList(), path, period);
            then.stream().filter(figure -> now.stream().anyMatch(figure::movedTo)).forEach(moved::add);
        });
        return moved;
    }

    private List<Wanted> wanted(BriefKind kind, Period period) {
        List<String> tables = kind.tables().stream().flatMap(section -> kind.table(section).stream()).toList();
        List<Wanted> wanted = new ArrayList<>();
        for (Metric metric : kind.metrics(metrics)) {
            wanted.add(new Wanted(metric, Slot.NOW, period));
            wanted.add(new Wanted(metric, Slot.BEFORE, period.before()));
            if (kind == BriefKind.MONTHLY && tables.contains(metric.id())) {
                wanted.add(new Wanted(metric, Slot.EARLIER, period.yearEarlier()));
                wanted.add(new Wanted(metric, Slot.SO_FAR, Period.upTo(period.last())));
            }
        }
        return wanted;
    }
}
