package org.touyan.service.request.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Steps;
import org.touyan.service.request.RequestState;
import org.touyan.service.request.Urgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touyan.service.request.domain.Fixtures.FIFTEEN_DAYS;
import static org.touyan.service.request.domain.Fixtures.LATER;
import static org.touyan.service.request.domain.Fixtures.NOON;

/** Every act, from every state, by every role. */
class HelpRequestStepsTests {

    static Stream<Arguments> everything() {
        return Arrays.stream(RequestAct.values())
                .filter(act -> act != RequestAct.SUBMIT && act != RequestAct.NOTE_CALL)
                .flatMap(act -> Arrays.stream(RequestState.values())
                        .flatMap(state -> Arrays.stream(Role.values()).map(role -> Arguments.of(act, state, role))));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void whatTheTableAllowsHappensAndNothingElse(RequestAct act, RequestState state, Role role) {
        HelpRequest request = Fixtures.in(state);

        Optional<RequestState> next = allowed(act, state, role);
        if (next.isPresent()) {
            perform(act, request, Fixtures.actor(role));
            assertThat(request.state()).isEqualTo(next.get());
            assertThat(request.news()).isNotEmpty();
            return;
        }
        assertThatThrownBy(() -> perform(act, request, Fixtures.actor(role)))
                .isInstanceOf(mayEver(act, role) ? Conflict.class : NotAllowed.class);
        assertThat(request.state()).isEqualTo(state);
        assertThat(request.news()).isEmpty();
    }

    private static Optional<RequestState> allowed(RequestAct act, RequestState state, Role role) {
        return HelpRequest.STEPS.table().stream()
                .filter(s -> s.act() == act && s.from().contains(state) && s.who().contains(role))
                .map(Steps.Step::to)
                .findFirst();
    }

    private static boolean mayEver(RequestAct act, Role role) {
        return HelpRequest.STEPS.table().stream().anyMatch(s -> s.act() == act && s.who().contains(role));
    }

    private static void perform(RequestAct act, HelpRequest request, Actor actor) {
        switch (act) {
            case TRIAGE -> request.triage(actor, new Triage("FRUIT", Urgency.NORMAL, "", Fixtures.spot()), NOON, LATER);
            case REJECT -> request.reject(actor, "这件事工会帮不上", NOON);
            case TRANSFER -> request.transfer(actor, "AGRICULTURE", NOON);
            case MERGE -> request.mergeInto(actor, Fixtures.in(RequestState.TRIAGED), NOON);
            case TAKE -> request.take(actor, NOON, LATER);
            case RELEASE -> request.release(actor, NOON, LATER);
            case DELIVER -> request.deliver(actor, NOON, LATER);
            case CONFIRM -> request.confirm(actor, NOON);
            case REVIEW -> request.review(actor, NOON);
            case CLOSE -> request.close(actor, NOON);
            case CANCEL -> request.cancel(actor, "不用来了", NOON);
            case REOPEN -> request.reopen(actor, FIFTEEN_DAYS, NOON, LATER);
            case SUBMIT, NOTE_CALL -> throw new IllegalArgumentException("%s begins a request".formatted(act));
        }
    }
}
