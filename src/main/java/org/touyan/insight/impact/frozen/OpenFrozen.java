package org.touyan.insight.impact.frozen;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.FormErrors;
import org.touyan.insight.impact.SnapshotId;
import org.touyan.insight.impact.domain.Cells;
import org.touyan.insight.impact.domain.Snapshots;
import org.touyan.insight.impact.domain.Verdict;
import org.touyan.insight.impact.domain.Verification;

/** Opens a frozen figure and counts it again. */
@Component
class OpenFrozen {

    private static final int SHOWN = 100;

    private final Verification verification;
    private final Snapshots snapshots;
    private final Parameters parameters;

    OpenFrozen(Verification verification, Snapshots snapshots, Parameters parameters) {
        this.verification = verification;
        this.snapshots = snapshots;
        this.parameters = parameters;
    }

    @Transactional(readOnly = true)
    VerdictPage open(Actor actor, SnapshotId id, String reason, FormErrors errors) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        Verdict verdict = verification.of(id);
        boolean sensitive = verdict.now().metric().cells() == Cells.SENSITIVE;
        int smallest = parameters.number("cell.suppression.k");
        boolean small = sensitive && (verdict.snapshot().rowCount() < smallest || verdict.now().rows() < smallest);
        return new VerdictPage(verdict, snapshots.replacedBy(id).orElse(null), small,
                sensitive ? List.of() : verdict.moved().stream().limit(SHOWN).toList(), actor.is(Role.CITY_STAFF), reason,
                errors);
    }
}
