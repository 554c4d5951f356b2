package org.touyan.service.request.submit.rang;

import java.util.List;

import org.touyan.foundation.catalog.Subject;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;

/** An expert notes a call. */
public record RangPage(RangForm form, List<Subject> subjects, List<Town> towns, FormErrors errors) implements Page {

    public List<Choice> subjectChoices(Ui ui) {
        return subjects.stream().map(s -> Choice.of(s.code(), s.in(ui.locale()), s.icon())).toList();
    }

    public List<Choice> townChoices(Ui ui) {
        return towns.stream().map(t -> Choice.of(t.code(), ui.english() ? t.nameEn() : t.shortName())).toList();
    }
}
