package org.touyan.people.recognition.benefit;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

/** A line of the table, as typed; the amount in yuan. */
record BenefitForm(@NotBlank(message = "{recognition.notice.type}") String honourType, @NotNull @Nullable Integer year,
        @NotNull(message = "{recognition.missing}") @Nullable BenefitKind kind, @NotBlank String amount,
        @NotBlank String source) {

    NewBenefit benefit() {
        return new NewBenefit(honourType, Objects.requireNonNull(year), Objects.requireNonNull(kind), Yuan.fen("amount", amount),
                source);
    }
}
