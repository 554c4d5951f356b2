package org.touyan.foundation.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.validation.ConstraintViolation;

/** Reads the key of a text, and what fills it, from a violated constraint. */
final class Constraints {

    private static final List<String> ATTRIBUTES = List.of("min", "max", "value", "integer", "fraction");
    private static final String STANDARD = "jakarta.validation.constraints.";

    private Constraints() {}

    /** {@code {request.name.missing}} is the key of that name; the standard message of {@code @Size} is {@code web.form.Size}. */
    static String key(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        if (!template.startsWith("{") || !template.endsWith("}")) {
            throw new IllegalStateException("message \"%s\" (expected: a key in braces)".formatted(template));
        }
        String key = template.substring(1, template.length() - 1);
        return key.startsWith(STANDARD) ? "web.form." + key.substring(STANDARD.length(), key.lastIndexOf('.')) : key;
    }

    /** The limits of the constraint, in the order min, max, value, integer, fraction. */
    static List<Object> arguments(ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        return ATTRIBUTES.stream().map(attributes::get).filter(Objects::nonNull).flatMap(Stream::of).toList();
    }
}
