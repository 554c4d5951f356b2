package org.touyan.foundation.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.validation.ConstraintViolation;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.Check;

/**
 * What is wrong with a form, in the order of its fields. The summary on top and the field itself show the same words.
 * An input with the name {@code phone} carries the id {@code phone}: the summary links to it.
 */
public final class FormErrors {

    /**
     * @param field null when no single field is to blame
     * @param key   names a text
     */
    public record Entry(@Nullable String field, String key, List<Object> arguments) {

        /** The sentence, in the reader's language. */
        public String words(Ui ui) {
            return ui.t(key, arguments.toArray());
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    /** Nothing wrong, so far. */
    public static FormErrors none() {
        return new FormErrors();
    }

    public static FormErrors of(RuleBroken broken) {
        return none().add(broken);
    }

    /** From Spring's binding; the messages of the constraints are keys in braces: {@code message = "{request.name.missing}"}. */
    public static FormErrors of(BindingResult result) {
        FormErrors errors = none();
        for (ObjectError error : result.getAllErrors()) {
            String field = error instanceof FieldError f ? f.getField() : null;
            if (error.contains(ConstraintViolation.class)) {
                errors.add(field, error.unwrap(ConstraintViolation.class));
            } else {
                errors.put(field, "web.form.unreadable", List.of());
            }
        }
        return errors;
    }

    public FormErrors add(String field, String key, Object... arguments) {
        return put(field, key, List.of(arguments));
    }

    public FormErrors add(RuleBroken broken) {
        return put(broken.field(), broken.key(), List.of(broken.arguments()));
    }

    /** What a check has against a field, if anything. */
    public FormErrors add(String field, Check check) {
        return check.ok() ? this : put(field, check.messageKey(), check.arguments());
    }

    public boolean any() {
        return !entries.isEmpty();
    }

    public List<Entry> list() {
        return Collections.unmodifiableList(entries);
    }

    public @Nullable Entry at(String field) {
        return entries.stream().filter(e -> field.equals(e.field())).findFirst().orElse(null);
    }

    /** The same, for a form that stands on its page once for each line: its fields carry the id of the line. */
    public FormErrors ofLine(Object id) {
        FormErrors line = none();
        entries.forEach(e -> line.put(e.field() == null ? null : e.field() + '-' + id, e.key(), e.arguments()));
        return line;
    }

    FormErrors add(@Nullable String field, ConstraintViolation<?> violation) {
        return put(field, Constraints.key(violation), Constraints.arguments(violation));
    }

    private FormErrors put(@Nullable String field, String key, List<Object> arguments) {
        if (field == null || at(field) == null) {
            entries.add(new Entry(field, key, arguments));
        }
        return this;
    }
}
