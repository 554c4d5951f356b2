package org.touyan.outreach.workshop.income;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.domain.Workshop;
import org.touyan.outreach.workshop.domain.Workshops;

/** 村集体增收: what the village earned from the workshop in a year and in its base year; another person confirms it. */
@Component
public class StateVillage {

    private static final int LONGEST_DOCUMENT = 60;
    private static final long MOST_FEN = 1_000_000_000_000L;
    private static final int FIRST_YEAR = 2000;

    private final Workshops workshops;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    StateVillage(Workshops workshops, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.workshops = workshops;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param document in which the village's accounts say so */
    @Transactional
    public UUID state(Actor actor, WorkshopId id, int year, long incomeFen, int baseYear, long baseFen, String document) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        Workshop workshop = workshops.get(id);
        String seen = FreeText.check(document, 2, LONGEST_DOCUMENT).orRefuse("villageDocument");
        if (year < FIRST_YEAR || year > Beijing.day(clock.instant()).getYear()) {
            throw RuleBroken.at("villageYear", "workshop.income.year");
        }
        if (baseYear >= year || baseYear < FIRST_YEAR) {
            throw RuleBroken.at("villageBaseYear", "workshop.income.base-year");
        }
        if (baseFen > MOST_FEN || incomeFen > MOST_FEN) {
            throw RuleBroken.at(baseFen > MOST_FEN ? "villageBase" : "villageIncome", "workshop.sale.money");
        }
        UUID income = Uuid7.next();
        jdbc.sql("""
                insert into workshop.village_income (income_id, workshop_id, org_path, year, base_year, base_fen, income_fen, document,
                  keyed_by, by_name, at)
                values (:id, :workshop, :path, :year, :baseYear, :base, :income, :document, :keyer, :by, :at)
                """).param("id", income).param("workshop", id).param("path", workshop.path()).param("year", year)
                .param("baseYear", baseYear).param("base", baseFen).param("income", incomeFen).param("document", seen)
                .param("keyer", Objects.requireNonNull(actor.account())).param("by", actor.name()).param("at", clock.instant())
                .update();
        audit.note(actor, "workshop.village-income-stated", "workshop", id, workshop.path(), "year", Integer.toString(year));
        return income;
    }

    @BusinessRule(id = "WSP-16", says = "What a village earned counts with a document, against a base year, and when somebody else than who keyed it in has confirmed it.", source = "domain §2j M11")
    @Transactional
    public void confirm(Actor actor, WorkshopId id, UUID income) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        Workshop workshop = workshops.get(id);
        UUID keyer = jdbc.sql("""
                select keyed_by from workshop.village_income_now
                where income_id = :id and workshop_id = :workshop and confirmed_by is null
                """).param("id", income).param("workshop", id).query(UUID.class).optional()
                .orElseThrow(() -> new NotFound("village income " + income));
        if (keyer.equals(actor.account())) {
            throw RuleBroken.because("workshop.income.same-person");
        }
        jdbc.sql("""
                insert into workshop.village_income_confirmed (income_id, org_path, account, by_name, at)
                values (:id, :path, :by, :name, :at)
                """).param("id", income).param("path", workshop.path()).param("by", actor.account()).param("name", actor.name())
                .param("at", clock.instant()).update();
        audit.note(actor, "workshop.village-income-confirmed", "workshop", id, workshop.path());
    }
}
