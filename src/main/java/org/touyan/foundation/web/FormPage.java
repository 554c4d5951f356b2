package org.touyan.foundation.web;

import java.util.Arrays;
import java.util.List;

/** A page with a form, which is shown again with what was typed when something is wrong with it. */
public interface FormPage extends Page {

    Form<? extends Record> form();

    default FormErrors errors() {
        return form().errors();
    }

    /** What was typed into this field; empty when nothing was. */
    default String typed(String field) {
        return form().text(field);
    }

    /** What was chosen of several, in the order of the form. */
    default List<String> chosen(String field) {
        return form().typed().getOrDefault(field, List.of());
    }

    /** Whether anything is wrong with one of these fields. */
    default boolean wrong(String... fields) {
        return Arrays.stream(fields).anyMatch(field -> errors().at(field) != null);
    }
}
