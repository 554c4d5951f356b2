package org.touyan.insight.impact.frozen;

import java.util.List;

import org.springframework.stereotype.Component;
import org.touyan.foundation.audit.AlsoVerified;
import org.touyan.insight.impact.domain.Snapshot;
import org.touyan.insight.impact.domain.Snapshots;
import org.touyan.insight.impact.domain.Verdict;
import org.touyan.insight.impact.domain.Verification;

/** Counts every frozen figure again that has not been restated. */
@Component
class VerifyFrozen implements AlsoVerified {

    private final Snapshots snapshots;
    private final Verification verification;

    VerifyFrozen(Snapshots snapshots, Verification verification) {
        this.snapshots = snapshots;
        this.verification = verification;
    }

    @Override
    public String name() {
        return "frozen figures";
    }

    @Override
    public Findings look() {
        List<Snapshot> standing = snapshots.standing();
        return new Findings(standing.size(),
                standing.stream().map(verification::of).filter(verdict -> !verdict.same()).map(Verdict::line).toList());
    }
}
