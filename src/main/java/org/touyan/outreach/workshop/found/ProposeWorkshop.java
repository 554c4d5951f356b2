package org.touyan.outreach.workshop.found;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.organization.BodyBrief;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.foundation.shared.check.PhoneNumber;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.domain.Site;
import org.touyan.outreach.workshop.domain.Workshop;
import org.touyan.outreach.workshop.domain.Workshops;

/** A town proposes a workshop, and keeps its card up to date. A registered host has it in its own place of the tree. */
@Component
public class ProposeWorkshop {

    private static final int LONGEST_VILLAGE = 40;
    private static final int LONGEST_HOST = 60;

    private final Workshops workshops;
    private final Turns turns;
    private final Seats seats;
    private final Vault vault;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ProposeWorkshop(Workshops workshops, Turns turns, Seats seats, Vault vault, JdbcClient jdbc,
            AuditTrail audit, Clock clock) {
        this.workshops = workshops;
        this.turns = turns;
        this.seats = seats;
        this.vault = vault;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public WorkshopId propose(Actor actor, Proposed typed) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Instant now = clock.instant();
        Workshop workshop = workshops.save(
                Workshop.proposed(actor, number(now), seats.path(actor, typed.town(), typed.host()), typed.card(), site(typed),
                        started(typed, now), now));
        turns.write(actor, workshop, Beijing.day(now), "");
        seats.write(actor, workshop, Beijing.day(now), "");
        audit.note(actor, "workshop.proposed", "workshop", workshop.id(), workshop.path());
        return workshop.id();
    }

    @Transactional
    public void edit(Actor actor, WorkshopId id, Proposed typed) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Workshop workshop = workshops.toChange(id);
        workshop.edit(actor, typed.card(), workshop.site().keptBy(village(typed), keeper(typed), phone(typed)),
                started(typed, clock.instant()));
        workshops.save(workshop);
        audit.note(actor, "workshop.edited", "workshop", id, workshop.path());
    }

    private Site site(Proposed typed) {
        String host = FreeText.check(typed.host(), 2, LONGEST_HOST).orRefuse("host");
        BodyBrief body = seats.registered(typed.town(), host);
        return new Site(typed.town(), village(typed), typed.hostKind(), host, body == null ? null : body.id().value(),
                keeper(typed), phone(typed));
    }

    private String number(Instant now) {
        long serial = jdbc.sql("select nextval('workshop.serial')").query(Long.class).single();
        return "%d-%03d".formatted(Beijing.day(now).getYear(), serial);
    }

    private static LocalDate started(Proposed typed, Instant now) {
        if (typed.startedOn().isAfter(Beijing.day(now).plusYears(1))) {
            throw RuleBroken.at("startedOn", "workshop.day.far");
        }
        return typed.startedOn();
    }

    private static String village(Proposed typed) {
        return FreeText.check(typed.village(), 1, LONGEST_VILLAGE).orRefuse("village");
    }

    private static String keeper(Proposed typed) {
        return PersonName.check(typed.keeper()).orRefuse("keeper");
    }

    private byte[] phone(Proposed typed) {
        return vault.seal(PhoneNumber.check(typed.phone()).orRefuse("phone")).bytes();
    }
}
