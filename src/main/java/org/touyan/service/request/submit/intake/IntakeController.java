package org.touyan.service.request.submit.intake;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.menu.OfferedSlot;
import org.touyan.service.menu.Places;
import org.touyan.service.menu.SlotId;
import org.touyan.service.request.submit.Receipt;
import org.touyan.service.request.submit.SubmitRequest;
import org.touyan.service.request.submit.SubmitTogether;

/** A call is keyed in at the desk. */
@Controller
class IntakeController {

    private final SubmitRequest submitRequest;
    private final SubmitTogether submitTogether;
    private final KnownCallerQuery callers;
    private final Places places;
    private final HintOf hints;
    private final Catalog catalog;
    private final Organizations organizations;

    IntakeController(SubmitRequest submitRequest, SubmitTogether submitTogether, KnownCallerQuery callers, Places places,
            HintOf hints, Catalog catalog, Organizations organizations) {
        this.submitRequest = submitRequest;
        this.submitTogether = submitTogether;
        this.callers = callers;
        this.places = places;
        this.hints = hints;
        this.catalog = catalog;
        this.organizations = organizations;
    }

    @GetMapping("/desk/requests/new")
    Html show(Actor actor, @RequestParam(defaultValue = "") String number) {
        String home = organizations.townOf(actor.scope()).map(Town::code).orElse("");
        IntakeForm blank = IntakeForm.blank(UUID.randomUUID().toString(), home);
        String keyed = number.matches("[0-9]{4}-[0-9]{2,6}") ? number : "";
        return Html.of(page(hints.keyed(keyed), blank, null, FormErrors.none(), HintPart.NONE));
    }

    /** After the phone is typed: who is this? What was typed before is kept when nobody is known. */
    @GetMapping("/desk/requests/new/caller")
    Html caller(Form<IntakeForm> form) {
        KnownCaller known = callers.at(form.value().phone()).orElse(null);
        return Html.of(fields(known == null ? form.value() : form.value().of(known), known, FormErrors.none()));
    }

    /** While the caller is still there: who takes this on sooner, or what to ask him. Nobody has to wait for it. */
    @PostMapping("/desk/requests/new/hint")
    Html hint(Actor actor, Form<IntakeForm> form) {
        return Html.of(hints.of(form.value()));
    }

    @PostMapping("/desk/requests/new")
    Answer key(Actor actor, Form<IntakeForm> form) {
        IntakeForm call = form.value();
        call.check(form.errors(), organizations.town(call.town()).isPresent(), catalog.subject(call.subject()).isPresent(),
                places.ahead().stream().anyMatch(time -> time.slot().toString().equals(call.slot())));
        if (!form.valid()) {
            return Html.invalid(page(Keyed.NONE, call, null, form.errors(), hints.of(call)));
        }
        try {
            Receipt receipt = call.every()
                    ? submitTogether.submit(actor, call.submission(), later(call.slot()))
                    : submitRequest.submit(actor, call.submission());
            Redirect next = Redirect.to("/desk/requests/new?number=" + receipt.number());
            return receipt.earlier() ? next.saying("request.help.sent-before", receipt.number()) : next;
        } catch (RuleBroken broken) {
            return Html.invalid(page(Keyed.NONE, call, null, form.errors().add(broken), hints.of(call)));
        }
    }

    /** That time, and every one of the same line that comes after it. */
    private List<SlotId> later(String slot) {
        OfferedSlot first = places.ahead().stream().filter(time -> time.slot().toString().equals(slot)).findFirst()
                .orElseThrow(() -> RuleBroken.at("slot", "request.order.gone"));
        List<OfferedSlot> all = places.of(first.item());
        return all.stream().dropWhile(time -> !time.slot().equals(first.slot())).map(OfferedSlot::slot).toList();
    }

    private IntakePage page(Keyed keyed, IntakeForm form, @Nullable KnownCaller known, FormErrors errors, HintPart hint) {
        return new IntakePage(keyed, fields(form, known, errors), hint, catalog.subjects(), places.ahead());
    }

    private CallerFields fields(IntakeForm form, @Nullable KnownCaller known, FormErrors errors) {
        return new CallerFields(form, known, organizations.towns(), errors);
    }
}
