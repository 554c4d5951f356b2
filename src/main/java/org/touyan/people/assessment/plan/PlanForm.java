package org.touyan.people.assessment.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;

/** A batch as planned. */
public record PlanForm(String occupation, String edition, List<String> levels, String venue,
        @NotNull(message = "{assessment.day.missing}") @Nullable LocalDate examOn) {

    static Form<PlanForm> blank() {
        return new Form<>(new PlanForm("", "", List.of(), "", null), FormErrors.none(), Map.of());
    }
}
