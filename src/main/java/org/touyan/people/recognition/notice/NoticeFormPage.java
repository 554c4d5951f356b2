package org.touyan.people.recognition.notice;

import java.util.List;
import java.util.Map;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.ui.Choice;

/**
 * A notice to enter.
 *
 * @param typed  by field, shares included
 * @param shares classes of people, with the name in the reader's language
 */
public record NoticeFormPage(Map<String, String> typed, FormErrors errors, List<Choice> types,
        List<Choice> shares) implements Page {

    public String text(String field) {
        return typed.getOrDefault(field, "");
    }
}
