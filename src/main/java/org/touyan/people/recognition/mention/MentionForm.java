package org.touyan.people.recognition.mention;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

/** A mention as typed. */
record MentionForm(@NotBlank String who, @NotBlank String what, @NotNull @Nullable Integer year, @NotBlank String source) {

    Mention mention() {
        return new Mention(what, Objects.requireNonNull(year), source);
    }
}
