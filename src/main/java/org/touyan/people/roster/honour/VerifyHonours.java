package org.touyan.people.roster.honour;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.domain.AwardId;
import org.touyan.people.roster.domain.HonourAwards;
import org.touyan.people.roster.domain.HonourState;

/** Verifies what somebody has ticked, line by line, against one document: all of it or, when one line does not hold, none. */
@Component
public class VerifyHonours {

    private final SettleHonour settleHonour;
    private final HonourAwards awards;

    VerifyHonours(SettleHonour settleHonour, HonourAwards awards) {
        this.settleHonour = settleHonour;
        this.awards = awards;
    }

    /**
     * @return how many
     * @throws Conflict when a colleague was faster with one of them
     */
    @Transactional
    public int verify(Actor actor, List<AwardId> ticked) {
        List<AwardId> ids = ticked.stream().distinct().toList();
        if (ids.isEmpty()) {
            throw RuleBroken.at("award", "roster.honour.page.nothing");
        }
        for (AwardId id : ids) {
            if (awards.get(id).state() != HonourState.DRAFT) {
                throw new Conflict("roster.honour.page.gone");
            }
            settleHonour.verify(actor, id);
        }
        return ids.size();
    }
}
