package org.touyan.outreach.workshop.income;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.domain.Workshop;
import org.touyan.outreach.workshop.domain.Workshops;

/** 企业送单、工坊派单、农户接单: work given out by the piece, how much for what, to how many households. */
@Component
public class GivePieces {

    private static final int LONGEST = 60;
    private static final int MOST_LOTS = 10_000_000;
    private static final int MOST_HOUSEHOLDS = 10_000;
    private static final long MOST_RATE = 10_000_000;

    private final Workshops workshops;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    GivePieces(Workshops workshops, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.workshops = workshops;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void give(Actor actor, WorkshopId id, String buyer, String goods, int lots, long rateFen, int households,
            LocalDate day) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        Workshop workshop = workshops.get(id);
        String from = FreeText.check(buyer, 2, LONGEST).orRefuse("buyer");
        String what = FreeText.check(goods, 2, LONGEST).orRefuse("pieces");
        within("lots", lots, MOST_LOTS);
        within("rate", rateFen, MOST_RATE);
        within("households", households, MOST_HOUSEHOLDS);
        if (day.isAfter(Beijing.day(clock.instant()))) {
            throw RuleBroken.at("givenOn", "workshop.day.future");
        }
        jdbc.sql("""
                insert into workshop.piece_order (order_id, workshop_id, org_path, buyer, goods, lots, rate_fen, households, given_on, by_name, at)
                values (:id, :workshop, :path, :buyer, :goods, :lots, :rate, :households, :day, :by, :at)
                """).param("id", Uuid7.next()).param("workshop", id).param("path", workshop.path()).param("buyer", from)
                .param("goods", what).param("lots", lots).param("rate", rateFen).param("households", households)
                .param("day", day).param("by", actor.name()).param("at", clock.instant()).update();
        audit.note(actor, "workshop.pieces-given", "workshop", id, workshop.path());
    }

    private static void within(String field, long number, long most) {
        if (number < 1 || number > most) {
            throw RuleBroken.at(field, "workshop.pieces.range");
        }
    }
}
