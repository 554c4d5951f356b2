package org.touyan.service.request.submit.order;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.OfferedSlot;
import org.touyan.service.menu.Places;
import org.touyan.service.request.Askers;
import org.touyan.service.request.Channel;
import org.touyan.service.request.Wish;
import org.touyan.service.request.submit.AskingBody;
import org.touyan.service.request.submit.Receipt;
import org.touyan.service.request.submit.Submission;
import org.touyan.service.request.submit.SubmitRequest;
import org.touyan.service.request.submit.SubmitTogether;
import org.touyan.service.request.submit.TooOften;

@Controller
class OrderController {

    private final Places places;
    private final OrderedLine lines;
    private final AskingBody bodies;
    private final SubmitRequest submitRequest;
    private final SubmitTogether submitTogether;
    private final Askers askers;
    private final Organizations organizations;

    OrderController(Places places, OrderedLine lines, AskingBody bodies, SubmitRequest submitRequest,
            SubmitTogether submitTogether, Askers askers,
            Organizations organizations) {
        this.places = places;
        this.lines = lines;
        this.bodies = bodies;
        this.submitRequest = submitRequest;
        this.submitTogether = submitTogether;
        this.askers = askers;
        this.organizations = organizations;
    }

    @GetMapping("/menu/{month}/{item}/book")
    Answer show(Actor actor, @PathVariable YearMonth month, @PathVariable ItemId item,
            @RequestParam(defaultValue = "") String slot) {
        List<OfferedSlot> slots = places.of(item);
        if (slots.isEmpty()) {
            return Redirect.to("/menu/" + month + "/" + item).saying("request.order.gone");
        }
        if (!actor.is(Role.ENTERPRISE_UNION)) {
            return Redirect.to("/help/1?slot=" + chosen(slots, slot));
        }
        AskingBody.Known known = bodies.of(actor);
        var form = new OrderForm(UUID.randomUUID().toString(), null, slots.getFirst().title(), 1, false, known.town(),
                known.address(),
                known.askerName(), known.phone());
        return Html.of(page(month, item, slots, known,
                new Form<>(form, FormErrors.none(), Map.of("slot", List.of(chosen(slots, slot)), "heads", List.of("1")))));
    }

    @PostMapping("/menu/{month}/{item}/book")
    Answer order(Actor actor, @PathVariable YearMonth month, @PathVariable ItemId item, Form<OrderForm> form,
            HttpServletRequest request) {
        actor.require(Role.ENTERPRISE_UNION);
        List<OfferedSlot> slots = places.of(item);
        AskingBody.Known known = bodies.of(actor);
        HttpStatus wrong = HttpStatus.UNPROCESSABLE_CONTENT;
        if (form.valid()) {
            try {
                Receipt receipt = order(actor, form.value(), slots, known, request);
                Redirect done = Redirect.to("/help/done/" + askers.tokenOf(receipt.request()));
                return receipt.earlier() ? done.saying("request.help.sent-before", receipt.number()) : done;
            } catch (TooOften often) {
                form.errors().add(RuleBroken.because(often.key(), often.limit()));
                wrong = HttpStatus.TOO_MANY_REQUESTS;
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.with(wrong, page(month, item, slots, known, form));
    }

    private Receipt order(Actor actor, OrderForm typed, List<OfferedSlot> slots, AskingBody.Known known,
            HttpServletRequest request) {
        OfferedSlot first = slots.stream().filter(s -> s.slot().equals(typed.slot())).findFirst()
                .orElseGet(() -> places.toOrder(Objects.requireNonNull(typed.slot())));
        Submission one = submission(typed, first, known, request);
        return typed.every()
                ? submitTogether.submit(actor, one,
                        slots.subList(slots.indexOf(first), slots.size()).stream().map(OfferedSlot::slot).toList())
                : submitRequest.submit(actor, one);
    }

    private static Submission submission(OrderForm typed, OfferedSlot slot, AskingBody.Known known,
            HttpServletRequest request) {
        return Submission.of(typed.key(), Channel.WEB, slot.subject(), typed.words(), typed.town(), typed.name(), typed.phone())
                .at(typed.place())
                .wishing(Wish.APPOINTMENT, "", null, null)
                .onBehalfOf(known.bodyId())
                .ordering(slot.slot(), Objects.requireNonNull(typed.heads()))
                .from(request.getRemoteAddr());
    }

    private OrderPage page(YearMonth month, ItemId item, List<OfferedSlot> slots, AskingBody.Known known,
            Form<OrderForm> form) {
        String title = slots.isEmpty() ? "" : slots.getFirst().title();
        return new OrderPage(month, item, title, lines.of(item), known.bodyName(), slots, form, organizations.towns());
    }

    /** The time that was pressed; else the next at which there is a place, or simply the next. */
    private static String chosen(List<OfferedSlot> slots, String typed) {
        OfferedSlot next = slots.stream().filter(s -> s.left() > 0).findFirst().orElseGet(slots::getFirst);
        return slots.stream().map(s -> s.slot().toString()).filter(typed::equals).findFirst()
                .orElseGet(() -> next.slot().toString());
    }
}
