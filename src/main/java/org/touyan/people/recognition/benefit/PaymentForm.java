package org.touyan.people.recognition.benefit;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

/** Who was paid, and when. */
record PaymentForm(@NotBlank String who, @NotNull @Nullable LocalDate paidOn) {}
