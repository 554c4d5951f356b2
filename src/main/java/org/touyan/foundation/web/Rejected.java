package org.touyan.foundation.web;

import org.springframework.http.HttpStatus;

/** Input that no page ever sends by itself: refused before anything reads it. */
final class Rejected extends RuntimeException {

    private final HttpStatus status;

    Rejected(HttpStatus status, String message) {
        super(message);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
