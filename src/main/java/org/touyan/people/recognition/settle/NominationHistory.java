package org.touyan.people.recognition.settle;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.touyan.foundation.approval.MatterHistory;
import org.touyan.foundation.database.Elevated;
import org.touyan.people.recognition.NominationId;
import org.touyan.people.recognition.domain.Nomination;
import org.touyan.people.recognition.domain.NominationTrail;
import org.touyan.people.recognition.domain.Nominations;

/** Objections and their answers, on the page of the matter itself. */
@Component
class NominationHistory implements MatterHistory {

    private final Nominations nominations;
    private final NominationTrail trail;

    NominationHistory(Nominations nominations, NominationTrail trail) {
        this.nominations = nominations;
        this.trail = trail;
    }

    @Override
    public String kind() {
        return Nomination.KIND;
    }

    @Override
    public void noted(UUID matter, String act) {
        trail.note(Elevated.doer(), act, nominations.get(new NominationId(matter)), "");
    }
}
