package org.touyan.outreach.workshop.income;

import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.domain.Workshops;

/** Reads what a workshop brings to households; what too few have answered for is withheld. */
@Component
public class IncomeQuery {

    private static final String GAINS = """
            select i.year, count(*)::int as households,
              (select count(*)::int from workshop.household h where h.workshop_id = :id) as "all",
              round(avg(i.income_fen - i.base_fen))::bigint as mean_fen,
              round(percentile_cont(0.5) within group (order by i.income_fen - i.base_fen))::bigint as median_fen,
              string_agg(distinct i.base_year::text, '、') as base_years, string_agg(distinct i.surveyor, '、') as surveyors
            from workshop.income_now i
            where i.workshop_id = :id and i.confirmed_by is not null
            group by i.year order by i.year desc
            """;

    private final Workshops workshops;
    private final Parameters parameters;
    private final JdbcClient jdbc;

    IncomeQuery(Workshops workshops, Parameters parameters, JdbcClient jdbc) {
        this.workshops = workshops;
        this.parameters = parameters;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    IncomePage page(Actor actor, WorkshopId id, Form<? extends Record> form) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        String name = workshops.get(id).card().name();
        int smallest = parameters.number("cell.suppression.k");
        List<Gain> shown = new ArrayList<>();
        List<Integer> withheld = new ArrayList<>();
        for (Gain gain : gains(id)) {
            Gain.shown(gain, smallest).ifPresentOrElse(shown::add, () -> withheld.add(gain.year()));
        }
        int low = jdbc.sql("""
                select count(*)::int from workshop.low_income l join workshop.household h on h.household_id = l.household_id
                where h.workshop_id = :id
                """).param("id", id).query(Integer.class).single();
        return new IncomePage(id, name, jdbc.sql("""
                select income_id, name, year, base_year, base_fen, income_fen, surveyor, keyed_by, confirmed_by
                from workshop.income_now where workshop_id = :id order by year desc, name
                """).param("id", id).query(Rows.of(IncomePage.Statement.class)).list(), shown, withheld,
                low >= smallest ? low : null, smallest, jdbc.sql("""
                        select given_on, buyer, goods, lots, rate_fen, households
                        from workshop.piece_order where workshop_id = :id order by given_on desc, order_id
                        """).param("id", id).query(Rows.of(IncomePage.Pieces.class)).list(),
                form, actor.role(), actor.account());
    }

    /** Of each year, whether or not it may be shown. */
    @Transactional(readOnly = true)
    public List<Gain> gains(WorkshopId id) {
        return jdbc.sql(GAINS).param("id", id).query(Rows.of(Gain.class)).list();
    }
}
