package org.touyan.outreach.campaign.around;

import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.DemandState;
import org.touyan.outreach.campaign.domain.Demand;
import org.touyan.outreach.campaign.domain.Demands;

/** Says that a contract of apprenticeship or a lecture is about a problem of a company; found by the number that stands on it. */
@Component
public class LinkActivity {

    private record Found(@Nullable UUID contractId, @Nullable UUID requestId) {}

    private final Demands demands;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    LinkActivity(Demands demands, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.demands = demands;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Said twice it stands once. */
    @Transactional
    public void link(Actor actor, DemandId id, String number) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Demand demand = demands.get(id);
        if (demand.state() == DemandState.WITHDRAWN) {
            throw new Conflict("campaign.more.withdrawn");
        }
        Found found = found(number.strip());
        jdbc.sql("""
                insert into campaign.activity (activity_id, demand_id, contract_id, request_id, linked_by_name, linked_at)
                values (:id, :demand, :contract, :request, :by, :at)
                on conflict do nothing
                """).param("id", Uuid7.next()).param("demand", id).param("contract", found.contractId())
                .param("request", found.requestId()).param("by", actor.name()).param("at", clock.instant()).update();
        audit.note(actor, "campaign.activity-linked", "campaign-demand", id, demand.path(), "number", number.strip());
    }

    private Found found(String number) {
        return jdbc.sql("""
                select c.contract_id, null::uuid as request_id
                from mentoring.contract c join paper.paper p on p.subject_id = c.contract_id and p.kind = 'mentor-contract'
                where p.number = :number
                union all
                select null, b.request_id from lecture.booking b join request.help_request r on r.request_id = b.request_id
                where r.number = :number
                limit 1
                """).param("number", number).query(Rows.of(Found.class)).optional()
                .orElseThrow(() -> RuleBroken.at("activity", "campaign.activity.none"));
    }
}
