package org.touyan.service.visit.arrange;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.visit.VisitId;
import org.touyan.service.visit.domain.MissedBy;
import org.touyan.service.visit.end.CallOffVisit;
import org.touyan.service.visit.end.MissVisit;
import org.touyan.service.visit.end.StartVisit;
import org.touyan.service.visit.matter.Matters;
import org.touyan.service.visit.propose.TakeProposal;
import org.touyan.service.visit.schedule.MoveVisit;

/** The acts on one visit, one address each. */
@Controller
class VisitActsController {

    private final MoveVisit move;
    private final StartVisit start;
    private final MissVisit miss;
    private final CallOffVisit callOff;
    private final TakeProposal take;
    private final Matters matters;

    VisitActsController(MoveVisit move, StartVisit start, MissVisit miss, CallOffVisit callOff, TakeProposal take,
            Matters matters) {
        this.move = move;
        this.start = start;
        this.miss = miss;
        this.callOff = callOff;
        this.take = take;
        this.matters = matters;
    }

    @PostMapping({"/me/visits/{visit}/move", "/desk/visits/{visit}/move"})
    Redirect move(Actor actor, @PathVariable VisitId visit, Form<MoveForm> form) {
        move.move(actor, visit, form.value().window());
        return back(actor, matters.orderOf(visit)).saying("visit.said.moved");
    }

    @PostMapping({"/me/visits/{visit}/start", "/desk/visits/{visit}/start"})
    Redirect start(Actor actor, @PathVariable VisitId visit) {
        start.start(actor, visit);
        return back(actor, matters.orderOf(visit)).saying("visit.said.started");
    }

    @PostMapping({"/me/visits/{visit}/absence", "/desk/visits/{visit}/absence"})
    Redirect miss(Actor actor, @PathVariable VisitId visit, Form<MissForm> form) {
        MissedBy by = form.value().by();
        if (by == null) {
            throw RuleBroken.because("visit.miss.why.missing");
        }
        miss.miss(actor, visit, by);
        return back(actor, matters.orderOf(visit)).saying("visit.said.missed");
    }

    @PostMapping({"/me/visits/{visit}/cancellation", "/desk/visits/{visit}/cancellation"})
    Redirect callOff(Actor actor, @PathVariable VisitId visit) {
        callOff.callOff(actor, visit);
        return back(actor, matters.orderOf(visit)).saying("visit.said.called-off");
    }

    @PostMapping({"/me/proposals/{proposal}/acceptance", "/desk/proposals/{proposal}/acceptance"})
    Redirect take(Actor actor, @PathVariable UUID proposal) {
        return back(actor, matters.orderOf(take.take(actor, proposal))).saying("visit.said.booked");
    }

    private static Redirect back(Actor actor, OrderId order) {
        return Redirect.to(actor.is(Role.EXPERT) ? "/me/t/" + order : "/desk/orders/" + order + "/visit");
    }
}
