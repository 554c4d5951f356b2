package org.touyan.service.dispatch.offer;

import java.util.List;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.AccountView;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.service.dispatch.OrderDeclined;
import org.touyan.service.dispatch.domain.Inviter;
import org.touyan.service.dispatch.domain.Rounds;
import org.touyan.service.dispatch.domain.WorkOrder;
import org.touyan.service.dispatch.domain.WorkOrders;
import org.touyan.service.dispatch.reach.Reach;
import org.touyan.service.matching.Candidate;
import org.touyan.service.matching.Matching;
import org.touyan.service.menu.Held;
import org.touyan.service.menu.Places;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.Requests;

/** Asks the next one, in the transaction of the no or of the silence, so that a request never falls between two chairs. */
@Component
class OfferNext {

    private final Requests requests;
    private final Places places;
    private final ReadRequest reading;
    private final WorkOrders orders;
    private final Matching matching;
    private final Accounts accounts;
    private final Offering offering;
    private final OfferClock clock;
    private final ToldReasons told;
    private final Reach reach;
    private final Elevated elevated;

    OfferNext(Requests requests, Places places, ReadRequest reading, WorkOrders orders, Matching matching, Accounts accounts,
            Offering offering,
            OfferClock clock,
            ToldReasons told, Reach reach, Elevated elevated) {
        this.requests = requests;
        this.places = places;
        this.reading = reading;
        this.orders = orders;
        this.matching = matching;
        this.accounts = accounts;
        this.offering = offering;
        this.clock = clock;
        this.told = told;
        this.reach = reach;
        this.elevated = elevated;
    }

    @EventListener
    void on(OrderDeclined fact) {
        elevated.runAsSystem(() -> {
            WorkOrder order = orders.findById(fact.order()).orElseThrow();
            requests.find(fact.request()).filter(r -> r.state().seeksHelp() && !reading.chosenElsewhere(r.id()))
                    .ifPresent(r -> next(r, order));
        });
    }

    @BusinessRule(id = "DSP-6", says = "After a no or silence the next one on the list is asked; nobody is asked twice in a round. What was ordered of a team goes back to the team and the desk.")
    private void next(RequestBrief request, WorkOrder last) {
        var rounds = new Rounds(orders.findByRequestIdOrderByOfferedAt(request.id()));
        if (rounds.leading().isPresent()) {
            return;
        }
        List<Candidate> fitting = last.toAll() || ofATeam(request)
                ? List.of()
                : matching.shortlist(request.id(), sight(request, rounds)).suggested();
        fitting.stream()
                .filter(c -> !rounds.asked().contains(c.person()))
                .filter(c -> offering.hasRoom(c.person()))
                .findFirst()
                .ifPresentOrElse(
                        c -> offer(request, rounds, fitting, c),
                        () -> reach.staff(last, request.urgency(), "dispatch.nobody-left", request.number(),
                                request.askerName()));
    }

    private boolean ofATeam(RequestBrief request) {
        return places.of(request.id().value()).map(Held::team).isPresent();
    }

    private void offer(RequestBrief request, Rounds rounds, List<Candidate> fitting, Candidate next) {
        WorkOrder order = WorkOrder.offered(request, next.person(), true, rounds.current(), Inviter.of(Actor.SYSTEM),
                clock.byItself(request.urgency()), "", told.of(fitting, next.person())).demanding(next.licences());
        if (!offering.enter(Actor.SYSTEM, request, order, next.person())) {
            throw new IllegalStateException(
                    "request %s has a leading order (expected: none, it was looked for)".formatted(request.id()));
        }
    }

    /** The clock looks no further than whoever invited last. */
    private OrgPath sight(RequestBrief request, Rounds rounds) {
        Optional<AccountView> inviter = rounds.lastInviter().flatMap(account -> accounts.find(new AccountId(account)));
        return inviter.filter(a -> a.role().staff()).map(AccountView::scope).orElse(request.path());
    }
}
