package org.touyan.people.roster.base;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.touyan.people.roster.domain.Half;

/** A turn on duty as typed. */
record DutyForm(@NotBlank(message = "{roster.team.form.who}") String who,
        @NotNull(message = "{roster.base.form.day}") @Nullable LocalDate day,
        @NotNull(message = "{roster.base.form.half}") @Nullable Half half) {}
