package org.touyan.service.visit.log;

import java.util.Objects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.touyan.service.visit.Outcome;

/** What was written about a visit, as typed. */
public record LogForm(
        @NotNull(message = "{visit.log.outcome.missing}") @Nullable Outcome outcome,
        @NotBlank(message = "{visit.log.note.missing}") @Size(max = 1000) String note,
        @NotNull(message = "{visit.log.minutes.range}") @Min(value = 1, message = "{visit.log.minutes.range}") @Max(value = 1440, message = "{visit.log.minutes.range}") @Nullable Integer minutes,
        @Min(0) @Max(10_000) @Nullable Integer heads,
        boolean paid, boolean followUp, @NotBlank @Size(max = 64) String key) {

    private static final int ONE_HOUR = 60;

    static LogForm fresh(String key) {
        return new LogForm(null, "", ONE_HOUR, null, false, false, key);
    }

    VisitLog log() {
        return new VisitLog(Objects.requireNonNull(outcome), note, Objects.requireNonNull(minutes), heads, paid, followUp, key);
    }
}
