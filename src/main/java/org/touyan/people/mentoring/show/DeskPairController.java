package org.touyan.people.mentoring.show;

import org.springframework.http.ResponseEntity;
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
import org.touyan.people.mentoring.ContractId;

/** A contract at the desks of the union and of the company: one page, and an address for each act. */
@Controller
class DeskPairController {

    private static final String DESK = "/desk/mentoring/{contract}";
    private static final String ORG = "/org/mentoring/{contract}";

    private final PairQuery query;
    private final PairActs acts;
    private final PairPapers papers;

    DeskPairController(PairQuery query, PairActs acts, PairPapers papers) {
        this.query = query;
        this.acts = acts;
        this.papers = papers;
    }

    @GetMapping(DESK)
    Html atDesk(Actor actor, Ui ui, @PathVariable ContractId contract) {
        return page(actor, ui, contract, "/desk/mentoring/" + contract);
    }

    @GetMapping(ORG)
    Html atCompany(Actor actor, Ui ui, @PathVariable ContractId contract) {
        actor.require(Role.ENTERPRISE_UNION);
        return page(actor, ui, contract, "/org/mentoring/" + contract);
    }

    @PostMapping(DESK + "/{act}")
    Answer actAtDesk(Actor actor, Ui ui, @PathVariable ContractId contract, @PathVariable String act, Form<PairForm> form) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        return done(actor, ui, contract, act, form, "/desk/mentoring/" + contract);
    }

    @PostMapping(ORG + "/{act}")
    Answer actAtCompany(Actor actor, Ui ui, @PathVariable ContractId contract, @PathVariable String act, Form<PairForm> form) {
        actor.require(Role.ENTERPRISE_UNION);
        return done(actor, ui, contract, act, form, "/org/mentoring/" + contract);
    }

    @GetMapping({DESK + "/files/{name}", ORG + "/files/{name}"})
    ResponseEntity<byte[]> file(Actor actor, Ui ui, @PathVariable ContractId contract, @PathVariable String name) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        return papers.file(actor, ui, contract, name);
    }

    private Html page(Actor actor, Ui ui, ContractId id, String self) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        return Html.of(new DeskPairPage(query.view(actor, ui, id, self, "", PairForm.blank())));
    }

    private Answer done(Actor actor, Ui ui, ContractId id, String act, Form<PairForm> form, String self) {
        if (form.valid()) {
            try {
                acts.act(actor, id, act, form.value());
                return Redirect.to(self).saying("mentoring.done");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(new DeskPairPage(query.view(actor, ui, id, self, act, form)));
    }
}
