package org.touyan.foundation.organization.domain;

import java.util.Set;

import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;

/** Who may do what with bodies. Which bodies, the database decides. */
public final class Desk {

    public static final Set<Role> READERS = Set.of(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER,
            Role.AUDITOR);
    private static final Role[] WRITERS = {Role.CITY_STAFF, Role.TOWN_CADRE};

    private Desk() {}

    public static void requireReader(Actor actor) {
        actor.require(READERS.toArray(Role[]::new));
    }

    public static void requireWriter(Actor actor) {
        actor.require(WRITERS);
    }

    public static boolean writes(Actor actor) {
        return actor.is(WRITERS);
    }
}
