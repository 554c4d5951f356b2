package org.touyan.service.dispatch.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Ui;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.Experts;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.OrderState;
import org.touyan.service.dispatch.domain.WorkOrder;
import org.touyan.service.dispatch.domain.WorkOrders;
import org.touyan.service.dispatch.reach.InvitationWords;
import org.touyan.service.matching.Candidate;
import org.touyan.service.matching.Matching;
import org.touyan.service.matching.Shortlist;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestState;
import org.touyan.service.request.Requests;

/** Reads the whole board at one moment. */
@Component
class BoardAssembly {

    private final QueueQuery queue;
    private final QueueAssembly left;
    private final PanelAssembly middle;
    private final MapPanel map;
    private final WeekPanel week;
    private final Requests requests;
    private final Matching matching;
    private final WorkOrders orders;
    private final Experts experts;
    private final InvitationWords invitation;

    BoardAssembly(QueueQuery queue, QueueAssembly left, PanelAssembly middle, MapPanel map, WeekPanel week, Requests requests,
            Matching matching, WorkOrders orders, Experts experts, InvitationWords invitation) {
        this.queue = queue;
        this.left = left;
        this.middle = middle;
        this.map = map;
        this.week = week;
        this.requests = requests;
        this.matching = matching;
        this.orders = orders;
        this.experts = experts;
        this.invitation = invitation;
    }

    /** The request a link names, or the first of the list; none when nothing waits. */
    @Transactional(readOnly = true)
    public Optional<RequestId> chosen(Status status, @Nullable RequestId asked, Instant now) {
        return asked != null ? Optional.of(asked) : queue.rows(status, now).stream().map(QueueRow::requestId).findFirst();
    }

    @Transactional(readOnly = true)
    public BoardPage page(Actor actor, Status status, @Nullable RequestId id, @Nullable OrderId done, List<String> looking,
            @Nullable Revealed revealed, Ui ui) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Instant now = ui.now();
        RequestBrief request = id == null ? null : requests.find(id).orElseThrow(() -> new NotFound("request " + id));
        Shortlist list = request == null || !mayBeMatched(request.state()) ? null : matching.shortlist(request.id());
        List<Candidate> suggested = list == null ? List.of() : middle.suggested(list);
        MapPanel.Drawn drawn = map.draw(queue.waitingByTown(now), request == null ? null : request.town(), suggested, ui);
        return new BoardPage(status.key(), left.tabs(queue.counts(now), status, ui),
                left.items(queue.rows(status, now), status, id, ui),
                request == null ? null : middle.panel(request, list, looking, revealed, ui), drawn.towns(), drawn.sentence(),
                suggested.isEmpty() ? null : week.grid(suggested, ui), done == null ? null : done(actor, done, ui));
    }

    private static boolean mayBeMatched(RequestState state) {
        return state == RequestState.SUBMITTED || state.seeksHelp();
    }

    /** Only for whoever did it, and only as long as it can be undone. */
    private @Nullable Done done(Actor actor, OrderId id, Ui ui) {
        WorkOrder order = orders.findById(id).orElse(null);
        if (order == null || order.state() != OrderState.OFFERED || order.expert() == null || order.offeredBy() == null
                || !order.offeredBy().equals(actor.account()) || !ui.now().isBefore(order.tellAt())) {
            return null;
        }
        RequestBrief request = requests.find(order.request()).orElseThrow();
        String name = experts.find(order.expert()).map(ExpertCard::name).orElse("");
        return new Done(id, name, ui.t(InvitationWords.KEY + ".sms", invitation.of(order.expert(), request)),
                Math.max(1, Duration.between(ui.now(), order.tellAt()).toSeconds()));
    }
}
