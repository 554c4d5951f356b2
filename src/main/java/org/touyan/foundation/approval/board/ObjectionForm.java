package org.touyan.foundation.approval.board;

import java.util.Objects;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.approval.ObjectionId;
import org.touyan.foundation.approval.PostingId;
import org.touyan.foundation.approval.posting.Objection;

/**
 * An objection as typed.
 *
 * @param key     made with the form
 * @param website only machines fill this
 */
record ObjectionForm(@NotNull(message = "{approval.objection.whom}") @Nullable PostingId posting, String body, String name,
        String phone, @Nullable ObjectionId key, String website) {

    Objection objection() {
        return new Objection(key == null ? ObjectionId.next() : key, Objects.requireNonNull(posting), body, name, phone);
    }
}
