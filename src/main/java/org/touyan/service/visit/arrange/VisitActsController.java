package org.touyan.service.visit.arrange;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.visit.VisitId;
import org.touyan.service.visit.end.CallOffVisit;
import org.touyan.service.visit.end.StartVisit;
import org.touyan.service.visit.matter.Matters;
import org.touyan.service.visit.propose.TakeProposal;
import org.touyan.service.visit.schedule.MarkRisky;

/** What is done with one button on the page of an order. What forbids it is said at the visit or the time. */
@Controller
class VisitActsController {

    private final OrderPages pages;
    private final StartVisit start;
    private final MarkRisky risky;
    private final CallOffVisit callOff;
    private final TakeProposal take;
    private final Matters matters;

    VisitActsController(OrderPages pages, StartVisit start, MarkRisky risky, CallOffVisit callOff, TakeProposal take,
            Matters matters) {
        this.pages = pages;
        this.start = start;
        this.risky = risky;
        this.callOff = callOff;
        this.take = take;
        this.matters = matters;
    }

    @PostMapping({"/me/visits/{visit}/start", "/desk/visits/{visit}/start"})
    Answer start(Actor actor, @PathVariable VisitId visit) {
        return act(actor, matters.orderOf(visit), "visit-" + visit, "visit.said.started", () -> start.start(actor, visit));
    }

    @PostMapping("/desk/visits/{visit}/risk")
    Answer markRisky(Actor actor, @PathVariable VisitId visit) {
        return act(actor, matters.orderOf(visit), "visit-" + visit, "visit.said.risky", () -> risky.mark(actor, visit));
    }

    @PostMapping({"/me/visits/{visit}/cancellation", "/desk/visits/{visit}/cancellation"})
    Answer callOff(Actor actor, @PathVariable VisitId visit) {
        return act(actor, matters.orderOf(visit), "visit-" + visit, "visit.said.called-off", () -> callOff.callOff(actor, visit));
    }

    @PostMapping({"/me/proposals/{proposal}/acceptance", "/desk/proposals/{proposal}/acceptance"})
    Answer take(Actor actor, @PathVariable UUID proposal) {
        return act(actor, matters.orderOfProposal(proposal), "proposal-" + proposal, "visit.said.booked",
                () -> take.take(actor, proposal));
    }

    private Answer act(Actor actor, OrderId order, String place, String said, Runnable what) {
        try {
            what.run();
            return Redirect.to(OrderPages.path(actor, order)).saying(said);
        } catch (RuleBroken broken) {
            return Html.invalid(pages.of(actor, order, FormErrors.none().add(place, broken.key(), broken.arguments())));
        }
    }
}
