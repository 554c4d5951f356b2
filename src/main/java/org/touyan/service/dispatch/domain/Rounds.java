package org.touyan.service.dispatch.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderState;

/** The orders of one request. A round ends when somebody who had accepted has served, or has given the order back. */
public final class Rounds {

    private final List<WorkOrder> orders;

    /** @param orders oldest first */
    public Rounds(List<WorkOrder> orders) {
        this.orders = List.copyOf(orders);
    }

    public int current() {
        long over = orders.stream().filter(WorkOrder::lead).filter(Rounds::endsRound).count();
        return Math.toIntExact(over) + 1;
    }

    /** Whom to ask no more in this round: they have been asked, or hold an order. */
    public Set<PersonId> asked() {
        int round = current();
        return orders.stream()
                .filter(o -> o.round() == round || o.state().living())
                .flatMap(o -> Optional.ofNullable(o.expert()).stream())
                .collect(Collectors.toSet());
    }

    public Optional<WorkOrder> leading() {
        return orders.stream().filter(o -> o.lead() && o.state().living()).findFirst();
    }

    public List<WorkOrder> living() {
        return orders.stream().filter(o -> o.state().living()).toList();
    }

    /** The account that invited last; the clock does not count. */
    public Optional<UUID> lastInviter() {
        return orders.reversed().stream().flatMap(o -> Optional.ofNullable(o.offeredBy()).stream()).findFirst();
    }

    private static boolean endsRound(WorkOrder order) {
        return order.state() == OrderState.SERVED || (order.state() == OrderState.RELEASED && order.answeredAt() != null);
    }
}
