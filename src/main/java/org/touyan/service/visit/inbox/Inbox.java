package org.touyan.service.visit.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.InboxDoor;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.Invitations;
import org.touyan.service.menu.OwnLines;

/** Puts invitations and accepted orders together. */
@Component
class Inbox {

    private final InboxQuery query;
    private final Invitations invitations;
    private final OwnLines lines;
    private final List<InboxDoor> doors;
    private final Clock clock;

    Inbox(InboxQuery query, Invitations invitations, OwnLines lines, List<InboxDoor> doors, Clock clock) {
        this.query = query;
        this.invitations = invitations;
        this.lines = lines;
        this.doors = doors;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public InboxPage of(Actor actor) {
        actor.require(Role.EXPERT);
        Instant now = clock.instant();
        List<InboxEntry> accepted = query.accepted(new PersonId(Objects.requireNonNull(actor.person())));
        return new InboxPage(actor.name(), invitations.waitingFor(actor), invitations.openTo(actor),
                accepted.stream().filter(e -> e.past(now)).toList(),
                accepted.stream().filter(e -> e.fromAt() == null).toList(),
                accepted.stream().filter(e -> e.fromAt() != null && !e.past(now)).toList(), lines.waiting(actor),
                doors.stream().map(d -> new InboxPage.Door(d.href(), d.textKey(), d.icon(), d.waiting(actor))).toList());
    }
}
