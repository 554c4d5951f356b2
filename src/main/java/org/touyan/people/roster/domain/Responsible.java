package org.touyan.people.roster.domain;

import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;

/** Who may write about a person. */
public final class Responsible {

    private Responsible() {}

    /** @throws NotAllowed unless the actor works for the person's union or one above it */
    public static void staff(Actor actor, OrgPath path) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        if (!actor.scope().covers(path)) {
            throw new NotAllowed("%s writes about somebody of %s".formatted(actor.scope(), path));
        }
    }

    /** What is written down is confirmed and corrected by whoever knows the person best, the union of his company included. */
    public static void keeper(Actor actor, OrgPath path) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        if (!actor.scope().covers(path)) {
            throw new NotAllowed("%s writes about somebody of %s".formatted(actor.scope(), path));
        }
    }

    /** @throws NotAllowed unless the actor is the person, or works for his union */
    public static void himselfOrStaff(Actor actor, Person person) {
        if (!himself(actor, person)) {
            staff(actor, person.path());
        }
    }

    public static boolean himself(Actor actor, Person person) {
        return actor.is(Role.EXPERT) && person.id().value().equals(actor.person());
    }

    /** Whether a page offers what {@link #staff} would let through. */
    public static boolean isStaff(Actor actor, OrgPath path) {
        return actor.is(Role.TOWN_CADRE, Role.CITY_STAFF) && actor.scope().covers(path);
    }
}
