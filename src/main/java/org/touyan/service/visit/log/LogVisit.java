package org.touyan.service.visit.log;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Sha256;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.foundation.storage.Picture;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.OrderState;
import org.touyan.service.dispatch.OrderView;
import org.touyan.service.dispatch.Orders;
import org.touyan.service.visit.CompanionFinished;
import org.touyan.service.visit.VisitFinished;
import org.touyan.service.visit.VisitId;
import org.touyan.service.visit.VisitLogged;
import org.touyan.service.visit.VisitPhotos;
import org.touyan.service.visit.VisitState;
import org.touyan.service.visit.domain.Calendar;
import org.touyan.service.visit.domain.Log;
import org.touyan.service.visit.domain.Visit;
import org.touyan.service.visit.domain.Visits;
import org.touyan.service.visit.gate.Gates;

/** Takes the expert's word on what happened. From here on the asker is asked, and the service record writes itself. */
@Component
public class LogVisit {

    private final Orders orders;
    private final Visits visits;
    private final Calendar calendar;
    private final Gates gates;
    private final VisitPhotos photos;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    LogVisit(Orders orders, Visits visits, Calendar calendar, Gates gates, VisitPhotos photos,
            ApplicationEventPublisher events, AuditTrail audit, Clock clock) {
        this.orders = orders;
        this.visits = visits;
        this.calendar = calendar;
        this.gates = gates;
        this.photos = photos;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Logs the visit that is due; when none was agreed (he came the same afternoon), one is written that ended just now.
     *
     * @return the visit; for a log that has been sent before, the visit it already belongs to
     */
    @Transactional
    public VisitId log(Actor actor, OrderId id, VisitLog what) {
        return log(actor, id, what, List.of());
    }

    /** @param pictures prepared before, outside the transaction: drawing takes a moment */
    @Transactional
    public VisitId log(Actor actor, OrderId id, VisitLog what, List<Picture> pictures) {
        actor.require(Role.EXPERT, Role.TOWN_CADRE, Role.CITY_STAFF);
        byte[] key = Sha256.of(id + "/" + what.key());
        Optional<Visit> before = visits.loggedAs(key);
        if (before.isPresent()) {
            return before.get().id();
        }
        OrderView order = orders.find(id).orElseThrow(() -> new NotFound("order " + id));
        if (order.state() != OrderState.ACCEPTED) {
            throw new Conflict("visit.log.not-accepted");
        }
        if (what.note().isBlank()) {
            throw RuleBroken.at("note", "visit.log.note.missing");
        }
        Instant now = clock.instant();
        Visit visit = due(order, what, now);
        gates.open(visit);
        if (!pictures.isEmpty() && !gates.pictures(order.request())) {
            throw RuleBroken.at("photos", "visit.log.photos.off");
        }
        boolean paid = what.paid() || gates.paid(order.request());
        visit.finish(new Log(what.minutes(), what.outcome(), what.heads(), what.heard(), now, actor.account(), key), what.note(),
                paid, what.followUp(), actor.role());
        Visit saved = calendar.save(visit);
        pictures.forEach(picture -> photos.add(actor, saved.request(), saved.path(), picture));
        audit.note(actor, "visit.finished", "visit", saved.id(), saved.path(), "minutes",
                Integer.toString(what.minutes()), "outcome", what.outcome().name());
        events.publishEvent(logged(saved, what, paid, actor, now));
        if (!what.followUp()) {
            events.publishEvent(order.lead()
                    ? new VisitFinished(saved.id(), saved.order(), saved.request(), saved.expert(), saved.path(), now)
                    : new CompanionFinished(saved.id(), saved.order(), saved.path(), now));
        }
        return saved.id();
    }

    private Visit due(OrderView order, VisitLog what, Instant now) {
        return visits.ofOrder(order.id()).stream()
                .filter(v -> v.state() == VisitState.IN_SERVICE || v.state() == VisitState.SCHEDULED)
                .findFirst()
                .orElseGet(() -> Visit.scheduled(order.id(), order.request(), Objects.requireNonNull(order.expert()),
                        order.path(), new TimeWindow(now.minus(Duration.ofMinutes(what.minutes())), now), false,
                        false, now));
    }

    private VisitLogged logged(Visit visit, VisitLog what, boolean paid, Actor actor, Instant now) {
        return new VisitLogged(visit.id(), visit.order(), visit.request(), visit.expert(), visit.path(),
                visit.startedAt(), what.minutes(), what.outcome(), visit.note(), paid, actor.account(),
                actor.name(), now);
    }
}
