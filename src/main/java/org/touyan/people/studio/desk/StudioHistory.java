package org.touyan.people.studio.desk;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.touyan.foundation.approval.MatterHistory;
import org.touyan.foundation.database.Elevated;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.domain.Studio;
import org.touyan.people.studio.domain.StudioTrail;
import org.touyan.people.studio.domain.Studios;

/** Objections and their answers, on the page of the matter itself. */
@Component
class StudioHistory implements MatterHistory {

    private final Studios studios;
    private final StudioTrail trail;

    StudioHistory(Studios studios, StudioTrail trail) {
        this.studios = studios;
        this.trail = trail;
    }

    @Override
    public String kind() {
        return Studio.KIND;
    }

    @Override
    public void noted(UUID matter, String act) {
        trail.note(Elevated.doer(), act, studios.get(new StudioId(matter)), "");
    }
}
