package org.touyan.people.studio.desk;

import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touyan.foundation.approval.ObjectionAnswered;
import org.touyan.foundation.approval.ObjectionFiled;
import org.touyan.foundation.database.Elevated;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.domain.Studio;
import org.touyan.people.studio.domain.StudioTrail;
import org.touyan.people.studio.domain.Studios;

/** Writes into the studio's history that somebody objected, and that he has his answer; never who it was. */
@Component
class FollowStudioObjections {

    private final Studios studios;
    private final StudioTrail trail;
    private final Elevated elevated;

    FollowStudioObjections(Studios studios, StudioTrail trail, Elevated elevated) {
        this.studios = studios;
        this.trail = trail;
        this.elevated = elevated;
    }

    @EventListener
    void filed(ObjectionFiled fact) {
        note(fact.kind(), fact.matter(), "objected");
    }

    @EventListener
    void answered(ObjectionAnswered fact) {
        note(fact.kind(), fact.matter(), "answered");
    }

    private void note(String kind, UUID matter, String act) {
        if (kind.equals(Studio.KIND)) {
            elevated.runAsSystem(() -> trail.note(Elevated.doer(), act, studios.get(new StudioId(matter)), ""));
        }
    }
}
