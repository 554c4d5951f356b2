package org.touyan.outreach.campaign.settle;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.domain.ConfirmedHow;
import org.touyan.outreach.campaign.domain.Demand;
import org.touyan.outreach.campaign.domain.Demands;
import org.touyan.outreach.campaign.domain.Signature;

/** The company puts its name to the outcome, by its link or its account; or says that it was not so. */
@Component
public class ConfirmOutcome {

    private final Demands demands;
    private final Parameters parameters;
    private final AuditTrail audit;
    private final Clock clock;

    ConfirmOutcome(Demands demands, Parameters parameters, AuditTrail audit, Clock clock) {
        this.demands = demands;
        this.parameters = parameters;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param trained     heads as the company counts them; null leaves what was reported
     * @param benefitYuan what it says it gained; null for nothing said
     */
    @Transactional
    public void confirm(Actor actor, DemandId id, String words, @Nullable Integer trained, @Nullable Long benefitYuan) {
        Demand demand = demands.toChange(id);
        demand.confirm(actor,
                Signature.of(benefitYuan, words, actor.is(Role.ASKER) ? ConfirmedHow.LINK : ConfirmedHow.ACCOUNT), trained,
                parameters.number("campaign.follow-up.days"), clock.instant());
        demands.save(demand);
        audit.note(actor, "campaign.outcome-confirmed", "campaign-demand", id, demand.path());
    }

    @Transactional
    public void object(Actor actor, DemandId id, String words) {
        Demand demand = demands.toChange(id);
        demand.object(actor, words);
        demands.save(demand);
        audit.note(actor, "campaign.outcome-objected", "campaign-demand", id, demand.path());
    }
}
