package org.touyan.service.visit.asker;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.request.Askers;
import org.touyan.service.request.RequestId;
import org.touyan.service.visit.VisitId;
import org.touyan.service.visit.end.CallOffVisit;
import org.touyan.service.visit.propose.ProposeTime;
import org.touyan.service.visit.propose.TakeProposal;
import org.touyan.service.visit.schedule.MoveVisit;
import org.touyan.service.visit.slot.Lengths;

/** The one who asked chooses a time, names another, moves or calls off. */
@Controller
class SlotController {

    private final SlotQuery query;
    private final TakeProposal take;
    private final ProposeTime propose;
    private final MoveVisit move;
    private final CallOffVisit callOff;
    private final Lengths lengths;
    private final Askers askers;

    SlotController(SlotQuery query, TakeProposal take, ProposeTime propose, MoveVisit move, CallOffVisit callOff, Lengths lengths,
            Askers askers) {
        this.query = query;
        this.take = take;
        this.propose = propose;
        this.move = move;
        this.callOff = callOff;
        this.lengths = lengths;
        this.askers = askers;
    }

    @GetMapping("/r/{token}/slot")
    Html show(@PathVariable String token) {
        return askers.asking(token,
                (asker, request) -> Html.of(query.page(token, request, query.fresh(request), "", FormErrors.none())));
    }

    @PostMapping("/r/{token}/slot/choice")
    Answer choose(@PathVariable String token, Form<SlotForm> form) {
        return act(token, form, "visit.said.booked-asker", (asker, request) -> {
            UUID proposal = form.value().proposal();
            if (proposal == null) {
                throw RuleBroken.at("proposal", "visit.slot.none");
            }
            try {
                take.take(asker, proposal);
            } catch (RuleBroken broken) {
                throw RuleBroken.at("proposal", broken.key(), broken.arguments());
            }
        });
    }

    @PostMapping("/r/{token}/slot")
    Answer another(@PathVariable String token, Form<SlotForm> form) {
        return act(token, form, "visit.said.proposed-asker",
                (asker, request) -> propose.propose(asker, query.order(request), List.of(form.value().window(lengths)),
                        false, false));
    }

    @PostMapping("/r/{token}/slot/move")
    Answer move(@PathVariable String token, Form<SlotForm> form) {
        return act(token, form, "visit.said.moved-asker",
                (asker, request) -> move.move(asker, booked(request), form.value().window(lengths)));
    }

    @PostMapping("/r/{token}/slot/cancellation")
    Answer callOff(@PathVariable String token, Form<SlotForm> form) {
        return act(token, form, "visit.said.called-off-asker",
                (asker, request) -> callOff.callOff(asker, booked(request)));
    }

    private VisitId booked(RequestId request) {
        return query.booked(request).map(Booked::visitId).orElseThrow(() -> new NotFound("visit of " + request));
    }

    private Answer act(String token, Form<SlotForm> form, String said, BiConsumer<Actor, RequestId> what) {
        return askers.asking(token, (asker, request) -> {
            if (form.valid()) {
                try {
                    what.accept(asker, request);
                    return Redirect.to("/r/" + token).saying(said);
                } catch (RuleBroken broken) {
                    form.errors().add(broken);
                }
            }
            return Html.invalid(query.page(token, request, form.value(), form.text("day"), form.errors()));
        });
    }
}
