package org.touyan.demo;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.insight.impact.SnapshotId;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.impact.domain.Snapshots;

/** What the federation published of last month: one of it too early, so that it had to be restated. */
@Component
@Profile("demo")
class PublishedFigures {

    private static final List<String> MONTHLY = List.of("requests-closed", "visits", "people-who-helped", "hours-effective",
            "mentor-pairs");
    private static final String EARLY = "lectures";
    private static final OrgPath CITY = new OrgPath("/33/3310/331083/");

    private final World world;
    private final Metrics metrics;
    private final Snapshots snapshots;
    private @Nullable SnapshotId early;

    PublishedFigures(World world, Metrics metrics, Snapshots snapshots) {
        this.world = world;
        this.metrics = metrics;
        this.snapshots = snapshots;
    }

    /** Before the lectures of the month were entered. */
    void tooEarly() {
        early = freeze(EARLY);
    }

    void tell() {
        Actor officer = world.staff();
        Acting.run(officer, () -> snapshots.restate(officer, Objects.requireNonNull(early), "有几场宣讲是月底以后才补登的"));
        MONTHLY.forEach(this::freeze);
    }

    private SnapshotId freeze(String metric) {
        Actor officer = world.staff();
        Period month = Period.month(YearMonth.from(world.today()).minusMonths(1));
        return Acting.doing(officer, () -> snapshots.freeze(officer, metrics.the(metric), CITY, month)).snapshotId();
    }
}
