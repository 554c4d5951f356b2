package org.touyan.service.record.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote a record down, and until when it must be complete.
 *
 * @param keyer       account; null for the clock
 * @param keyerPerson roster person behind that account, if there is one
 * @param dueOn       ten working days after the service (民政部令第67号 Art. 11)
 * @param late        written down or confirmed after that day: allowed, but marked
 */
public record Capture(@Nullable UUID keyer, String keyerName, @Nullable UUID keyerPerson, Instant capturedAt,
        LocalDate dueOn, boolean late) {

    Capture markedLate() {
        return new Capture(keyer, keyerName, keyerPerson, capturedAt, dueOn, true);
    }
}
