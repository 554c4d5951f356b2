package org.touyan.people.recognition.settle;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.touyan.foundation.approval.opinion.Chain;
import org.touyan.foundation.approval.opinion.Opinions;
import org.touyan.foundation.approval.opinion.Verdict;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.recognition.domain.Nomination;

/** What departments have said about a nomination: they are asked by letter, in no order. */
@Component
class Hearings {

    private final Opinions opinions;

    Hearings(Opinions opinions) {
        this.opinions = opinions;
    }

    void refuseTwice(Nomination nomination, Opinion opinion) {
        if (agreed(nomination).contains(opinion.department())) {
            throw RuleBroken.at("department", "recognition.opinion.already", opinion.department());
        }
    }

    void keep(Actor actor, Nomination nomination, List<String> asked, Opinion opinion) {
        opinions.give(actor, Chain.ofBodies(asked, Role.CITY_STAFF), nomination.matter(),
                new org.touyan.foundation.approval.opinion.Opinion(opinion.department(),
                        opinion.agrees() ? Verdict.FOR : Verdict.AGAINST, opinion.reason()));
    }

    Set<String> agreed(Nomination nomination) {
        return opinions.agreed(nomination.matter());
    }
}
