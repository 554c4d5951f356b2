package org.touyan.foundation.shared;

import org.jspecify.annotations.Nullable;

/**
 * A rule of the union forbids this; shown at the form, in words, as 422. The key names a text in the message bundles,
 * the arguments fill it. Name the field when one field is to blame.
 */
public final class RuleBroken extends RuntimeException {

    private final String key;
    private final @Nullable String field;
    private final transient Object[] arguments;

    private RuleBroken(String key, @Nullable String field, Object[] arguments) {
        super(key);
        this.key = key;
        this.field = field;
        this.arguments = arguments;
    }

    public static RuleBroken because(String key, Object... arguments) {
        return new RuleBroken(key, null, arguments);
    }

    public static RuleBroken at(String field, String key, Object... arguments) {
        return new RuleBroken(key, field, arguments);
    }

    public String key() {
        return key;
    }

    public @Nullable String field() {
        return field;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
