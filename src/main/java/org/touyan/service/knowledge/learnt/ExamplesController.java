package org.touyan.service.knowledge.learnt;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.service.knowledge.ExampleId;
import org.touyan.service.knowledge.example.JudgeExample;

@Controller
class ExamplesController {

    record WhyForm(String why) {}

    private static final Role[] READERS = {Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR};
    private static final String LIST = "/desk/rules/examples";
    private static final String ONE = LIST + "/{id}";

    private final ExamplesQuery examples;
    private final JudgeExample judge;
    private final Parameters parameters;

    ExamplesController(ExamplesQuery examples, JudgeExample judge, Parameters parameters) {
        this.examples = examples;
        this.judge = judge;
        this.parameters = parameters;
    }

    @GetMapping(LIST)
    Html list(Actor actor, Ui ui, @RequestParam(defaultValue = "standing") String show,
            @RequestParam(defaultValue = "1") int page) {
        actor.require(READERS);
        Which which = Which.of(show);
        var pager = examples.pager(which, page);
        return Html.of(new ExamplesPage(which.key(), examples.tabs(which, ui), examples.rows(which, pager, ui.locale()), pager,
                parameters.flag("matching.examples.seen-only"), actor.is(Role.CITY_STAFF)));
    }

    @GetMapping(ONE)
    Html one(Actor actor, Ui ui, @PathVariable ExampleId id) {
        actor.require(READERS);
        return Html.of(page(actor, id, "", FormErrors.none(), ui));
    }

    @PostMapping(ONE + "/look")
    Redirect look(Actor actor, @PathVariable ExampleId id) {
        judge.letStand(actor, id);
        return Redirect.to(LIST + "?show=new").saying("knowledge.example.seen");
    }

    @PostMapping(ONE + "/withdrawal")
    Answer takeOut(Actor actor, Ui ui, @PathVariable ExampleId id, Form<WhyForm> form) {
        return form.done(() -> judge.takeOut(actor, id, form.value().why()))
                ? Redirect.to(LIST + "?show=ended").saying("knowledge.example.taken-out")
                : Html.invalid(page(actor, id, form.value().why(), form.errors(), ui));
    }

    private ExamplePage page(Actor actor, ExampleId id, String why, FormErrors errors, Ui ui) {
        return new ExamplePage(examples.one(id, ui.locale()).orElseThrow(() -> new NotFound("example " + id)), why, errors,
                actor.is(Role.CITY_STAFF));
    }
}
