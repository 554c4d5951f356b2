package org.touyan.people.studio.lead;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Role;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.domain.Studio;
import org.touyan.people.studio.domain.StudioTrail;
import org.touyan.people.studio.domain.Studios;
import org.touyan.people.studio.work.Working;

/** A leader agrees to a public page with his name on it, or takes that back; an officer enters what he has signed. */
@Component
public class ShowStudio {

    private final Studios studios;
    private final StudioTrail trail;
    private final Clock clock;

    ShowStudio(Studios studios, StudioTrail trail, Clock clock) {
        this.studios = studios;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    @BusinessRule(id = "STU-14", says = "A studio has a public page while its leader agrees to it and it has not ended.", source = "PIPL Art. 13, 15")
    public void show(Actor actor, StudioId id, boolean shown) {
        actor.require(Role.EXPERT, Role.CITY_STAFF);
        Studio studio = Working.open(studios.get(id));
        studio.show(shown ? Beijing.day(clock.instant()) : null);
        trail.note(actor, shown ? "shown" : "hidden", studios.save(studio), "");
    }
}
