package org.touyan.foundation.approval.posting;

import java.util.List;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touyan.foundation.approval.MatterHistory;
import org.touyan.foundation.approval.ObjectionAnswered;
import org.touyan.foundation.approval.ObjectionFiled;
import org.touyan.foundation.database.Elevated;

/** Tells the history of a matter that somebody objected, and that he has his answer; never who it was. */
@Component
class FollowObjections {

    private final List<MatterHistory> histories;
    private final Elevated elevated;

    FollowObjections(List<MatterHistory> histories, Elevated elevated) {
        this.histories = histories;
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
        histories.stream().filter(history -> history.kind().equals(kind))
                .forEach(history -> elevated.runAsSystem(() -> history.noted(matter, act)));
    }
}
