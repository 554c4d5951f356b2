package org.touyan.foundation.identity.users;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;

/**
 * @param login  phones are masked
 * @param asked  a new link has been asked for and not decided
 */
public record UserRow(AccountId id, String login, String name, Role role, OrgPath scope, boolean active, boolean enrolled,
        @Nullable Instant lastSeen, boolean asked) {

    /** Key of the text for the state. */
    public String state() {
        if (!active) {
            return "identity.users.disabled";
        }
        return enrolled || role == Role.EXPERT ? "identity.users.active" : "identity.users.waiting";
    }

    /** Experts need no link of this kind. */
    public boolean recoverable() {
        return active && !asked && role != Role.EXPERT;
    }
}
