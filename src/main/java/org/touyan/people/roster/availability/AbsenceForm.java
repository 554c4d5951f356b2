package org.touyan.people.roster.availability;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

/** Days away, as typed; an empty last day means one day. */
record AbsenceForm(@NotNull(message = "{roster.form.absence-from}") @Nullable LocalDate from, @Nullable LocalDate until,
        String reason) {}
