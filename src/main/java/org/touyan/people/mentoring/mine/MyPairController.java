package org.touyan.people.mentoring.mine;

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
import org.touyan.people.mentoring.draft.PairLinks;
import org.touyan.people.mentoring.show.LinkPairPage;
import org.touyan.people.mentoring.show.MyPairPage;
import org.touyan.people.mentoring.show.PairActs;
import org.touyan.people.mentoring.show.PairForm;
import org.touyan.people.mentoring.show.PairPapers;
import org.touyan.people.mentoring.show.PairQuery;

/** A contract in the hands of the two whom it is about: the master with his account, the apprentice with his secret link. */
@Controller
class MyPairController {

    private static final String ME = "/me/mentoring/{contract}";
    private static final String LINK = "/pair/{token}";

    private final PairQuery query;
    private final PairActs acts;
    private final PairPapers papers;
    private final PairLinks links;

    MyPairController(PairQuery query, PairActs acts, PairPapers papers, PairLinks links) {
        this.query = query;
        this.acts = acts;
        this.papers = papers;
        this.links = links;
    }

    @GetMapping(ME)
    Html mine(Actor actor, Ui ui, @PathVariable ContractId contract) {
        actor.require(Role.EXPERT);
        return Html.of(new MyPairPage(query.view(actor, ui, contract, "/me/mentoring/" + contract, "", PairForm.blank())));
    }

    @GetMapping(LINK)
    Html byLink(Ui ui, @PathVariable String token) {
        return links.asking(token, (apprentice, contract) -> Html.of(
                new LinkPairPage(query.view(apprentice, ui, contract, "/pair/" + token, "", PairForm.blank()))));
    }

    @PostMapping(ME + "/{act}")
    Answer act(Actor actor, Ui ui, @PathVariable ContractId contract, @PathVariable String act, Form<PairForm> form) {
        actor.require(Role.EXPERT);
        String self = "/me/mentoring/" + contract;
        return done(actor, contract, act, form)
                ? Redirect.to(self).saying("mentoring.done")
                : Html.invalid(new MyPairPage(query.view(actor, ui, contract, self, act, form)));
    }

    @PostMapping(LINK + "/{act}")
    Answer actByLink(Ui ui, @PathVariable String token, @PathVariable String act, Form<PairForm> form) {
        String self = "/pair/" + token;
        return links.asking(token, (apprentice, contract) -> done(apprentice, contract, act, form)
                ? Redirect.to(self).saying("mentoring.done")
                : Html.invalid(new LinkPairPage(query.view(apprentice, ui, contract, self, act, form))));
    }

    @GetMapping(ME + "/files/{name}")
    ResponseEntity<byte[]> file(Actor actor, Ui ui, @PathVariable ContractId contract, @PathVariable String name) {
        actor.require(Role.EXPERT);
        return papers.file(actor, ui, contract, name);
    }

    @GetMapping(LINK + "/files/{name}")
    ResponseEntity<byte[]> fileByLink(Ui ui, @PathVariable String token, @PathVariable String name) {
        return links.asking(token, (apprentice, contract) -> papers.file(apprentice, ui, contract, name));
    }

    private boolean done(Actor actor, ContractId id, String act, Form<PairForm> form) {
        if (form.valid()) {
            try {
                acts.act(actor, id, act, form.value());
                return true;
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return false;
    }
}
