package org.touyan.service.dispatch.board;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.choice.Why;
import org.touyan.service.dispatch.offer.OfferOrder;
import org.touyan.service.request.RequestId;

@Controller
class PickController {

    /**
     * @param companion comes along with whoever leads
     * @param reason    of the list, or empty
     * @param because   in one's own words, or empty
     */
    record PickForm(@Nullable PersonId expert, boolean companion, String reason, String because) {}

    private final PickAssembly pick;
    private final OfferOrder offer;
    private final Catalog catalog;

    PickController(PickAssembly pick, OfferOrder offer, Catalog catalog) {
        this.pick = pick;
        this.offer = offer;
        this.catalog = catalog;
    }

    @GetMapping("/desk/requests/{id}/masters")
    Html show(Actor actor, Ui ui, @PathVariable RequestId id, @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean companion) {
        return Html.of(pick.page(actor, id, q.strip().toLowerCase(Locale.ROOT),
                new Form<>(new PickForm(null, companion, "", ""), FormErrors.none(), Map.of()), ui));
    }

    @PostMapping("/desk/requests/{id}/masters")
    Answer choose(Actor actor, Ui ui, @PathVariable RequestId id, Form<PickForm> form) {
        return form.done(() -> choose(actor, id, form.value()))
                ? Redirect.to("/desk/dispatch?status=asking&id=" + id)
                : Html.invalid(pick.page(actor, id, "", form, ui));
    }

    private void choose(Actor actor, RequestId id, PickForm typed) {
        if (typed.expert() == null) {
            throw RuleBroken.at("expert", "dispatch.offer.nobody");
        }
        offer.choose(actor, id, typed.expert(), !typed.companion(), Why.of(catalog, typed.reason(), typed.because()));
    }
}
