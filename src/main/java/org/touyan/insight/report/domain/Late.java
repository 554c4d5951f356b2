package org.touyan.insight.report.domain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;

/** Leave to file after the last day: asked for with a reason, given by another. */
public record Late(String reason, @Nullable UUID askedBy, @Nullable UUID allowedBy, String allowedByName) {

    static final Late NONE = new Late("", null, null, "");

    public boolean asked() {
        return askedBy != null;
    }

    public boolean allowed() {
        return allowedBy != null;
    }

    /** @throws RuleBroken when leave has been given already */
    Late askedBy(Actor actor, String why) {
        if (allowed()) {
            throw RuleBroken.because("report.late.allowed-already");
        }
        return new Late(why, actor.account(), null, "");
    }

    @BusinessRule(id = "RPT-3", says = "After its last day a report is filed only with a reason, and with the leave of somebody else than who asked.")
    Late allowedBy(Actor actor) {
        if (askedBy == null) {
            throw RuleBroken.because("report.late.not-asked");
        }
        if (askedBy.equals(actor.account())) {
            throw RuleBroken.because("report.late.another");
        }
        return new Late(reason, askedBy, actor.account(), actor.name());
    }
}
