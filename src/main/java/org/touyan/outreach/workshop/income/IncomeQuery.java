package org.touyan.outreach.workshop.income;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.privacy.Unmasking;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.domain.Workshop;
import org.touyan.outreach.workshop.domain.Workshops;
import org.touyan.outreach.workshop.show.Choices;

/** Reads what a workshop brings to households; what too few have answered for is withheld. */
@Component
public class IncomeQuery {

    private final Workshops workshops;
    private final Parameters parameters;
    private final Gains gains;
    private final Unmasking unmasking;
    private final JdbcClient jdbc;
    private final Clock clock;

    IncomeQuery(Workshops workshops, Parameters parameters, Gains gains, Unmasking unmasking, JdbcClient jdbc, Clock clock) {
        this.workshops = workshops;
        this.parameters = parameters;
        this.gains = gains;
        this.unmasking = unmasking;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    IncomePage page(Actor actor, WorkshopId id, Form<? extends Record> form) {
        return page(actor, id, form, null);
    }

    /** As a number only, and each reading is written down. */
    @BusinessRule(id = "WSP-14", says = "How many households of a workshop are of low income is read by the offices of its town and of the city, never below the smallest number shown, and each reading is written down.", source = "PIPL Art. 28, 29, 51")
    @Transactional
    public IncomePage lowIncome(Actor actor, Ui ui, WorkshopId id) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Workshop workshop = workshops.get(id);
        unmasking.log(actor, "workshop", id, workshop.path(), "low-income",
                ui.t("workshop.low-income.reason", workshop.number()));
        int households = jdbc.sql("""
                select count(*)::int from workshop.low_income l join workshop.household h on h.household_id = l.household_id
                where h.workshop_id = :id
                """).param("id", id).query(Integer.class).single();
        return page(actor, id, Choices.blank(), households);
    }

    private IncomePage page(Actor actor, WorkshopId id, Form<? extends Record> form, @Nullable Integer low) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        String name = workshops.get(id).card().name();
        int smallest = parameters.number("cell.suppression.k");
        Gains.Told told = gains.years(Beijing.day(clock.instant()), id, smallest);
        return new IncomePage(id, name, jdbc.sql("""
                select income_id, name, year, base_year, base_fen, income_fen, surveyor, keyed_by, confirmed_by
                from workshop.income_now where workshop_id = :id order by year desc, name
                """).param("id", id).query(Rows.of(IncomePage.Statement.class)).list(), told.shown(),
                told.withheld().stream().map(Gain::year).toList(),
                low, smallest, jdbc.sql("""
                        select income_id, year, base_year, base_fen, income_fen, document, keyed_by, confirmed_by
                        from workshop.village_income_now where workshop_id = :id order by year desc
                        """).param("id", id).query(Rows.of(IncomePage.Village.class)).list(), jdbc.sql("""
                        select given_on, buyer, goods, lots, rate_fen, households
                        from workshop.piece_order where workshop_id = :id order by given_on desc, order_id
                        """).param("id", id).query(Rows.of(IncomePage.Pieces.class)).list(),
                form, actor.role(), actor.account());
    }
}
