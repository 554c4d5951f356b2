package org.touyan.outreach.lecture.shift;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.touyan.outreach.lecture.domain.TalkKind;

/** One line of a group, as its leader types it. */
record ShiftForm(String key, @Nullable LocalDate day, @NotBlank(message = "{lecture.shift.topic}") String topic, String speaker,
        @NotNull(message = "{lecture.shift.heads}") @Nullable Integer heads,
        @NotNull(message = "{lecture.shift.minutes}") @Nullable Integer minutes) {

    TalkLine line() {
        return new TalkLine(TalkKind.SHIFT, "", day, 1, minutes == null ? 0 : minutes, topic, speaker, heads == null ? 0 : heads,
                key);
    }
}
