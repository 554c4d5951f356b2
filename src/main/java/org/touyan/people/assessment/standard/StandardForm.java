package org.touyan.people.assessment.standard;

import java.util.Map;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.people.assessment.Level;
import org.touyan.people.assessment.domain.Standard;

/** A row of a standard as typed. */
public record StandardForm(String occupation, String edition, String level, @NotNull @Min(0) @Max(100) @Nullable Integer theory,
        @NotNull @Min(0) @Max(100) @Nullable Integer practice, @NotNull @Min(0) @Max(100) @Nullable Integer review,
        @NotNull @Min(1) @Max(100) @Nullable Integer pass, String previous, @Min(0) @Max(40) @Nullable Integer yearsAfter,
        @Min(0) @Max(40) @Nullable Integer yearsAlone, String source) {

    public static Form<StandardForm> blank() {
        return new Form<>(new StandardForm("", "", "", null, null, null, null, "", null, null, ""), FormErrors.none(), Map.of());
    }

    Standard standard() {
        if (level.equals("0") || level.equals("S") || Level.of(level).isEmpty()) {
            throw RuleBroken.at("level", "assessment.standard.level");
        }
        if (!previous.isEmpty() && Level.of(previous).isEmpty()) {
            throw RuleBroken.at("previous", "assessment.level.missing");
        }
        return new Standard(occupation, edition, level, number(theory), number(practice), number(review), number(pass),
                previous.isEmpty() ? null : previous, yearsAfter, yearsAlone, source);
    }

    private static int number(@Nullable Integer value) {
        return value == null ? 0 : value;
    }
}
