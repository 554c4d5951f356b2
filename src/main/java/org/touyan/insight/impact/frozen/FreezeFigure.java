package org.touyan.insight.impact.frozen;

import java.time.Clock;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.insight.impact.SnapshotId;
import org.touyan.insight.impact.domain.CountedUnion;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.impact.domain.Snapshots;
import org.touyan.insight.impact.domain.Span;

/** Freezes a figure of the counted union, and counts a frozen one again. */
@Service
class FreezeFigure {

    private static final int LONGEST = 300;

    private final Metrics metrics;
    private final Snapshots snapshots;
    private final CountedUnion union;
    private final Clock clock;

    FreezeFigure(Metrics metrics, Snapshots snapshots, CountedUnion union, Clock clock) {
        this.metrics = metrics;
        this.snapshots = snapshots;
        this.union = union;
        this.clock = clock;
    }

    @BusinessRule(id = "IMP-8", says = "A figure is frozen for a time that has begun; what is there on a day, for a day that has come.", source = "统计法")
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public SnapshotId freeze(Actor actor, FreezeForm form) {
        actor.require(Role.CITY_STAFF);
        Metric metric = metrics.byId(form.metric()).orElseThrow(() -> RuleBroken.at("metric", "impact.frozen.metric.unknown"));
        Period period = Period.read(form.period()).orElseThrow(() -> RuleBroken.at("period", "impact.frozen.period.unread"));
        var today = Beijing.day(clock.instant());
        boolean asOf = metric.span() == Span.AS_OF;
        if ((asOf ? period.last() : period.first()).isAfter(today)) {
            throw RuleBroken.at("period", "impact.frozen.period.ahead");
        }
        return snapshots.freeze(actor, metric, union.path(), period).snapshotId();
    }

    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public SnapshotId restate(Actor actor, SnapshotId id, String reason) {
        actor.require(Role.CITY_STAFF);
        return snapshots.restate(actor, id, FreeText.check(reason, 2, LONGEST).orRefuse("reason")).snapshotId();
    }
}
