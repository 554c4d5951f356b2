package org.touyan.outreach.campaign.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.outreach.campaign.domain.CallText;

/** A call as typed. */
public record CallForm(String title, String words, List<String> classes,
        @NotNull(message = "{campaign.day.missing}") @Nullable LocalDate opensOn,
        @NotNull(message = "{campaign.day.missing}") @Nullable LocalDate closesOn, String contact) {

    static Form<CallForm> blank() {
        return new Form<>(new CallForm("", "", List.of(), null, null, ""), FormErrors.none(), Map.of());
    }

    static Form<CallForm> of(CallText text) {
        return new Form<>(
                new CallForm(text.title(), text.words(), text.classList(), text.opensOn(), text.closesOn(), text.contact()),
                FormErrors.none(),
                Map.of("opensOn", List.of(text.opensOn().toString()), "closesOn", List.of(text.closesOn().toString())));
    }

    CallText text() {
        return CallText.of(title, words, classes, Objects.requireNonNull(opensOn), Objects.requireNonNull(closesOn), contact);
    }
}
