package org.touyan.outreach.campaign.show;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.outreach.campaign.DemandId;

/** The problems a company has stated in one go, for whoever may read one of them. */
@Component
public class StatedTogether {

    private final Classes classes;
    private final JdbcClient jdbc;
    private final Elevated elevated;

    StatedTogether(Classes classes, JdbcClient jdbc, Elevated elevated) {
        this.classes = classes;
        this.jdbc = jdbc;
        this.elevated = elevated;
    }

    /** The others, in the order they were stated. */
    @Transactional(readOnly = true)
    public List<Together> with(DemandId id) {
        return elevated.asSystem(() -> jdbc.sql("""
                select d.demand_id, d.number, d.words, d.state
                from campaign.demand d
                join campaign.demand me on me.demand_id = :id
                where coalesce(d.first_demand, d.demand_id) = coalesce(me.first_demand, me.demand_id) and d.demand_id <> :id
                order by d.collected_at, d.number
                """).param("id", id).query(Rows.of(Together.class)).list());
    }

    /** What another problem may be about; none when none is taken any more. */
    @Transactional(readOnly = true)
    public List<Choice> asked(DemandId id, Ui ui, boolean staff) {
        return elevated.asSystem(() -> jdbc.sql("""
                select c.classes
                from campaign.call c join campaign.demand d using (call_id)
                where d.demand_id = :id and d.state <> 'WITHDRAWN'
                  and (:staff or (c.state = 'PUBLISHED' and :today between c.opens_on and c.closes_on))
                """).param("id", id).param("staff", staff).param("today", Beijing.day(ui.now())).query(String.class).optional()
                .map(codes -> classes.choices(codes, ui)).orElse(List.of()));
    }
}
