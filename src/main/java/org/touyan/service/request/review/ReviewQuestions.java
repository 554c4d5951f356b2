package org.touyan.service.request.review;

import java.util.List;
import java.util.stream.Stream;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Part;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;

/**
 * The questions after a visit.
 *
 * @param keyed whether staff ask them on the phone
 */
public record ReviewQuestions(ReviewForm form, FormErrors errors, boolean keyed) implements Part {

    public List<Choice> solvedChoices(Ui ui) {
        return Stream.of(Review.Solved.values()).map(s -> Choice.of(s.name(), ui.t("request.review.solved." + s))).toList();
    }

    public List<Choice> contentChoices(Ui ui) {
        return Stream.of(Review.Content.values()).map(c -> Choice.of(c.name(), ui.t("request.review.content." + c))).toList();
    }

    public List<String> solved() {
        return form.solved() == null ? List.of() : List.of(form.solved().name());
    }

    public List<String> content() {
        return form.content() == null ? List.of() : List.of(form.content().name());
    }

    public String words() {
        return form.words();
    }

    public boolean again() {
        return form.again();
    }
}
