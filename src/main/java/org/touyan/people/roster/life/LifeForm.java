package org.touyan.people.roster.life;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

/**
 * A turn as typed.
 *
 * @param to    path of the union moved to; empty for one outside
 * @param stays YES keeps the public page after a death
 */
record LifeForm(@NotNull(message = "{roster.life.form.kind}") @Nullable LifeKind kind,
        @NotNull(message = "{roster.life.form.day}") @Nullable LocalDate day, String to, String words, String stays) {}
