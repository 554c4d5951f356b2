package org.touyan.insight.openapi;

/** Somebody asks more often than others could bear. */
@SuppressWarnings("serial") // never written
final class TooOften extends RuntimeException {

    private final int limit;
    private final long wait;

    /** @param wait seconds until he may ask again */
    TooOften(int limit, long wait) {
        super("more than %d times in a minute".formatted(limit));
        this.limit = limit;
        this.wait = wait;
    }

    int limit() {
        return limit;
    }

    long waitSeconds() {
        return wait;
    }
}
