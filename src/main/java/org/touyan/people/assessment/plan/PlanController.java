package org.touyan.people.assessment.plan;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.FilingId;
import org.touyan.people.assessment.batch.PlanBatch;

/** All batches for the officer; a new one for him and for the company. */
@Controller
class PlanController {

    private static final String DESK = "/desk/assessment/filings/{filing}/batches/new";
    private static final String OWN = "/org/assessment/filings/{filing}/batches/new";

    private final BatchesQuery query;
    private final PlanBatch planBatch;

    PlanController(BatchesQuery query, PlanBatch planBatch) {
        this.query = query;
        this.planBatch = planBatch;
    }

    @GetMapping("/desk/assessment/batches")
    Html list(Actor actor) {
        actor.require(Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        return Html.of(new BatchesPage(query.rows()));
    }

    @GetMapping({DESK, OWN})
    Html fresh(Actor actor, Ui ui, @PathVariable FilingId filing) {
        return Html.of(query.plan(actor, ui, filing, PlanForm.blank()));
    }

    @PostMapping({DESK, OWN})
    Answer plan(Actor actor, Ui ui, @PathVariable FilingId filing, Form<PlanForm> form) {
        PlanForm typed = form.value();
        var day = typed.examOn();
        if (form.valid() && day != null) {
            try {
                BatchId batch = planBatch.plan(actor, filing, typed.occupation(), typed.edition(), typed.levels(), typed.venue(),
                        day);
                return Redirect.to((actor.is(Role.ENTERPRISE_UNION) ? "/org" : "/desk") + "/assessment/batches/" + batch)
                        .saying("assessment.saved");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.plan(actor, ui, filing, form));
    }
}
