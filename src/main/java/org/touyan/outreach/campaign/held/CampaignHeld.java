package org.touyan.outreach.campaign.held;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.people.roster.HeldElsewhere;
import org.touyan.people.roster.HeldRows;
import org.touyan.people.roster.PersonId;

/** The pairings a person was asked for, and what he has claimed. */
@Component
@Transactional(readOnly = true)
class CampaignHeld implements HeldElsewhere {

    private final HeldRows rows;
    private final Elevated elevated;

    CampaignHeld(HeldRows rows, Elevated elevated) {
        this.rows = rows;
        this.elevated = elevated;
    }

    @Override
    public List<Held> of(PersonId person) {
        return elevated.asSystem(() -> List.of(
                rows.read("campaign.copy.pairings",
                        List.of("campaign.copy.company", "campaign.copy.goals", "campaign.copy.from", "campaign.copy.until",
                                "campaign.copy.state"),
                        """
                                select d.company, p.goals, p.from_day::text, p.until_day::text, '#campaign.pairing.' || p.state
                                from campaign.pairing p join campaign.demand d on d.demand_id = p.demand_id
                                where p.person_id = any(roster.selves(:person))
                                order by p.invited_at, p.pairing_id
                                """, person),
                rows.read("campaign.copy.claims", List.of("campaign.copy.topic", "campaign.copy.how", "campaign.copy.state"), """
                        select b.topic, c.words, '#campaign.claim.' || c.state
                        from campaign.claim c join campaign.bounty b on b.bounty_id = c.bounty_id
                        where c.person_id = any(roster.selves(:person))
                        order by c.claimed_at, c.claim_id
                        """, person)));
    }
}
