package org.touyan.service.record.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The word of the person served.
 *
 * @param confirmer       account of the staff who took the word down; null when the person confirmed by himself
 * @param confirmerPerson roster person behind that account, if there is one
 */
public record Confirmation(@Nullable UUID confirmer, String confirmerName, @Nullable UUID confirmerPerson,
        ConfirmedHow confirmedHow, Instant confirmedAt) {

    public static Confirmation byHimself(ConfirmedHow how, String name, Instant at) {
        return new Confirmation(null, name, null, how, at);
    }

    public static Confirmation takenDownBy(UUID account, String name, @Nullable UUID person, ConfirmedHow how,
            Instant at) {
        return new Confirmation(account, name, person, how, at);
    }
}
