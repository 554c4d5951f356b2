package org.touyan.service.dispatch.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.Role;
import org.touyan.service.dispatch.OrderState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touyan.service.dispatch.domain.OrderFixture.NOON;
import static org.touyan.service.dispatch.domain.OrderFixture.actor;
import static org.touyan.service.dispatch.domain.OrderFixture.in;

/** Every act, from every state, by every role. */
class WorkOrderStepsTests {

    record Try(OrderAct act, OrderState from, Role by) {}

    static Stream<Try> everything() {
        List<Try> all = new ArrayList<>();
        for (OrderAct act : OrderAct.values()) {
            for (OrderState state : OrderState.values()) {
                for (Role role : Role.values()) {
                    if (act != OrderAct.OFFER && act != OrderAct.OPEN_TO_ALL) {
                        all.add(new Try(act, state, role));
                    }
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("everything")
    void theTableAndNothingElseIsAllowed(Try attempt) {
        WorkOrder order = in(attempt.from());
        if (WorkOrder.STEPS.allows(attempt.from(), attempt.act(), attempt.by())) {
            act(order, attempt.act(), actor(attempt.by()));
            assertThat(order.state()).isEqualTo(WorkOrder.STEPS.next(attempt.from(), attempt.act(), attempt.by()));
            return;
        }
        assertThatThrownBy(() -> act(order, attempt.act(), actor(attempt.by())))
                .isInstanceOfAny(Conflict.class, NotAllowed.class);
        assertThat(order.state()).isEqualTo(attempt.from());
    }

    private static void act(WorkOrder order, OrderAct act, Actor actor) {
        Instant at = NOON.plusSeconds(5);
        switch (act) {
            case ACCEPT -> order.accept(actor, at);
            case CLAIM -> order.claim(actor, at);
            case DECLINE -> order.decline(actor, null, at);
            case LAPSE -> order.lapse(actor, at);
            case UNDO -> order.undo(actor, at);
            case RELEASE -> order.release(actor, at);
            case SERVE -> order.serve(actor, at);
            case OFFER, OPEN_TO_ALL -> throw new IllegalArgumentException("%s makes an order".formatted(act));
        }
    }
}
