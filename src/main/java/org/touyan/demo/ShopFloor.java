package org.touyan.demo;

import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.around.LinkActivity;

/** A pair and a class that grew out of a problem of a company. */
@Component
@Profile("demo")
class ShopFloor {

    private record Link(DemandId demand, String number) {}

    private final World world;
    private final LinkActivity linkActivity;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ShopFloor(World world, LinkActivity linkActivity, JdbcClient jdbc, TransactionTemplate transaction) {
        this.world = world;
        this.linkActivity = linkActivity;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void tell() {
        Actor staff = world.staff();
        links().forEach(link -> Acting.run(staff, () -> linkActivity.link(staff, link.demand(), link.number())));
    }

    /** The first contract and the first lecture, on the problem that was confirmed first. */
    private List<Link> links() {
        return Acting.doing(Actor.SYSTEM, () -> transaction.execute(status -> jdbc.sql("""
                select d.demand_id as demand, n.number
                from (select demand_id from campaign.demand where state in ('CONFIRMED', 'FOLLOWED_UP') order by confirmed_at limit 1) d
                cross join (
                  (select p.number from mentoring.contract c
                   join paper.paper p on p.subject_id = c.contract_id and p.kind = 'mentor-contract'
                   order by p.issued_at, p.paper_id limit 1)
                  union all
                  (select r.number from lecture.booking b join request.help_request r on r.request_id = b.request_id
                   where b.state = 'CLOSED' order by b.from_at, b.request_id limit 1)) n
                """).query(Rows.of(Link.class)).list()));
    }
}
