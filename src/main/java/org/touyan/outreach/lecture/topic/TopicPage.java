package org.touyan.outreach.lecture.topic;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.outreach.lecture.domain.ContentClass;
import org.touyan.outreach.lecture.domain.TalkForm;
import org.touyan.outreach.lecture.domain.TopicAct;
import org.touyan.outreach.lecture.domain.TopicText;
import org.touyan.outreach.lecture.domain.TopicVersion;

/**
 * One version: written, handed in, settled.
 *
 * @param topic  null for a new one
 * @param settle null until something was settled wrong
 * @param latest last day until which it may be cleared
 */
public record TopicPage(@Nullable TopicVersion topic, Form<TopicForm> form, @Nullable Form<SettleForm> settle,
        List<Choice> languages, List<FileId> materials, LocalDate latest, Role role) implements Page {

    public String self() {
        return topic == null ? "/desk/talks/topics" : "/desk/talks/topics/" + topic.id();
    }

    public FormErrors errors() {
        return settle == null ? form.errors() : settle.errors();
    }

    public boolean allows(TopicAct act) {
        return topic == null
                ? act == TopicAct.WRITE && (role == Role.CITY_STAFF || role == Role.TOWN_CADRE)
                : TopicVersion.STEPS.allows(topic.state(), act, role);
    }

    /** The form is open: for a new one, or a draft. */
    public boolean writes() {
        return allows(TopicAct.WRITE) || allows(TopicAct.EDIT);
    }

    /** Pictures are added by whoever writes, and never to a secret one. */
    public boolean illustrates() {
        return topic != null && !topic.text().secret() && (role == Role.CITY_STAFF || role == Role.TOWN_CADRE);
    }

    /** What was settled goes on as the next version. */
    public boolean canGoOn() {
        return topic != null && (role == Role.CITY_STAFF || role == Role.TOWN_CADRE) && switch (topic.state()) {
            case CLEARED, WITHDRAWN -> true;
            case DRAFT, SUBMITTED, RETURNED -> false;
        };
    }

    public String typed(String field) {
        return settle == null ? "" : settle.text(field);
    }

    public List<Choice> classes(Ui ui) {
        return Stream.of(ContentClass.values()).map(c -> Choice.of(c.name(), ui.t("lecture.class." + c))).toList();
    }

    public List<Choice> forms(Ui ui) {
        return Stream.of(TalkForm.values()).map(f -> Choice.of(f.name(), ui.t("lecture.form." + f))).toList();
    }

    public List<Choice> lengths(Ui ui) {
        return TopicText.LENGTHS.stream().map(m -> Choice.of(m.toString(), ui.t("lecture.minutes", m))).toList();
    }
}
