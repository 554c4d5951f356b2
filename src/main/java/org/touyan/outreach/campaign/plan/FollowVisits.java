package org.touyan.outreach.campaign.plan;

import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.DemandState;
import org.touyan.outreach.campaign.domain.Demand;
import org.touyan.outreach.campaign.domain.Demands;
import org.touyan.service.request.RequestId;
import org.touyan.service.visit.VisitLogged;

/** Somebody has been at a company: its demand is being worked on. A visit that is told twice changes nothing. */
@Component
class FollowVisits {

    private final Demands demands;
    private final JdbcClient jdbc;
    private final Elevated elevated;

    FollowVisits(Demands demands, JdbcClient jdbc, Elevated elevated) {
        this.demands = demands;
        this.jdbc = jdbc;
        this.elevated = elevated;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(VisitLogged fact) {
        elevated.runAsSystem(() -> demandOf(fact.request()).ifPresent(this::begin));
    }

    private void begin(DemandId id) {
        Demand demand = demands.toChange(id);
        if (demand.state() == DemandState.PLANNED) {
            demand.begin(Actor.SYSTEM);
            demands.save(demand);
        }
    }

    private Optional<DemandId> demandOf(RequestId request) {
        return jdbc.sql("select demand_id from campaign.plan where request_id = :request").param("request", request)
                .query(Rows.of(DemandId.class)).optional();
    }
}
