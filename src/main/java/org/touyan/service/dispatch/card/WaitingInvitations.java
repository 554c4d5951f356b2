package org.touyan.service.dispatch.card;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.service.dispatch.InvitationCard;
import org.touyan.service.dispatch.Invitations;
import org.touyan.service.dispatch.OrderId;

/** Invitations as the phone of an expert shows them. */
@Component
class WaitingInvitations implements Invitations {

    private final CardQuery cards;
    private final Catalog catalog;
    private final Clock clock;

    WaitingInvitations(CardQuery cards, Catalog catalog, Clock clock) {
        this.cards = cards;
        this.catalog = catalog;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<InvitationCard> waitingFor(Actor expert) {
        return cards(expert, false, null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<InvitationCard> openTo(Actor expert) {
        return cards(expert, true, null);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<InvitationCard> find(Actor expert, OrderId order) {
        return Stream.of(false, true).flatMap(toAll -> cards(expert, toAll, order).stream()).findFirst();
    }

    private List<InvitationCard> cards(Actor actor, boolean toAll, @Nullable OrderId order) {
        actor.require(Role.EXPERT);
        UUID person = Objects.requireNonNull(actor.person(), "an expert without a person");
        return cards.waiting(person, toAll, order, clock.instant()).stream()
                .map(row -> row.card(catalog.declineReasons()))
                .toList();
    }
}
