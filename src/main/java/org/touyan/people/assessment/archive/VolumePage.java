package org.touyan.people.assessment.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Page;

/**
 * One volume, and what was done towards its end.
 *
 * @param account of the reader
 */
public record VolumePage(VolumesPage.Row row, LocalDate today, List<Done> history, Role role, @Nullable UUID account,
        Form<Words> form) implements Page {

    /** What was done, by whom. */
    public record Done(String act, String words, LocalDate onDay, UUID account, String byName, Instant at) {}

    /** Why, and how. */
    public record Words(String words) {}

    private boolean proposed() {
        return row.act().equals("PROPOSED");
    }

    public boolean proposes() {
        return role == Role.CITY_STAFF && row.due(today) && !proposed();
    }

    public boolean confirms() {
        return role == Role.CITY_STAFF && proposed() && !mine();
    }

    public boolean waits() {
        return proposed() && mine();
    }

    public boolean withdraws() {
        return role == Role.CITY_STAFF && proposed();
    }

    private boolean mine() {
        return history.getLast().account().equals(account);
    }
}
