package org.touyan.outreach.lecture.domain;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.request.RequestId;

/** The teams of a lecture, and who goes for each. The first one leads. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Parts {

    /** @param agreed he has said yes */
    public record Part(UUID teamId, String team, boolean lead, @Nullable PersonId personId, @Nullable OrderId orderId,
            boolean agreed) {}

    private final JdbcClient jdbc;

    Parts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void write(RequestId request, List<UUID> teams) {
        for (int i = 0; i < teams.size(); i++) {
            jdbc.sql("insert into lecture.part (request_id, team_id, lead) values (:request, :team, :lead)")
                    .param("request", request)
                    .param("team", teams.get(i))
                    .param("lead", i == 0)
                    .update();
        }
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<Part> of(RequestId request) {
        return jdbc.sql("""
                select p.team_id, t.name as team, p.lead, p.person_id, p.order_id,
                  coalesce(o.state in ('ACCEPTED', 'SERVED'), false) as agreed
                from lecture.part p
                join roster.team t on t.team_id = p.team_id
                left join dispatch.work_order o on o.order_id = p.order_id
                where p.request_id = :request
                order by p.lead desc, t.name
                """).param("request", request).query(Rows.of(Part.class)).list();
    }

    public void invite(RequestId request, UUID team, PersonId person, OrderId order) {
        jdbc.sql("""
                update lecture.part set person_id = :person, order_id = :order
                where request_id = :request and team_id = :team
                """)
                .param("person", person)
                .param("order", order)
                .param("request", request)
                .param("team", team)
                .update();
    }

    /** Whoever was to go does not: that he was asked is nobody's business any more. */
    public void free(OrderId order) {
        jdbc.sql("update lecture.part set person_id = null, order_id = null where order_id = :order").param("order", order)
                .update();
    }
}
