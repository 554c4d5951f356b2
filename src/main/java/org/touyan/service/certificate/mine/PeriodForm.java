package org.touyan.service.certificate.mine;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** The only thing that is typed for a certificate; empty means this year until today. */
record PeriodForm(@Nullable LocalDate from, @Nullable LocalDate until) {}
