package org.touyan.people.roster.lend;

import java.util.Objects;
import java.util.regex.Pattern;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.LoanId;

@Controller
class LoanController {

    private static final Pattern PATH = Pattern.compile("/([0-9a-z]+/)+");
    private static final String LIST = "/desk/people/loans";

    private final LendPerson lendPerson;
    private final LoansQuery query;

    LoanController(LendPerson lendPerson, LoansQuery query) {
        this.lendPerson = lendPerson;
        this.query = query;
    }

    @GetMapping(LIST)
    Html all(Actor actor, Ui ui) {
        return Html.of(query.all(actor, ui.locale(), null));
    }

    @PostMapping(LIST)
    Answer borrow(Actor actor, Ui ui, Form<LoanForm> form) {
        if (form.valid()) {
            try {
                ask(actor, query.published(form.value().who()), form.value());
                return Redirect.to(LIST).saying("roster.loan.done.asked");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.all(actor, ui.locale(), form));
    }

    @GetMapping("/desk/people/{id}/loans")
    Html of(Actor actor, Ui ui, @PathVariable PersonId id) {
        return Html.of(query.of(actor, ui.locale(), id, null));
    }

    @PostMapping("/desk/people/{id}/loans")
    Answer lend(Actor actor, Ui ui, @PathVariable PersonId id, Form<LoanForm> form) {
        if (form.valid()) {
            try {
                ask(actor, id, form.value());
                return Redirect.to("/desk/people/" + id + "/loans").saying("roster.loan.done.asked");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.of(actor, ui.locale(), id, form));
    }

    @PostMapping("/desk/people/loans/{loan}/consent")
    Redirect consent(Actor actor, @PathVariable LoanId loan) {
        lendPerson.consent(actor, loan);
        return Redirect.to(LIST).saying("roster.loan.done.consented");
    }

    @PostMapping("/desk/people/loans/{loan}/end")
    Redirect end(Actor actor, @PathVariable LoanId loan) {
        lendPerson.end(actor, loan);
        return Redirect.to(LIST).saying("roster.loan.done.ended");
    }

    private void ask(Actor actor, PersonId person, LoanForm form) {
        if (!PATH.matcher(form.to()).matches()) {
            throw RuleBroken.at("to", "roster.loan.unit");
        }
        lendPerson.ask(actor, person, new OrgPath(form.to()), Objects.requireNonNull(form.from()),
                Objects.requireNonNull(form.until()),
                form.reason());
    }
}
