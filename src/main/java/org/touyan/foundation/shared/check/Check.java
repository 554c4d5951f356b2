package org.touyan.foundation.shared.check;

import java.util.List;

import org.touyan.foundation.shared.RuleBroken;

/**
 * What a check found. An error blocks, a warning asks, and both carry the key of a sentence for the person at the form.
 *
 * @param messageKey empty when there is nothing to say
 * @param normalised the value to keep; what was typed, trimmed, when it could not be understood
 */
public record Check(Level level, String messageKey, List<Object> arguments, String normalised) {

    /** How much a finding weighs. */
    public enum Level {
        FINE, WARN, ERROR
    }

    public Check {
        arguments = List.copyOf(arguments);
    }

    public static Check fine(String normalised) {
        return new Check(Level.FINE, "", List.of(), normalised);
    }

    public static Check warn(String normalised, String messageKey, Object... arguments) {
        return new Check(Level.WARN, messageKey, List.of(arguments), normalised);
    }

    public static Check error(String typed, String messageKey, Object... arguments) {
        return new Check(Level.ERROR, messageKey, List.of(arguments), typed);
    }

    /** Whether the value may be kept; a warning may. */
    public boolean ok() {
        return level != Level.ERROR;
    }

    /**
     * The normalised value, for a use case that takes no bad one.
     *
     * @throws RuleBroken at this field, with the sentence of the check
     */
    public String orRefuse(String field) {
        if (!ok()) {
            throw RuleBroken.at(field, messageKey, arguments.toArray());
        }
        return normalised;
    }
}
