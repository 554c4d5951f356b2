package org.touyan.foundation.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What went wrong, in words.
 *
 * @param key      names the texts: {@code web.failure.<key>.title} and {@code .text}
 * @param sentence more precise than the text, when a rule says so
 * @param incident number to tell the hotline; only for our own faults
 * @param back     where the reader may go on
 */
public record FailurePage(HttpStatus status, String key, @Nullable Sentence sentence, @Nullable String incident, String back)
        implements
            Page {

    /** A text with what fills it. */
    public record Sentence(String key, List<Object> arguments) {}

    public String title(Ui ui) {
        return ui.t("web.failure." + key + ".title");
    }

    public String text(Ui ui) {
        return sentence == null
                ? ui.t("web.failure." + key + ".text", ui.hotline())
                : ui.t(sentence.key(), sentence.arguments().toArray());
    }
}
