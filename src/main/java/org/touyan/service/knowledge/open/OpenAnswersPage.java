package org.touyan.service.knowledge.open;

import java.util.List;

import org.touyan.foundation.catalog.Subject;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;

/**
 * Short answers for everybody.
 *
 * @param chosen only of this subject; empty for all
 */
public record OpenAnswersPage(List<OpenAnswers.Brief> answers, List<Subject> subjects, String chosen) implements Page {

    public List<Choice> choices(Ui ui) {
        return subjects.stream().map(subject -> Choice.of(subject.code(), subject.in(ui.locale()))).toList();
    }

    /** Those of which there are answers, with all of theirs. */
    public List<Subject> shown() {
        return subjects.stream().filter(subject -> answers.stream().anyMatch(one -> one.subject().equals(subject.code())))
                .toList();
    }

    public List<OpenAnswers.Brief> of(Subject subject) {
        return answers.stream().filter(one -> one.subject().equals(subject.code())).toList();
    }
}
