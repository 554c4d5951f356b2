package org.touyan.service.dispatch;

import java.util.List;
import java.util.Optional;

import org.touyan.foundation.shared.Actor;

/** What waits for an expert's answer. */
public interface Invitations {

    /** His own, soonest deadline first; those that can still be undone are not there yet. */
    List<InvitationCard> waitingFor(Actor expert);

    /** What is open to all, soonest deadline first. */
    List<InvitationCard> openTo(Actor expert);

    /** One of either; empty when it is not waiting any more, or not his. */
    Optional<InvitationCard> find(Actor expert, OrderId order);
}
