package org.touyan.service.dispatch.offer;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.domain.OfferRules;
import org.touyan.service.matching.Candidate;
import org.touyan.service.matching.Reason;
import org.touyan.service.matching.Shortlist;

/** Holds whoever comes, to lead or along with another, to the licence that the trade demands. */
@Component
public class Licensed {

    private final Experts experts;
    private final Clock clock;

    Licensed(Experts experts, Clock clock) {
        this.experts = experts;
        this.clock = clock;
    }

    /**
     * Of those the board shows.
     *
     * @return the licences of which this expert must hold one to come
     * @throws org.touyan.foundation.shared.RuleBroken when he holds none
     */
    Set<String> toCome(Actor actor, Shortlist list, PersonId expert) {
        OfferRules.isLicensed(isSelf(actor, expert), list.leftOut().stream()
                .noneMatch(l -> l.expert().id().equals(expert) && l.reason().kind() == Reason.Kind.LICENCE));
        return asked(actor, list, expert);
    }

    /**
     * Of somebody who was asked elsewhere: why is not known here, therefore he is held to what the words themselves demand, not to
     * what his own trade would.
     *
     * @return the licences of which this expert must hold one to come
     * @throws org.touyan.foundation.shared.RuleBroken when he holds none
     */
    public Set<String> asked(Actor actor, Shortlist list, PersonId expert) {
        Set<String> demanded = list.of(expert).map(Candidate::licences).orElse(list.licences());
        require(actor, expert, demanded);
        return demanded;
    }

    /** @throws org.touyan.foundation.shared.RuleBroken when he holds none of them today */
    public void require(Actor actor, PersonId expert, Collection<String> oneOf) {
        OfferRules.isLicensed(isSelf(actor, expert),
                oneOf.isEmpty() || experts.licensed(expert, oneOf, Beijing.day(clock.instant())));
    }

    private static boolean isSelf(Actor actor, PersonId expert) {
        return expert.value().equals(actor.person());
    }
}
