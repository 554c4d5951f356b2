package org.touyan.outreach.campaign.settle;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.domain.Demand;
import org.touyan.outreach.campaign.domain.Demands;
import org.touyan.outreach.campaign.domain.Holds;

/** Three months later: does it still hold? */
@Component
public class FollowUp {

    private final Demands demands;
    private final AuditTrail audit;
    private final Clock clock;

    FollowUp(Demands demands, AuditTrail audit, Clock clock) {
        this.demands = demands;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void followUp(Actor actor, DemandId id, Holds holds, String words) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Demand demand = demands.toChange(id);
        demand.followUp(actor, holds, words, clock.instant());
        demands.save(demand);
        audit.note(actor, "campaign.followed-up", "campaign-demand", id, demand.path());
    }
}
