package org.touyan.insight.impact.figure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.touyan.insight.impact.SnapshotId;
import org.touyan.insight.impact.domain.CountedUnion;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Snapshot;
import org.touyan.insight.impact.domain.Snapshots;

/** What was published of a figure: of one that was restated both values, and why. */
@Component
class Published {

    private static final int SHOWN = 24;

    private final Snapshots snapshots;
    private final CountedUnion union;

    Published(Snapshots snapshots, CountedUnion union) {
        this.snapshots = snapshots;
        this.union = union;
    }

    List<FigurePage.Frozen> of(Metric metric) {
        List<Snapshot> published = snapshots.published(metric, union.path(), SHOWN);
        Map<SnapshotId, Snapshot> later = published.stream()
                .filter(snapshot -> snapshot.replaces() != null)
                .collect(Collectors.toMap(snapshot -> Objects.requireNonNull(snapshot.replaces()), Function.identity()));
        return published.stream().map(snapshot -> {
            Snapshot next = later.get(snapshot.snapshotId());
            return new FigurePage.Frozen(snapshot.period(), snapshot.value(), snapshot.asOf(), next == null ? "" : next.reason(),
                    next == null ? snapshot.value() : next.value());
        }).toList();
    }
}
