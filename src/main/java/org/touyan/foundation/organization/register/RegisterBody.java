package org.touyan.foundation.organization.register;

import java.time.Clock;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.organization.BodyId;
import org.touyan.foundation.organization.BodyRegistry;
import org.touyan.foundation.organization.NewBody;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Size;
import org.touyan.foundation.organization.domain.Bodies;
import org.touyan.foundation.organization.domain.Body;
import org.touyan.foundation.organization.domain.BodyChecks;
import org.touyan.foundation.organization.domain.Contacts;
import org.touyan.foundation.organization.domain.Description;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;

/** Takes a body on, with its contact and, if it has one, its union. */
@Service
class RegisterBody implements BodyRegistry {

    private final Organizations organizations;
    private final Bodies bodies;
    private final Contacts contacts;
    private final OwnUnions ownUnions;
    private final AuditTrail trail;
    private final Clock clock;

    RegisterBody(Organizations organizations, Bodies bodies, Contacts contacts, OwnUnions ownUnions, AuditTrail trail,
            Clock clock) {
        this.organizations = organizations;
        this.bodies = bodies;
        this.contacts = contacts;
        this.ownUnions = ownUnions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional
    @BusinessRule(id = "ORG-1", says = "A body is registered once, under its credit code, by the union of its town or the city's.", source = "GB 32100-2015")
    public BodyId register(Actor actor, NewBody body) {
        actor.require(Role.CITY_STAFF, Role.TOWN_CADRE, Role.SYSTEM);
        BodyChecks checks = checks(body).orRefuse();
        OrgPath town = organizations.pathOfTown(body.town())
                .orElseThrow(() -> RuleBroken.at("town", "organization.town.missing"));
        if (!actor.scope().covers(town)) {
            throw new NotAllowed("town %s (expected: below %s)".formatted(town, actor.scope()));
        }
        BodyId id = enter(actor, body, checks, town, clock.instant());
        OrgPath path = Body.pathOf(id, town);
        if (!checks.value("contactPhone").isEmpty()) {
            contacts.put(actor, id, checks);
        }
        if (body.ownUnion()) {
            ownUnions.enter(path, town, checks.value("name"));
        }
        trail.note(actor, "body.registered", "body", id, path, "kind", body.kind().name());
        return id;
    }

    private static BodyChecks checks(NewBody body) {
        return new BodyChecks().name(body.name())
                .creditCode(body.creditCode(), body.kind())
                .address(body.address())
                .industryCode(body.industryCode())
                .contact(body.contactName(), body.contactPost(), body.contactPhone());
    }

    private BodyId enter(Actor actor, NewBody body, BodyChecks checks, OrgPath town, Instant now) {
        BodyId id = BodyId.next();
        Description says = Description.of(checks, body.size(), body.workers());
        int entered = bodies.enter(id.value(), says.name(), body.kind().name(), orNull(checks.value("creditCode")), body.town(),
                Body.pathOf(id, town).value(), says.address(), says.industryCode(),
                name(says.size()), says.size().year(), says.size().source(), says.size().aboveScale(), says.workers(),
                body.demo(), now,
                actor.account());
        if (entered == 0) {
            throw RuleBroken.at("creditCode", "organization.register.taken");
        }
        return id;
    }

    private static @Nullable String name(Size size) {
        return size.sizeClass() == null ? null : size.sizeClass().name();
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
