package org.touyan.outreach.lecture.topic;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.outreach.lecture.domain.ContentClass;
import org.touyan.outreach.lecture.domain.TalkForm;
import org.touyan.outreach.lecture.domain.TopicText;

/** A topic, as typed. */
public record TopicForm(String title, @NotNull(message = "{lecture.topic.class}") @Nullable ContentClass contentClass,
        String summary,
        String subtopics, @NotNull(message = "{lecture.topic.minutes.wrong}") @Nullable Integer minutes,
        @NotNull(message = "{lecture.topic.form}") @Nullable TalkForm form, String audience, List<String> languages,
        String script,
        String quotes, boolean secret) {

    static Form<TopicForm> blank() {
        return new Form<>(new TopicForm("", null, "", "", null, null, "", List.of("mandarin"), "", "", false), FormErrors.none(),
                Map.of());
    }

    static Form<TopicForm> of(TopicText text) {
        return new Form<>(new TopicForm(text.title(), text.contentClass(), text.summary(), text.subtopics(), text.lengthMinutes(),
                text.form(), text.audience(), List.of(text.languages().split(",")), text.script(), text.quotes(), text.secret()),
                FormErrors.none(),
                Map.of("contentClass", List.of(text.contentClass().name()), "minutes",
                        List.of(Integer.toString(text.lengthMinutes())),
                        "form", List.of(text.form().name())));
    }

    TopicText text() {
        return TopicText.of(title, Objects.requireNonNull(contentClass), summary, subtopics, Objects.requireNonNull(minutes),
                Objects.requireNonNull(form), audience, languages, script, quotes, secret);
    }
}
