package org.touyan.people.roster.base;

import jakarta.validation.constraints.NotBlank;

/** A house as typed. */
record BaseForm(@NotBlank(message = "{roster.base.form.name}") String name, String path,
        @NotBlank(message = "{roster.base.form.town}") String town, @NotBlank(message = "{roster.base.form.place}") String place,
        @NotBlank(message = "{roster.base.form.hours}") String hours,
        @NotBlank(message = "{roster.base.form.keeper}") String keeper,
        String services, String slug) {}
