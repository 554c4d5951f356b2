package org.touyan.service.dispatch.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Ui;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;
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
    public BoardPage page(Actor actor, Status status, @Nullable RequestId id, List<String> looking,
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
                suggested.isEmpty() ? null : week.grid(suggested, ui), done(actor, ui));
    }

    private static boolean mayBeMatched(RequestState state) {
        return state == RequestState.SUBMITTED || state.seeksHelp();
    }

    /** What the actor has just done, on whichever page of the board he looks, as long as it can be undone. */
    private List<Done> done(Actor actor, Ui ui) {
        UUID account = Objects.requireNonNull(actor.account());
        return orders.undoable(account, ui.now()).stream().map(order -> done(order, ui)).toList();
    }

    private Done done(WorkOrder order, Ui ui) {
        RequestBrief request = requests.find(order.request()).orElseThrow();
        long seconds = Math.max(1, Duration.between(ui.now(), order.tellAt()).toSeconds());
        PersonId expert = order.expert();
        if (expert == null) {
            return new Done(order.id(), ui.t("dispatch.board.opened"), request.number(), ui.t("dispatch.board.opened.who"),
                    ui.t("dispatch.board.opened.said", seconds), ui.t("dispatch.board.opened.over"), seconds);
        }
        String name = experts.find(expert).map(ExpertCard::name).orElse("");
        return new Done(order.id(), ui.t("dispatch.board.done", name), request.number(),
                ui.t(InvitationWords.KEY + ".sms", invitation.of(expert, request)),
                ui.t("dispatch.board.undo.said", name, seconds), ui.t("dispatch.board.undo.over", name), seconds);
    }
}
