package org.touyan.service.knowledge.desk;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormPage;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.service.knowledge.AnswerId;
import org.touyan.service.knowledge.CardState;
import org.touyan.service.knowledge.domain.CardText;

/**
 * One card: to be written, to be judged, and the cases behind it.
 *
 * @param answer   and its state: null while it is new
 * @param text     to be read when it cannot be rewritten
 * @param remark   why it was sent back or withdrawn
 * @param who      whose word it is; empty while that is to be chosen
 * @param experts  who it may be, when several came
 * @param cases    behind the card
 * @param further  confirmed cases of the same kind that are not
 * @param versions before this one
 * @param acts     what the reader may do now
 * @param said     what was typed as a remark, when it could not be taken
 */
public record AnswerPage(@Nullable AnswerId answer, @Nullable CardState state, @Nullable CardText text, String remark, String who,
        Form<CardForm> form, List<Choice> experts, List<CaseRow> cases, List<CaseRow> further, List<Version> versions,
        List<String> acts, String said, boolean desk) implements FormPage {

    /** One that came before. */
    public record Version(int number, CardState state, CardText text, String writer, @Nullable Instant publishedAt) {}

    public String base() {
        return desk ? "/desk/answers" : "/me/answers";
    }

    public String self() {
        return base() + (answer == null ? "/new" : "/" + answer);
    }

    public boolean mayWrite() {
        return answer == null || may("REWRITE");
    }

    public boolean may(String act) {
        return acts.contains(act);
    }

    public boolean published() {
        return state == CardState.PUBLISHED;
    }

    public long times() {
        return cases.stream().filter(CaseRow::counts).count();
    }

    public String title() {
        return form.value().title();
    }

    public String looks() {
        return form.value().looks();
    }

    public String remedy() {
        return form.value().remedy();
    }

    public String limits() {
        return form.value().limits();
    }

    public boolean named() {
        return form.value().named();
    }

    public boolean agreed() {
        return form.value().agreed();
    }

    public String request() {
        var of = form.value().request();
        return of == null ? "" : of.toString();
    }

    public String expert() {
        var chosen = form.value().expert();
        return chosen == null ? "" : chosen.toString();
    }
}
