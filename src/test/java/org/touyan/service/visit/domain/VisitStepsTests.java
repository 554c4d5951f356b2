package org.touyan.service.visit.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.request.RequestId;
import org.touyan.service.visit.Outcome;
import org.touyan.service.visit.VisitState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every act, from every state, by every role. */
class VisitStepsTests {

    record Try(VisitAct act, VisitState from, Role by) {}

    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

    static Stream<Try> everything() {
        List<Try> all = new ArrayList<>();
        for (VisitAct act : VisitAct.values()) {
            for (VisitState state : VisitState.values()) {
                for (Role role : Role.values()) {
                    all.add(new Try(act, state, role));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("everything")
    void theTableAndNothingElseIsAllowed(Try attempt) {
        Visit visit = in(attempt.from());
        if (Visit.STEPS.allows(attempt.from(), attempt.act(), attempt.by())) {
            act(visit, attempt.act(), attempt.by());
            assertThat(visit.state()).isEqualTo(Visit.STEPS.next(attempt.from(), attempt.act(), attempt.by()));
            return;
        }
        int sequence = visit.sequence();
        assertThatThrownBy(() -> act(visit, attempt.act(), attempt.by())).isInstanceOfAny(Conflict.class, NotAllowed.class);
        assertThat(visit.state()).isEqualTo(attempt.from());
        assertThat(visit.sequence()).isEqualTo(sequence);
        assertThat(visit.window()).isEqualTo(hours(1));
    }

    private static Visit in(VisitState state) {
        Visit visit = Visit.scheduled(OrderId.next(), RequestId.next(), PersonId.next(),
                new OrgPath("/33/3310/331083/331083101/"),
                hours(1), false, false, NOON);
        switch (state) {
            case SCHEDULED -> {
            }
            case IN_SERVICE -> act(visit, VisitAct.START, Role.EXPERT);
            case DONE -> act(visit, VisitAct.FINISH, Role.EXPERT);
            case MISSED -> act(visit, VisitAct.MISS, Role.EXPERT);
            case CALLED_OFF -> act(visit, VisitAct.CALL_OFF, Role.EXPERT);
        }
        return visit;
    }

    private static void act(Visit visit, VisitAct act, Role role) {
        switch (act) {
            case START -> visit.start(NOON, role);
            case FINISH ->
                visit.finish(new Log(60, Outcome.SOLVED, null, null, NOON, null, new byte[]{1}), "修剪示范", false, false, role);
            case MISS -> visit.miss(MissedBy.WEATHER, role);
            case MOVE -> visit.move(hours(5), role);
            case MARK_RISKY -> visit.markRisky(role);
            case CALL_OFF -> visit.callOff(role);
        }
    }

    private static TimeWindow hours(int from) {
        return new TimeWindow(NOON.plus(Duration.ofHours(from)), NOON.plus(Duration.ofHours(from + 2L)));
    }
}
