package org.touyan.outreach.lecture.open;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.outreach.lecture.domain.ContentClass;

/**
 * Every topic that may be ordered.
 *
 * @param chosen    name of a content class; empty for all
 * @param languages names by code
 */
public record OpenTalksPage(List<OpenTopic> topics, String chosen, Map<String, String> languages) implements Page {

    public List<OpenTopic> shown() {
        return topics.stream().filter(t -> chosen.isEmpty() || t.contentClass().name().equals(chosen)).toList();
    }

    public List<Choice> classes(Ui ui) {
        return Stream.concat(Stream.of(Choice.of("", ui.t("lecture.all"))),
                Stream.of(ContentClass.values()).map(c -> Choice.of(c.name(), ui.t("lecture.class." + c)))).toList();
    }
}
