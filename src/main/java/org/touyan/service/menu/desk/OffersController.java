package org.touyan.service.menu.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.OfferId;
import org.touyan.service.menu.draft.KeepOffer;

/** What is given every month. */
@Controller
class OffersController {

    private final KeepOffer keepOffer;
    private final DeskMenuQuery query;

    OffersController(KeepOffer keepOffer, DeskMenuQuery query) {
        this.keepOffer = keepOffer;
        this.query = query;
    }

    @GetMapping("/desk/menu/offers")
    Html show(Actor actor) {
        return Html.of(query.offers(actor));
    }

    @PostMapping("/desk/menu/{month}/{item}/offer")
    Answer keep(Actor actor, Ui ui, @PathVariable ItemId item, Form<ActForm> form) {
        try {
            keepOffer.keep(actor, item);
            return Redirect.to("/desk/menu/offers").saying("menu.done.kept");
        } catch (RuleBroken broken) {
            form.errors().add(broken);
            return Html.invalid(query.item(actor, ui.locale(), item, null, form));
        }
    }

    @PostMapping("/desk/menu/offers/{offer}/end")
    Redirect end(Actor actor, @PathVariable OfferId offer) {
        keepOffer.end(actor, offer);
        return Redirect.to("/desk/menu/offers").saying("menu.done.offer-ended");
    }
}
