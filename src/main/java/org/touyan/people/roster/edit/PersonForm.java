package org.touyan.people.roster.edit;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Form;
import org.touyan.people.roster.domain.Sex;
import org.touyan.people.roster.domain.Standing;

/**
 * What staff write down about a person. Contact and address are asked for a new person only.
 *
 * @param skill one entry a row, {@code -} for an empty one, as many as in {@code level}
 * @param level as the state counts, {@code -} for unknown
 * @param since years in which the skills were begun, without the gaps: row by row they stand in {@link Form#typed}
 */
record PersonForm(int version,
        @NotBlank(message = "{roster.form.name}") String name,
        String phone, String identity, @Nullable Sex sex, @Nullable LocalDate birthDate,
        @NotNull(message = "{roster.form.standing}") @Nullable Standing standing,
        @NotBlank(message = "{roster.form.path}") String path,
        @NotBlank(message = "{roster.form.town}") String town,
        String occupation, @Nullable Integer craftSince, String headline, List<String> skill, List<String> level,
        List<String> since,
        List<String> towns, boolean takesBoat, List<String> languages, @Nullable Integer monthlyCap, String story, String slug) {}
