package org.touyan.outreach.lecture.order;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.touyan.foundation.organization.Town;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.outreach.lecture.domain.UnitKind;
import org.touyan.outreach.lecture.open.OpenTopic;
import org.touyan.outreach.lecture.open.OpenTopics;

/** One form for whoever orders a lecture, with or without an account. */
public record BookPage(OpenTopic topic, List<OpenTopics.Team> teams, List<OpenTopics.Lecturer> lecturers,
        Map<String, String> languages, List<Town> towns, Form<BookForm> form) implements Page {

    public String self() {
        return topic.path() + "/book";
    }

    public FormErrors errors() {
        return form.errors();
    }

    public List<Choice> teamChoices() {
        return teams.stream().map(t -> Choice.of(t.teamId().toString(), t.name())).toList();
    }

    public List<Choice> lecturerChoices() {
        return lecturers.stream().map(l -> Choice.of(l.personId().toString(), l.name())).toList();
    }

    public List<Choice> languageChoices(Ui ui) {
        return Stream.concat(Stream.of(Choice.of("", ui.t("lecture.language.any"))),
                topic.codes().stream().map(code -> Choice.of(code, languages.getOrDefault(code, code)))).toList();
    }

    public List<Choice> townChoices(Ui ui) {
        return towns.stream().map(t -> Choice.of(t.code(), ui.english() ? t.nameEn() : t.shortName())).toList();
    }

    public List<Choice> kinds(Ui ui) {
        return Stream.of(UnitKind.values()).map(k -> Choice.of(k.name(), ui.t("lecture.unit." + k))).toList();
    }
}
