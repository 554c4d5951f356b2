package org.touyan.demo;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.spot.DrawSpots;
import org.touyan.people.mentoring.spot.VisitSpot;
import org.touyan.people.mentoring.track.CheckAnswer;

/** The pairs of this year are drawn by lot, and one of them has been visited. */
@Component
@Profile("demo")
class Spots {

    private static final int DRAWN_AGO = 20;
    private static final int VISITED_AGO = 12;

    private final World world;
    private final DemoClock clock;
    private final DrawSpots drawSpots;
    private final VisitSpot visitSpot;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Spots(World world, DemoClock clock, DrawSpots drawSpots, VisitSpot visitSpot, JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.world = world;
        this.clock = clock;
        this.drawSpots = drawSpots;
        this.visitSpot = visitSpot;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void tell() {
        Actor staff = world.staff();
        at(DRAWN_AGO);
        UUID draw = Acting.doing(staff, () -> drawSpots.draw(staff, ""));
        at(VISITED_AGO);
        Acting.run(staff, () -> visitSpot.visit(staff, draw, first(draw), VisitSpot.Heard.BOTH, CheckAnswer.SMOOTH,
                "到车间看了一上午，师傅在旁边，徒弟自己装调，记录齐全（演示）"));
    }

    private ContractId first(UUID draw) {
        List<ContractId> drawn = Objects.requireNonNull(transaction.execute(status -> jdbc
                .sql("select contract_id from mentoring.drawn where draw_id = :draw order by place limit 1").param("draw", draw)
                .query(Rows.of(ContractId.class)).list()));
        return drawn.getFirst();
    }

    private void at(int daysAgo) {
        clock.hold(Beijing.at(world.today().minusDays(daysAgo).atTime(LocalTime.of(10, 0))));
    }
}
