package org.touyan.people.roster.lend;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

/**
 * A loan as typed.
 *
 * @param who last part of the public address, or the name; not asked when the person is known
 */
record LoanForm(String who, @NotBlank(message = "{roster.form.loan-to}") String to,
        @NotNull(message = "{roster.form.loan-from}") @Nullable LocalDate from,
        @NotNull(message = "{roster.form.loan-until}") @Nullable LocalDate until, String reason) {}
