package org.touyan.people.mentoring.show;

import java.util.List;

import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.mentoring.domain.Clause;
import org.touyan.people.mentoring.domain.Clauses;

/**
 * A new contract.
 *
 * @param bodies the companies the actor may write one for
 */
public record DraftPage(String base, List<Choice> bodies, Form<DraftForm> form, FormErrors errors) implements Page {

    /** What was typed into a clause; before anything was, the words that most contracts use. */
    public String clause(Ui ui, Clause clause) {
        List<String> typed = form.value().clause();
        int place = Clauses.all().indexOf(clause);
        return place < typed.size() ? typed.get(place) : ui.t("mentoring.default." + clause);
    }
}
