package org.touyan.service.visit.gate;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** An accident insurance of an expert, as typed. */
public record InsuranceForm(
        @NotBlank(message = "{visit.papers.number.missing}") @Size(max = 60) String policyNo,
        @NotBlank(message = "{visit.papers.insurer.missing}") @Size(max = 60) String insurer,
        @NotNull(message = "{visit.papers.day.missing}") @Nullable LocalDate fromDay,
        @NotNull(message = "{visit.papers.day.missing}") @Nullable LocalDate untilDay) {

    static final InsuranceForm EMPTY = new InsuranceForm("", "", null, null);
}
