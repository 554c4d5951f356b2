package org.touyan.people.roster.post;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;

import org.jspecify.annotations.Nullable;

/** A post as typed. */
record PostForm(@NotBlank(message = "{roster.form.post-title}") String title, String employer, boolean tradeDuty,
        @Nullable LocalDate from, @Nullable LocalDate until) {}
