package org.touyan.foundation.privacy.complain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;

/** What became of it, for whoever said it. */
public record FeedbackStatusPage(String number, String body, Instant receivedAt, Instant dueAt, @Nullable String answer,
        @Nullable Instant answeredAt, boolean phoneLeft) implements Page {}
