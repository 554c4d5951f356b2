package org.touyan.outreach.campaign.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.outreach.campaign.domain.PlanForm;
import org.touyan.people.roster.PersonId;

/**
 * A line of the list of services (服务清单): who goes when, and for what.
 *
 * @param who     of a team; null for the one who is paired himself
 * @param with    who comes along
 * @param subject of the catalog
 */
public record Planned(@Nullable PersonId who, List<PersonId> with, String subject, PlanForm form, String words, TimeWindow when) {

    public Planned {
        with = List.copyOf(with);
    }
}
