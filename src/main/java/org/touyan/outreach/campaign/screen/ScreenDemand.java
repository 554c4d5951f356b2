package org.touyan.outreach.campaign.screen;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.collect.Companies;
import org.touyan.outreach.campaign.domain.Demand;
import org.touyan.outreach.campaign.domain.Demands;
import org.touyan.outreach.campaign.domain.Problem;

/** Staff have looked: what it is, why, how hard, and who answers for it; or it is withdrawn, or goes up once more. */
@Component
public class ScreenDemand {

    private final Demands demands;
    private final Companies companies;
    private final TakeBack takeBack;
    private final AuditTrail audit;
    private final Clock clock;

    ScreenDemand(Demands demands, Companies companies, TakeBack takeBack, AuditTrail audit, Clock clock) {
        this.demands = demands;
        this.companies = companies;
        this.takeBack = takeBack;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void screen(Actor actor, DemandId id, Problem found) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Demand demand = demands.toChange(id);
        demand.screen(actor, found,
                demand.company().bodyId() == null ? companies.registered(demand.company()) : demand.company(), clock.instant());
        save(actor, demand, "campaign.demand-screened");
    }

    @Transactional
    public void escalate(Actor actor, DemandId id) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Demand demand = demands.toChange(id);
        demand.escalate(actor);
        save(actor, demand, "campaign.demand-escalated");
    }

    @Transactional
    public void withdraw(Actor actor, DemandId id, String why) {
        actor.require(Role.ASKER, Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        Demand demand = demands.toChange(id);
        demand.withdraw(actor, why);
        save(actor, demand, "campaign.demand-withdrawn");
        takeBack.nobodyIsNeeded(id, demand.withdrawnBecause());
    }

    private void save(Actor actor, Demand demand, String act) {
        demands.save(demand);
        audit.note(actor, act, "campaign-demand", demand.id(), demand.path());
    }
}
