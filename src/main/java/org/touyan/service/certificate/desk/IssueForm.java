package org.touyan.service.certificate.desk;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;

import org.jspecify.annotations.Nullable;

/** For a volunteer who asks at the desk or by phone. */
record IssueForm(@NotBlank(message = "{certificate.who.missing}") String who, @Nullable LocalDate from,
        @Nullable LocalDate until) {}
