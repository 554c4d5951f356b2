package org.touyan.outreach.campaign.settle;

import java.time.Clock;
import java.util.Locale;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.notification.Notices;
import org.touyan.foundation.notification.Recipient;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Texts;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.DemandState;
import org.touyan.outreach.campaign.collect.DemandLinks;
import org.touyan.outreach.campaign.domain.Demand;
import org.touyan.outreach.campaign.domain.Demands;
import org.touyan.outreach.campaign.domain.Outcome;
import org.touyan.outreach.campaign.screen.TakeBack;

/** Staff say what came of it, and the company is asked whether it is so. */
@Component
public class ReportOutcome {

    private final Demands demands;
    private final TakeBack takeBack;
    private final DemandLinks links;
    private final Notices notices;
    private final Texts texts;
    private final AuditTrail audit;
    private final Clock clock;

    ReportOutcome(Demands demands, TakeBack takeBack, DemandLinks links, Notices notices, Texts texts, AuditTrail audit,
            Clock clock) {
        this.demands = demands;
        this.takeBack = takeBack;
        this.links = links;
        this.notices = notices;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void report(Actor actor, DemandId id, Outcome outcome) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Demand demand = demands.toChange(id);
        boolean nobodyComes = demand.state() == DemandState.SCREENED;
        demand.report(actor, outcome, clock.instant());
        demands.save(demand);
        if (nobodyComes) {
            takeBack.nobodyIsNeeded(id, texts.say(Locale.SIMPLIFIED_CHINESE, "campaign.bounty.given-up"));
        }
        notices.send(Recipient.ofPhone(demand.contact().sealedPhone(), demand.contact().contactName()), "campaign.confirm",
                "campaign.confirm/" + id + '/' + clock.instant().toEpochMilli(), demand.path(), links.pathOf(id),
                demand.number());
        audit.note(actor, "campaign.outcome-reported", "campaign-demand", id, demand.path(), "state", demand.state().name());
    }
}
