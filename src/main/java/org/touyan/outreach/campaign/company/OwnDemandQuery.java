package org.touyan.outreach.campaign.company;

import java.time.Clock;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.show.Classes;
import org.touyan.outreach.campaign.show.StatedTogether;

/** Reads what belongs to whoever asks: the database shows him nothing else. */
@Component
class OwnDemandQuery {

    private static final String DEMANDS = """
            select demand_id, number, state, demand_class, words, wish, secret, company, collected_at, difficulty, diagnosed, owner,
              result, result_words, trained, trained_source, benefit_yuan, company_words, confirmed_at, follow_up_due, withdrawn_because
            from campaign.demand
            """;

    private final Classes classes;
    private final StatedTogether together;
    private final Elevated elevated;
    private final JdbcClient jdbc;
    private final Clock clock;

    OwnDemandQuery(Classes classes, StatedTogether together, Elevated elevated, JdbcClient jdbc, Clock clock) {
        this.classes = classes;
        this.together = together;
        this.elevated = elevated;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public OwnDemandPage page(Ui ui, DemandId id, String self, boolean account, Form<SignForm> form) {
        OwnDemand demand = jdbc.sql(DEMANDS + " where demand_id = :id").param("id", id).query(Rows.of(OwnDemand.class)).optional()
                .orElseThrow(() -> new NotFound("demand " + id));
        return new OwnDemandPage(demand, classes.name(demand.demandClass(), ui), visits(id), together.with(id),
                together.asked(id, ui, false), self, account, form);
    }

    @Transactional(readOnly = true)
    public OwnListPage list(Ui ui) {
        List<OwnListPage.Row> rows = jdbc.sql(DEMANDS + " order by collected_at desc, demand_id").query(Rows.of(OwnDemand.class))
                .list().stream().map(d -> new OwnListPage.Row(d, classes.name(d.demandClass(), ui))).toList();
        return new OwnListPage(rows, jdbc.sql("""
                select call_id, title, closes_on
                from campaign.open_call
                where state = 'PUBLISHED' and :today between opens_on and closes_on
                order by closes_on, call_id
                """).param("today", Beijing.day(clock.instant())).query(Rows.of(OwnListPage.Open.class)).list());
    }

    /** The requests stand at the town: only how far they have come is shown. */
    private List<OwnDemand.Visit> visits(DemandId id) {
        return elevated.asSystem(() -> jdbc.sql("""
                select p.from_at, p.form, r.number, r.state
                from campaign.plan p join request.help_request r on r.request_id = p.request_id
                where p.demand_id = :id
                order by p.from_at, p.plan_id
                """).param("id", id).query(Rows.of(OwnDemand.Visit.class)).list());
    }
}
