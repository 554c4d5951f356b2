package org.touyan.people.roster.team;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

/** Somebody's time in a team, as typed. */
record MemberForm(@NotBlank(message = "{roster.team.form.who}") String who,
        @NotNull(message = "{roster.team.form.role}") @Nullable MemberRole role,
        @NotNull(message = "{roster.team.form.from}") @Nullable LocalDate from, @Nullable LocalDate until) {}
