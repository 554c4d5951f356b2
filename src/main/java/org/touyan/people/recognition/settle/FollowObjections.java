package org.touyan.people.recognition.settle;

import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touyan.foundation.approval.ObjectionAnswered;
import org.touyan.foundation.approval.ObjectionFiled;
import org.touyan.foundation.database.Elevated;
import org.touyan.people.recognition.NominationId;
import org.touyan.people.recognition.domain.Nomination;
import org.touyan.people.recognition.domain.NominationTrail;
import org.touyan.people.recognition.domain.Nominations;

/** Writes on the nomination's own page that somebody objected, and that he has his answer; never who it was. */
@Component
class FollowObjections {

    private final Nominations nominations;
    private final NominationTrail trail;
    private final Elevated elevated;

    FollowObjections(Nominations nominations, NominationTrail trail, Elevated elevated) {
        this.nominations = nominations;
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
        if (kind.equals(Nomination.KIND)) {
            elevated.runAsSystem(() -> trail.note(Elevated.doer(), act, nominations.get(new NominationId(matter)), ""));
        }
    }
}
