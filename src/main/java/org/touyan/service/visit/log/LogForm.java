package org.touyan.service.visit.log;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.service.visit.Heard;
import org.touyan.service.visit.Outcome;

import static java.util.stream.Collectors.joining;

/**
 * What was written about a visit, as typed.
 *
 * @param phrase ready sentences that were ticked; they stand before the note
 * @param key    made when the form was opened: the same log sent twice is one log
 */
public record LogForm(
        @NotNull(message = "{visit.log.outcome.missing}") @Nullable Outcome outcome,
        List<String> phrase, @Size(max = LONGEST) String note,
        @NotNull(message = "{visit.log.minutes.range}") @Min(value = 1, message = "{visit.log.minutes.range}") @Max(value = 1440, message = "{visit.log.minutes.range}") @Nullable Integer minutes,
        @Min(0) @Max(10_000) @Nullable Integer heads,
        @Nullable Heard heard, boolean paid, boolean followUp, List<MultipartFile> photos, @NotBlank @Size(max = 64) String key) {

    private static final int LONGEST = 1000;
    private static final int ONE_HOUR = 60;
    private static final int PHOTOS = 3;

    static LogForm fresh(String key) {
        return new LogForm(null, List.of(), "", ONE_HOUR, null, null, false, false, List.of(), key);
    }

    /** @throws RuleBroken if there is nothing to read, too much, or too many pictures */
    VisitLog log() {
        String words = Stream.concat(phrase.stream(), Stream.of(note)).filter(w -> !w.isBlank()).collect(joining("，"));
        if (words.isEmpty()) {
            throw RuleBroken.at("note", "visit.log.note.missing");
        }
        if (words.length() > LONGEST) {
            throw RuleBroken.at("note", "visit.log.note.long", LONGEST);
        }
        if (photos.size() > PHOTOS) {
            throw RuleBroken.at("photos", "visit.log.photos.too-many", PHOTOS);
        }
        return new VisitLog(Objects.requireNonNull(outcome), words, Objects.requireNonNull(minutes), heads, heard, paid, followUp,
                key);
    }
}
