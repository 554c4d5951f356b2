package org.touyan.service.dispatch.offer;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Beijing;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.domain.OfferRules;
import org.touyan.service.matching.Candidate;
import org.touyan.service.matching.Reason;
import org.touyan.service.matching.Shortlist;

/** Holds whoever leads to the licence that the trade demands. */
@Component
public class Licensed {

    private final Experts experts;
    private final Clock clock;

    Licensed(Experts experts, Clock clock) {
        this.experts = experts;
        this.clock = clock;
    }

    /**
     * @return the licences of which this expert must hold one to lead
     * @throws org.touyan.foundation.shared.RuleBroken when he holds none
     */
    Set<String> toLead(Shortlist list, PersonId expert) {
        OfferRules.isLicensed(list.leftOut().stream()
                .noneMatch(l -> l.expert().id().equals(expert) && l.reason().kind() == Reason.Kind.LICENCE));
        Set<String> demanded = list.of(expert).map(Candidate::licences).orElse(list.licences());
        require(expert, demanded);
        return demanded;
    }

    /** @throws org.touyan.foundation.shared.RuleBroken when he holds none of them today */
    public void require(PersonId expert, Collection<String> oneOf) {
        OfferRules.isLicensed(oneOf.isEmpty() || experts.licensed(expert, oneOf, Beijing.day(clock.instant())));
    }
}
