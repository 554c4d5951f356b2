package org.touyan.foundation.web;

import java.util.List;
import java.util.Map;

import org.touyan.foundation.shared.RuleBroken;

/**
 * A form as it came in: the record it fills, what is wrong with it, and the texts as typed. A controller takes it as a
 * parameter: {@code Answer submit(Form<PlaceForm> form)}.
 *
 * <p>Texts are stripped of space around them; a missing text is {@code ""}, a missing list is empty, a missing or
 * unreadable number, date or choice is null.
 *
 * @param value  always there, complete or not
 * @param errors of reading and of Bean Validation; rules found later are added to them
 */
public record Form<T extends Record>(T value, FormErrors errors, Map<String, List<String>> typed) {

    public boolean valid() {
        return !errors.any();
    }

    /**
     * Does what the form asks for, when it could be read.
     *
     * @return whether it was done; otherwise the errors say what is in the way
     */
    public boolean done(Runnable act) {
        if (valid()) {
            try {
                act.run();
                return true;
            } catch (RuleBroken broken) {
                errors.add(broken);
            }
        }
        return false;
    }

    /** What was typed into this field, to be shown again when it could not be read. */
    public String text(String field) {
        List<String> values = typed.get(field);
        return values == null || values.isEmpty() ? "" : values.getFirst();
    }
}
