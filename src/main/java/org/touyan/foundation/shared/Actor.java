package org.touyan.foundation.shared;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who is acting, and from where.
 *
 * @param account the signed-in account; null for the public, an asker and the clock
 * @param name    shown to colleagues and written into the audit trail; never a phone number
 * @param role    one role at a time: whoever holds two signs in twice
 * @param scope   staff see this part of the union tree; others see by {@code person} or {@code request}
 * @param person  the roster entry of an expert
 * @param request the one request an asker has shown the secret of
 */
public record Actor(@Nullable UUID account, String name, Role role, OrgPath scope, @Nullable UUID person,
        @Nullable UUID request) {

    private static final OrgPath NOWHERE = new OrgPath("/none/");

    public static final Actor PUBLIC = new Actor(null, "public", Role.PUBLIC, NOWHERE, null, null);
    public static final Actor SYSTEM = new Actor(null, "system", Role.SYSTEM, OrgPath.ROOT, null, null);

    public static Actor asker(UUID request) {
        return new Actor(null, "asker", Role.ASKER, NOWHERE, null, request);
    }

    public static Actor expert(UUID account, String name, UUID person) {
        return new Actor(account, name, Role.EXPERT, NOWHERE, person, null);
    }

    public static Actor staff(UUID account, String name, Role role, OrgPath scope) {
        return new Actor(account, name, role, scope, null, null);
    }

    public boolean is(Role... any) {
        return Set.of(any).contains(role);
    }

    /** @throws NotAllowed unless the actor's role is one of these */
    public void require(Role... any) {
        if (!is(any)) {
            throw new NotAllowed("%s (expected: one of %s)".formatted(role, Set.of(any)));
        }
    }

    public boolean signedIn() {
        return account != null;
    }
}
