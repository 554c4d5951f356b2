package org.touyan.service.dispatch.domain;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touyan.service.dispatch.domain.OrderFixture.CADRE;
import static org.touyan.service.dispatch.domain.OrderFixture.LIN;
import static org.touyan.service.dispatch.domain.OrderFixture.NOON;
import static org.touyan.service.dispatch.domain.OrderFixture.QINGGANG;
import static org.touyan.service.dispatch.domain.OrderFixture.TOLD;
import static org.touyan.service.dispatch.domain.OrderFixture.actor;
import static org.touyan.service.dispatch.domain.OrderFixture.in;
import static org.touyan.service.dispatch.domain.OrderFixture.offeredTo;

class WorkOrderTests {

    @Test
    void anotherExpertDoesNotEvenLearnOfTheOrder() {
        WorkOrder order = offeredTo(PersonId.next());
        assertThatThrownBy(() -> order.accept(actor(Role.EXPERT), TOLD)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> order.decline(actor(Role.EXPERT), null, TOLD)).isInstanceOf(NotFound.class);
    }

    @Test
    void aYesOnThePhoneIsSignedByWhoeverHeardIt() {
        WorkOrder order = offeredTo(LIN);
        order.accept(CADRE, TOLD);
        assertThat(order.answeredFor()).isEqualTo(CADRE.account());
    }

    @Test
    void aYesOfHisOwnIsSignedByNobodyElse() {
        WorkOrder order = offeredTo(LIN);
        order.accept(actor(Role.EXPERT), TOLD);
        assertThat(order.answeredFor()).isNull();
    }

    @Test
    void onlyWhoeverInvitedTakesItBack() {
        Actor colleague = Actor.staff(UUID.randomUUID(), "李建国", Role.CITY_STAFF, QINGGANG);
        assertThatThrownBy(() -> offeredTo(LIN).undo(colleague, NOON)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void onceTheExpertHasHeardOfItItStands() {
        WorkOrder order = offeredTo(LIN);
        assertThatThrownBy(() -> order.undo(CADRE, TOLD)).isInstanceOf(RuleBroken.class);
        assertThat(order.state()).isEqualTo(OrderState.OFFERED);
    }

    @Test
    void whatIsOpenToAllIsTakenBackUntilTheExpertsSeeIt() {
        WorkOrder order = OrderFixture.openToAll();
        assertThatThrownBy(() -> order.undo(CADRE, TOLD)).isInstanceOf(RuleBroken.class)
                .hasMessage("dispatch.open.undo-too-late");
        order.undo(CADRE, NOON.plusSeconds(5));
        assertThat(order.state()).isEqualTo(OrderState.RELEASED);
    }

    @Test
    void whoeverClaimsHoldsTheOrder() {
        WorkOrder order = OrderFixture.openToAll();
        order.claim(actor(Role.EXPERT), TOLD);
        assertThat(order.expert()).isEqualTo(LIN);
    }

    @Test
    void aNoDoesNotEndTheRound() {
        var rounds = new Rounds(List.of(in(OrderState.DECLINED), in(OrderState.LAPSED)));
        assertThat(rounds.current()).isEqualTo(1);
        assertThat(rounds.asked()).containsExactly(LIN);
    }

    @Test
    void aServedOrderEndsTheRoundAndEverybodyMayBeAskedAgain() {
        var rounds = new Rounds(List.of(in(OrderState.SERVED)));
        assertThat(rounds.current()).isEqualTo(2);
        assertThat(rounds.asked()).isEmpty();
    }

    @Test
    void anInvitationTakenBackDoesNotEndTheRound() {
        assertThat(new Rounds(List.of(in(OrderState.RELEASED))).current()).isEqualTo(1);
    }
}
