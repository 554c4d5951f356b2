package org.touyan.people.mentoring.show;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.people.mentoring.wish.RecordWish;

/** The contracts of a place, and who wishes for one. */
@Controller
class ContractsController {

    private final ContractsQuery query;
    private final RecordWish recordWish;

    ContractsController(ContractsQuery query, RecordWish recordWish) {
        this.query = query;
        this.recordWish = recordWish;
    }

    @GetMapping("/desk/mentoring")
    Html atDesk(Actor actor, Ui ui, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String which,
            @RequestParam(defaultValue = "1") int page) {
        return page(actor, ui, "/desk/mentoring", Looked.of(q, which, page));
    }

    @GetMapping("/org/mentoring")
    Html atCompany(Actor actor, Ui ui, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String which,
            @RequestParam(defaultValue = "1") int page) {
        actor.require(Role.ENTERPRISE_UNION);
        return page(actor, ui, "/org/mentoring", Looked.of(q, which, page));
    }

    @PostMapping("/{base:desk|org}/mentoring/wishes")
    Answer wish(Actor actor, Ui ui, @PathVariable String base, Form<RecordForm> form) {
        RecordForm typed = form.value();
        return done(actor, ui, base, form, () -> {
            if (typed.side() == null) {
                throw RuleBroken.at("side", "mentoring.missing");
            }
            recordWish.wish(actor, typed.side(), typed.wishName(), typed.wishCompany(), typed.wishTrade(), typed.wishWords(),
                    typed.wishPhone());
        });
    }

    @PostMapping("/{base:desk|org}/mentoring/wishes/end")
    Answer close(Actor actor, Ui ui, @PathVariable String base, Form<RecordForm> form) {
        return done(actor, ui, base, form, () -> recordWish.close(actor, line(form.value().line()), form.value().why()));
    }

    private Answer done(Actor actor, Ui ui, String base, Form<RecordForm> form, Runnable act) {
        actor.require(base.equals("org") ? new Role[]{Role.ENTERPRISE_UNION} : new Role[]{Role.TOWN_CADRE, Role.CITY_STAFF});
        String self = "/" + base + "/mentoring";
        if (form.done(act)) {
            return Redirect.to(self).saying("mentoring.done");
        }
        return Html.invalid(query.page(actor, ui, self, Looked.of("", "", 1), form.value(), form.errors()));
    }

    private Html page(Actor actor, Ui ui, String base, Looked looked) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        return Html.of(query.page(actor, ui, base, looked, RecordForm.EMPTY, FormErrors.none()));
    }

    private static UUID line(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound("wish " + typed);
        }
    }
}
