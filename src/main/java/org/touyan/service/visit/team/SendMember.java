package org.touyan.service.visit.team;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.offer.OfferOrder;
import org.touyan.service.menu.Held;
import org.touyan.service.menu.Places;
import org.touyan.service.request.Readings;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestState;
import org.touyan.service.request.Requests;

/** The lead of a team asks one of its members to take what was ordered of the team. The member says yes or no as freely as ever. */
@Component
public class SendMember {

    private final Places places;
    private final LedTeams teams;
    private final Requests requests;
    private final Readings readings;
    private final OfferOrder offer;
    private final Elevated elevated;
    private final AuditTrail audit;
    private final Clock clock;

    SendMember(Places places, LedTeams teams, Requests requests, Readings readings, OfferOrder offer, Elevated elevated,
            AuditTrail audit, Clock clock) {
        this.places = places;
        this.teams = teams;
        this.requests = requests;
        this.readings = readings;
        this.offer = offer;
        this.elevated = elevated;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws NotFound when it was not ordered of a team this actor leads
     * @throws org.touyan.foundation.shared.Conflict when somebody is asked already, or nobody is sought any more
     */
    @BusinessRule(id = "VIS-4", says = "What was ordered of a team is taken by whom its lead asks among its members, or by whom the desk asks; it is an invitation either way.", source = "志愿服务条例第二十五条")
    @Transactional
    public OrderId send(Actor actor, RequestId id, PersonId member) {
        actor.require(Role.EXPERT);
        Held held = places.of(id.value()).filter(h -> h.team() != null && teams.leads(h.team()))
                .orElseThrow(() -> new NotFound("order %s of a team led by %s".formatted(id, actor.person())));
        UUID team = Objects.requireNonNull(held.team());
        return elevated.asSystem(() -> {
            refuse(held, team, member);
            OrderId order = offer.offerChosen(actor, read(id).id(), member, true, held.teamName());
            RequestBrief request = brief(id);
            audit.note(actor, "visit.member-asked", "request", id, request.path(), "order", order.toString());
            return order;
        });
    }

    private void refuse(Held held, UUID team, PersonId member) {
        if (!held.taken()) {
            throw RuleBroken.at("person", "visit.team.queued");
        }
        if (!held.from().isAfter(clock.instant())) {
            throw RuleBroken.at("person", "visit.schedule.past");
        }
        if (!teams.serves(team, member)) {
            throw RuleBroken.at("person", "visit.team.not-member");
        }
    }

    /** What stands on an approved list needs no other reading. */
    private RequestBrief read(RequestId id) {
        RequestBrief request = brief(id);
        if (request.state() == RequestState.SUBMITTED) {
            readings.readAsItStands(Actor.SYSTEM, id);
        }
        return request;
    }

    private RequestBrief brief(RequestId id) {
        return requests.find(id).orElseThrow(() -> new NotFound("request " + id));
    }
}
