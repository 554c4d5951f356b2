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
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.domain.Workshop;
import org.touyan.outreach.workshop.domain.Workshops;

/** Writes down what a household earned from the workshop in a year and in its base year; another person confirms it. */
@Component
public class StateIncome {

    private static final int LONGEST_SURVEYOR = 60;
    private static final long MOST_FEN = 10_000_000_000L;
    private static final int FIRST_YEAR = 2000;

    private final Workshops workshops;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    StateIncome(Workshops workshops, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.workshops = workshops;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param name of the household's head; whoever was named before is the same household */
    @Transactional
    public UUID state(Actor actor, WorkshopId id, String name, boolean lowIncome, int year, int baseYear, long baseFen,
            long incomeFen, String surveyor) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        Workshop workshop = workshops.get(id);
        String head = PersonName.check(name).orRefuse("household");
        String asked = FreeText.check(surveyor, 2, LONGEST_SURVEYOR).orRefuse("surveyor");
        if (year < FIRST_YEAR || year > Beijing.day(clock.instant()).getYear()) {
            throw RuleBroken.at("year", "workshop.income.year");
        }
        if (baseYear >= year || baseYear < FIRST_YEAR) {
            throw RuleBroken.at("baseYear", "workshop.income.base-year");
        }
        if (baseFen > MOST_FEN || incomeFen > MOST_FEN) {
            throw RuleBroken.at(baseFen > MOST_FEN ? "base" : "income", "workshop.sale.money");
        }
        UUID household = household(actor, workshop, head, lowIncome);
        UUID income = Uuid7.next();
        jdbc.sql("""
                insert into workshop.income (income_id, household_id, org_path, year, base_year, base_fen, income_fen, surveyor, keyed_by,
                  by_name, at)
                values (:id, :household, :path, :year, :baseYear, :base, :income, :surveyor, :keyer, :by, :at)
                """).param("id", income).param("household", household).param("path", workshop.path()).param("year", year)
                .param("baseYear", baseYear).param("base", baseFen).param("income", incomeFen).param("surveyor", asked)
                .param("keyer", Objects.requireNonNull(actor.account())).param("by", actor.name()).param("at", clock.instant())
                .update();
        audit.note(actor, "workshop.income-stated", "workshop", id, workshop.path(), "year", Integer.toString(year));
        return income;
    }

    @BusinessRule(id = "WSP-10", says = "A household's income counts when somebody else than who keyed it in has confirmed it.")
    @Transactional
    public void confirm(Actor actor, WorkshopId id, UUID income) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        Workshop workshop = workshops.get(id);
        UUID keyer = jdbc.sql("""
                select keyed_by from workshop.income_now where income_id = :id and workshop_id = :workshop and confirmed_by is null
                """).param("id", income).param("workshop", id).query(UUID.class).optional()
                .orElseThrow(() -> new NotFound("income " + income));
        if (keyer.equals(actor.account())) {
            throw RuleBroken.because("workshop.income.same-person");
        }
        jdbc.sql("""
                insert into workshop.income_confirmed (income_id, org_path, account, by_name, at) values (:id, :path, :by, :name, :at)
                """).param("id", income).param("path", workshop.path()).param("by", actor.account()).param("name", actor.name())
                .param("at", clock.instant()).update();
        audit.note(actor, "workshop.income-confirmed", "workshop", id, workshop.path());
    }

    private UUID household(Actor actor, Workshop workshop, String head, boolean lowIncome) {
        UUID household = jdbc.sql("select household_id from workshop.household where workshop_id = :workshop and name = :name")
                .param("workshop", workshop.id()).param("name", head).query(UUID.class).optional().orElseGet(() -> {
                    UUID fresh = Uuid7.next();
                    jdbc.sql("""
                            insert into workshop.household (household_id, workshop_id, org_path, name, by_name, at)
                            values (:id, :workshop, :path, :name, :by, :at)
                            """).param("id", fresh).param("workshop", workshop.id()).param("path", workshop.path())
                            .param("name", head).param("by", actor.name()).param("at", clock.instant()).update();
                    return fresh;
                });
        if (lowIncome) {
            jdbc.sql("select workshop.flag_low_income(:id)").param("id", household).query((row, n) -> n).list();
        }
        return household;
    }
}
