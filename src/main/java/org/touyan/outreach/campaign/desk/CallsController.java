package org.touyan.outreach.campaign.desk;

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
import org.touyan.outreach.campaign.CallId;
import org.touyan.outreach.campaign.call.PublishCall;
import org.touyan.outreach.campaign.call.WriteCall;

/** Calls: written, published, ended. */
@Controller
class CallsController {

    private final WriteCall writeCall;
    private final PublishCall publishCall;
    private final CallsQuery query;

    CallsController(WriteCall writeCall, PublishCall publishCall, CallsQuery query) {
        this.writeCall = writeCall;
        this.publishCall = publishCall;
        this.query = query;
    }

    @GetMapping("/desk/campaign")
    Html list(Actor actor) {
        return Html.of(query.list(actor));
    }

    @GetMapping("/desk/campaign/new")
    Html fresh(Actor actor, Ui ui) {
        return Html.of(query.fresh(actor, ui, CallForm.blank()));
    }

    @PostMapping("/desk/campaign/new")
    Answer write(Actor actor, Ui ui, Form<CallForm> form) {
        if (form.valid()) {
            try {
                return Redirect.to("/desk/campaign/calls/" + writeCall.write(actor, form.value().text()))
                        .saying("campaign.saved");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.fresh(actor, ui, form));
    }

    @GetMapping("/desk/campaign/calls/{call}")
    Html show(Actor actor, Ui ui, @PathVariable CallId call) {
        return Html.of(query.one(actor, ui, call, null));
    }

    @PostMapping("/desk/campaign/calls/{call}")
    Answer edit(Actor actor, Ui ui, @PathVariable CallId call, Form<CallForm> form) {
        if (form.valid()) {
            try {
                writeCall.edit(actor, call, form.value().text());
                return Redirect.to("/desk/campaign/calls/" + call).saying("campaign.saved");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.one(actor, ui, call, form));
    }

    @PostMapping("/desk/campaign/calls/{call}/publication")
    Answer publish(Actor actor, Ui ui, @PathVariable CallId call) {
        try {
            publishCall.publish(actor, call);
            return Redirect.to("/desk/campaign/calls/" + call).saying("campaign.call.published");
        } catch (RuleBroken broken) {
            return Html.invalid(query.refused(actor, ui, call, broken));
        }
    }

    @PostMapping("/desk/campaign/calls/{call}/end")
    Redirect end(Actor actor, @PathVariable CallId call) {
        publishCall.end(actor, call);
        return Redirect.to("/desk/campaign").saying("campaign.call.ended");
    }
}
