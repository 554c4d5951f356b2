package org.touyan.outreach.campaign.mine;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Actor;
import org.touyan.people.roster.InboxDoor;

/** From a master's first page to his pairings and the posted problems. */
@Component
class CampaignDoor implements InboxDoor {

    private final MyCampaignQuery query;

    CampaignDoor(MyCampaignQuery query) {
        this.query = query;
    }

    @Override
    public String href() {
        return "/me/campaign";
    }

    @Override
    public String textKey() {
        return "campaign.title";
    }

    @Override
    public String icon() {
        return "factory";
    }

    @Override
    public int waiting(Actor actor) {
        return query.waiting(actor);
    }
}
