package org.touyan.people.studio.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.touyan.people.studio.domain.Application;
import org.touyan.people.studio.domain.Level;

/** An application as typed; what there is stands beside it, one field for each line of the checklist. */
record ApplyForm(String who, @NotBlank(message = "{studio.apply.line}") String nameLine,
        @NotNull(message = "{studio.missing}") @Nullable Level level, @NotBlank String unitName, @NotBlank String field,
        @NotNull @Nullable LocalDate runningSince, @NotBlank String projects) {

    Application application(Map<String, String> answers) {
        return new Application(nameLine, Objects.requireNonNull(level), unitName, field, Objects.requireNonNull(runningSince),
                answers, projects);
    }
}
