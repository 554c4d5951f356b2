package org.touyan.service.visit.gate;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** A written agreement behind an order, as typed. */
public record AgreementForm(
        @NotBlank(message = "{visit.papers.number.missing}") @Size(max = 60) String documentNo, @Size(max = 200) String reasons,
        @NotNull(message = "{visit.papers.day.missing}") @Nullable LocalDate signedOn, @Nullable LocalDate agreedUntil) {

    static final AgreementForm EMPTY = new AgreementForm("", "", null, null);
}
