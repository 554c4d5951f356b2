package org.touyan.outreach.lecture.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.touyan.outreach.lecture.domain.Mark;

record FeedbackForm(@NotBlank(message = "{lecture.feedback.key}") String key,
        @NotNull(message = "{lecture.feedback.mark}") @Nullable Mark mark) {}
