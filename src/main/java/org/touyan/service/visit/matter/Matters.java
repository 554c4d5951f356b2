package org.touyan.service.visit.matter;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.NotFound;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.request.RequestId;
import org.touyan.service.visit.VisitId;

/** Looks matters up. What the current actor may not see is not there. */
@Component
@Transactional(readOnly = true)
public class Matters {

    private static final String SELECT = """
            select o.order_id, o.request_id, o.expert_id, coalesce(p.name, '') as expert_name, o.state, o.lead, o.org_path,
                   b.number, b.subject, b.words, b.more, coalesce(h.name, '') as town_name, b.place, b.asker_name, b.phone, b.wish, b.wish_words,
                   b.wish_from, b.risk_note
            from dispatch.work_order o
            join dispatch.brief b using (request_id)
            left join organization.region h on h.code_system = 'NBS' and h.code = b.town and h.valid_to is null
            left join roster.person p on p.person_id = o.expert_id
            """;

    private final JdbcClient jdbc;

    Matters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound if there is none that the actor may see */
    public Matter get(OrderId order) {
        return jdbc.sql(SELECT + "where o.order_id = :order").param("order", order).query(Rows.of(Matter.class)).optional()
                .orElseThrow(() -> new NotFound("order " + order));
    }

    /** The matter of the lead expert who has accepted the request, or of the one who was there last. */
    public Optional<Matter> ofLead(RequestId request) {
        return jdbc.sql(SELECT + """
                where o.request_id = :request and o.lead and o.state in ('ACCEPTED', 'SERVED')
                order by o.state = 'SERVED', o.answered_at desc
                limit 1
                """).param("request", request).query(Rows.of(Matter.class)).optional();
    }

    /** @throws NotFound if there is no such proposed time that the actor may see */
    public OrderId orderOfProposal(UUID proposal) {
        return jdbc.sql("select order_id from visit.proposal where proposal_id = :proposal").param("proposal", proposal)
                .query(Rows.of(OrderId.class)).optional().orElseThrow(() -> new NotFound("proposal " + proposal));
    }

    /** @throws NotFound if there is no such visit that the actor may see */
    public OrderId orderOf(VisitId visit) {
        return jdbc.sql("select order_id from visit.visit where visit_id = :visit").param("visit", visit)
                .query(Rows.of(OrderId.class)).optional().orElseThrow(() -> new NotFound("visit " + visit));
    }
}
