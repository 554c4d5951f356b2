package org.touyan.service.menu.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** What the provider said of his line, and who wrote that down. */
public record Answered(String answer, String answeredByName, @Nullable Instant answeredAt) {

    static final Answered NOT_YET = new Answered("", "", null);
}
