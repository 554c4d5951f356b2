package org.touyan.service.request.submit;

/** Too many from one phone or one address: 429, in words; nothing was written. */
public final class TooOften extends RuntimeException {

    private final String key;
    private final int limit;

    TooOften(String key, int limit) {
        super(key);
        this.key = key;
        this.limit = limit;
    }

    public String key() {
        return key;
    }

    public int limit() {
        return limit;
    }
}
