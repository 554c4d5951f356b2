package org.touyan.foundation.shared;

/** Someone was faster, or the thing is no longer in a state that allows this: 409, in words, and nothing has changed. */
public final class Conflict extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    public Conflict(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
