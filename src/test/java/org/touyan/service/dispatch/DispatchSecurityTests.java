package org.touyan.service.dispatch;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.service.request.RequestId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.dispatch.DispatchWorld.CHUMEN;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;

/** What row-level security leaves of orders and briefs to each ring of actors, asked in plain SQL. */
@TouyanTest
@Import(DispatchWorld.class)
class DispatchSecurityTests {

    @Autowired
    private DispatchWorld.People world;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Actor dong;
    private Actor lin;
    private RequestId trees;

    @BeforeEach
    void anInvitation() {
        clock.set(MovableClock.MONDAY_MORNING);
        dong = world.staff("董晓梅", Role.TOWN_CADRE, COUNTY.child(QINGGANG));
        lin = world.pomeloMaster("林守田");
        trees = world.request();
        world.invite(dong, trees, lin);
    }

    @Test
    void ownTownAndTheCitySeeIt() {
        assertThat(seen(dong)).containsExactly(1, 1);
        assertThat(seen(world.cityStaff("王主任"))).containsExactly(1, 1);
        assertThat(seen(Actor.SYSTEM)).containsExactly(1, 1);
    }

    @Test
    void anotherTownDoesNot() {
        assertThat(seen(Actor.staff(UUID.randomUUID(), "楚门", Role.TOWN_CADRE, COUNTY.child(CHUMEN)))).containsExactly(0, 0);
    }

    @Test
    void theMasterSeesHisOwnAndNoOtherMasterDoes() {
        assertThat(seen(lin)).containsExactly(1, 1);
        assertThat(seen(world.pomeloMaster("方美娟"))).containsExactly(0, 0);
    }

    @Test
    void theAskerSeesWhatBelongsToTheOwnRequest() {
        assertThat(seen(Actor.asker(trees.value()))).containsExactly(1, 1);
        assertThat(seen(Actor.asker(UUID.randomUUID()))).containsExactly(0, 0);
    }

    @Test
    void thePublicAndThePlatformSeeNothing() {
        assertThat(seen(Actor.PUBLIC)).containsExactly(0, 0);
        assertThat(seen(Actor.staff(UUID.randomUUID(), "系统", Role.SYSTEM_ADMIN, COUNTY))).containsExactly(0, 0);
    }

    @Test
    void aTransactionWithoutAnActorSeesNothing() {
        List<Integer> nobody = transaction.execute(status -> count());
        assertThat(nobody).containsExactly(0, 0);
    }

    @Test
    void theMasterDoesNotSeeTheRequestItself() {
        assertThat(world.<Integer>as(lin, () -> jdbc.sql("select count(*)::int from request.help_request where request_id = :id")
                .param("id", trees).query(Integer.class).single())).isZero();
    }

    private List<Integer> seen(Actor actor) {
        return world.as(actor, this::count);
    }

    private List<Integer> count() {
        return List.of(
                jdbc.sql("select count(*)::int from dispatch.work_order where request_id = :id").param("id", trees)
                        .query(Integer.class).single(),
                jdbc.sql("select count(*)::int from dispatch.brief where request_id = :id").param("id", trees)
                        .query(Integer.class).single());
    }
}
