package org.touyan.outreach.lecture.shift;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.outreach.lecture.domain.TalkKind;

/**
 * One line of the union of an enterprise: a talk, or a week.
 *
 * @param body name of the enterprise, when staff write for it
 */
public record UnionForm(String key, String body, @NotNull(message = "{lecture.shift.kind}") @Nullable TalkKind kind,
        @NotBlank(message = "{lecture.shift.group}") String group, @Nullable LocalDate day,
        @NotNull(message = "{lecture.shift.times}") @Nullable Integer times,
        @NotNull(message = "{lecture.shift.minutes}") @Nullable Integer minutes,
        @NotBlank(message = "{lecture.shift.topic}") String topic, String speaker,
        @NotNull(message = "{lecture.shift.heads}") @Nullable Integer heads) {

    public static Form<UnionForm> blank() {
        return new Form<>(new UnionForm(UUID.randomUUID().toString(), "", null, "", null, null, null, "", "", null),
                FormErrors.none(), Map.of("times", List.of("1"), "minutes", List.of("10"), "kind", List.of("SHIFT")));
    }

    public TalkLine line() {
        return new TalkLine(Objects.requireNonNull(kind), group, day, Objects.requireNonNull(times),
                Objects.requireNonNull(minutes),
                topic, speaker, Objects.requireNonNull(heads), key);
    }
}
