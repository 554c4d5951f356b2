package org.touyan.service.dispatch.offer;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.choice.KeepChoice;
import org.touyan.service.dispatch.choice.Why;
import org.touyan.service.dispatch.domain.Inviter;
import org.touyan.service.dispatch.domain.OfferRules;
import org.touyan.service.dispatch.domain.Rounds;
import org.touyan.service.dispatch.domain.WorkOrder;
import org.touyan.service.dispatch.domain.WorkOrders;
import org.touyan.service.matching.Candidate;
import org.touyan.service.matching.Matching;
import org.touyan.service.matching.Shortlist;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestState;
import org.touyan.service.request.Requests;

/** 派给: invites one expert to one request. */
@Component
public class OfferOrder {

    private final ReadRequest reading;
    private final Matching matching;
    private final ToldReasons told;
    private final Suggestions suggestions;
    private final Licensed licensed;
    private final KeepChoice choices;
    private final Catalog catalog;
    private final Experts experts;
    private final WorkOrders orders;
    private final Offering offering;
    private final OfferClock clock;
    private final Requests requests;
    private final Elevated elevated;

    OfferOrder(ReadRequest reading, Matching matching, ToldReasons told, Suggestions suggestions, Licensed licensed,
            KeepChoice choices, Catalog catalog,
            Experts experts, WorkOrders orders, Offering offering, OfferClock clock, Requests requests, Elevated elevated) {
        this.reading = reading;
        this.matching = matching;
        this.told = told;
        this.suggestions = suggestions;
        this.licensed = licensed;
        this.choices = choices;
        this.catalog = catalog;
        this.experts = experts;
        this.orders = orders;
        this.offering = offering;
        this.clock = clock;
        this.requests = requests;
        this.elevated = elevated;
    }

    /** As below, with words instead of a reason of the list. */
    @Transactional
    public OrderId offer(Actor actor, RequestId id, PersonId expert, boolean lead, @Nullable String chosenBecause) {
        return choose(actor, id, expert, lead, Why.of(catalog, "", Objects.requireNonNullElse(chosenBecause, "")));
    }

    /**
     * @param lead false for one who comes along with another
     * @param why  needed for whoever is not among the suggested
     * @throws Conflict when a colleague was faster; it names both
     */
    @BusinessRule(id = "DSP-1", says = "One expert leads each request; of two colleagues who invite at once, the first one's word holds.")
    @Transactional
    public OrderId choose(Actor actor, RequestId id, PersonId expert, boolean lead, Why why) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        RequestBrief request = reading.readyToDispatch(actor, id);
        Shortlist list = matching.shortlist(id);
        List<Candidate> fitting = list.suggested();
        OfferRules.saysWhy(expert, suggestions.of(fitting), why.said());
        Set<String> licences = licensed.toCome(actor, list, expert);
        Set<PersonId> asked = new Rounds(orders.findByRequestIdOrderByOfferedAt(id)).asked();
        WorkOrder order = enter(actor, request, expert, lead, licences, why.line(catalog), told.of(fitting, expert));
        choices.keep(order, request, list, asked, expert, why);
        return order.id();
    }

    /**
     * Invites whom another module has chosen by rules of its own: it has asked whether the actor may, and it answers for the
     * choice. The invited one still says yes or no as freely.
     *
     * @throws Conflict when the request has its master already, or seeks none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public OrderId offerChosen(Actor actor, RequestId id, PersonId expert, boolean lead, String chosenBecause) {
        return elevated.asSystem(() -> {
            RequestBrief request = brief(id);
            Set<String> licences = licensed.asked(actor, matching.shortlist(id, request.path()), expert);
            return enter(actor, request, expert, lead, licences, chosenBecause, "").id();
        });
    }

    /** As above, for somebody who comes to talk: whatever he talks about, he does not work on it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public OrderId offerTalk(Actor actor, RequestId id, PersonId expert, boolean lead, String chosenBecause) {
        return elevated.asSystem(() -> enter(actor, brief(id), expert, lead, Set.of(), chosenBecause, "").id());
    }

    private RequestBrief brief(RequestId id) {
        return requests.find(id).orElseThrow(() -> new NotFound("request " + id));
    }

    private WorkOrder enter(Actor actor, RequestBrief request, PersonId expert, boolean lead, Set<String> licences,
            String because, String reasons) {
        ExpertCard card = experts.find(expert).orElseThrow(() -> new NotFound("person " + expert));
        var rounds = new Rounds(orders.findByRequestIdOrderByOfferedAt(request.id()));
        refuseIfTaken(request, rounds, lead);
        WorkOrder order = WorkOrder.offered(request, expert, lead, rounds.current(), Inviter.of(actor),
                clock.byHand(request.urgency()), because, reasons).demanding(licences);
        if (!offering.enter(actor, request, order, card.id())) {
            throw tooLate(new Rounds(orders.findByRequestIdOrderByOfferedAt(request.id())), lead);
        }
        return order;
    }

    private void refuseIfTaken(RequestBrief request, Rounds rounds, boolean lead) {
        if (lead && rounds.leading().isPresent()) {
            throw tooLate(rounds, true);
        }
        boolean open = request.state().seeksHelp() || (!lead && request.state() == RequestState.TAKEN);
        if (!open) {
            throw new Conflict("dispatch.offer.not-open", request.number());
        }
    }

    /** Names the faster colleague and whom he has invited. */
    private Conflict tooLate(Rounds rounds, boolean lead) {
        if (!lead || rounds.leading().isEmpty()) {
            return new Conflict("dispatch.offer.already-asked");
        }
        WorkOrder winner = rounds.leading().get();
        if (winner.expert() == null) {
            return new Conflict("dispatch.offer.open-to-all", winner.offeredByName());
        }
        String name = experts.find(winner.expert()).map(ExpertCard::name).orElse("");
        return new Conflict("dispatch.offer.taken", winner.offeredByName(), name);
    }
}
