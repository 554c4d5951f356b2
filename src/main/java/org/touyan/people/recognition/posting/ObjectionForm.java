package org.touyan.people.recognition.posting;

import java.util.Objects;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.touyan.people.recognition.NominationId;
import org.touyan.people.recognition.ObjectionId;

/**
 * An objection as typed.
 *
 * @param key     made with the form
 * @param website only machines fill this
 */
record ObjectionForm(@NotNull(message = "{recognition.objection.whom}") @Nullable NominationId nomination, String body,
        String name, String phone, @Nullable ObjectionId key, String website) {

    Objection objection() {
        return new Objection(key == null ? ObjectionId.next() : key, Objects.requireNonNull(nomination), body, name, phone);
    }
}
