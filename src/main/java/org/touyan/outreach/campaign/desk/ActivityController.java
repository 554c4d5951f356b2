package org.touyan.outreach.campaign.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.around.LinkActivity;

/** Apprentices and lectures around a problem. */
@Controller
class ActivityController {

    private final DeskDemandQuery query;
    private final LinkActivity linkActivity;

    ActivityController(DeskDemandQuery query, LinkActivity linkActivity) {
        this.query = query;
        this.linkActivity = linkActivity;
    }

    @PostMapping("/desk/campaign/demands/{demand}/activities")
    Answer link(Actor actor, Ui ui, @PathVariable DemandId demand, Form<ActForm> form) {
        return form.done(() -> linkActivity.link(actor, demand, form.value().activity()))
                ? Redirect.to("/desk/campaign/demands/" + demand).saying("campaign.activity.linked")
                : Html.invalid(query.page(actor, ui, demand, form));
    }
}
