package org.touyan.service.request.domain;

import java.time.Duration;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.ExpertRang;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestReopened;
import org.touyan.service.request.RequestState;
import org.touyan.service.request.RequestSubmitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touyan.service.request.domain.Fixtures.FIFTEEN_DAYS;
import static org.touyan.service.request.domain.Fixtures.LATER;
import static org.touyan.service.request.domain.Fixtures.NOON;
import static org.touyan.service.request.domain.Fixtures.actor;

class HelpRequestTests {

    @Test
    void theNumberCanBeSaidOnThePhone() {
        assertThat(DayNumber.of(LocalDate.of(2026, 3, 9), 7).number()).isEqualTo("0309-07");
        assertThat(DayNumber.of(LocalDate.of(2026, 11, 23), 128).number()).isEqualTo("1123-128");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyWhoMayAskBringsARequest(Role role) {
        boolean may = switch (role) {
            case PUBLIC, ENTERPRISE_UNION, TOWN_CADRE, CITY_STAFF -> true;
            case ASKER, EXPERT, CITY_LEADER, AUDITOR, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN, SYSTEM -> false;
        };
        if (may) {
            HelpRequest request = submittedBy(actor(role));
            assertThat(request.state()).isEqualTo(RequestState.SUBMITTED);
            assertThat(request.news()).hasAtLeastOneElementOfType(RequestSubmitted.class);
        } else {
            assertThatThrownBy(() -> submittedBy(actor(role))).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void aCallNotedByAnExpertIsReadAtOnceAndHis() {
        var lin = PersonId.next();
        HelpRequest request = HelpRequest.notedBy(actor(Role.EXPERT), lin, RequestId.next(),
                DayNumber.of(LocalDate.of(2026, 11, 23), 1), Fixtures.need(), Fixtures.spot(),
                new Caller("王阿姨", null, null, null), Fixtures.weight(), Fixtures.arrival(), LATER);

        assertThat(request.state()).isEqualTo(RequestState.TRIAGED);
        assertThat(request.news()).contains(new ExpertRang(request.id(), lin, Fixtures.TOWN, NOON));
    }

    @Test
    void nobodyButAnExpertNotesACall() {
        assertThatThrownBy(() -> HelpRequest.notedBy(actor(Role.TOWN_CADRE), PersonId.next(), RequestId.next(),
                DayNumber.of(LocalDate.of(2026, 11, 23), 1), Fixtures.need(), Fixtures.spot(),
                new Caller("王阿姨", null, null, null), Fixtures.weight(), Fixtures.arrival(), LATER))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aRefusalNeedsItsReason() {
        HelpRequest request = Fixtures.in(RequestState.SUBMITTED);
        assertThatThrownBy(() -> request.reject(actor(Role.TOWN_CADRE), " ", NOON)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void theReasonOfARefusalIsNotInTheTimeline() {
        HelpRequest request = Fixtures.in(RequestState.SUBMITTED);
        request.reject(actor(Role.TOWN_CADRE), "这是邻里纠纷", NOON);

        assertThat(request.ending().endReason()).isEqualTo("这是邻里纠纷");
        assertThat(request.news()).filteredOn(StepTaken.class::isInstance)
                .allSatisfy(step -> assertThat(((StepTaken) step).note()).isEmpty());
    }

    @Test
    void aRequestIsNotMergedIntoItself() {
        var id = RequestId.next();
        HelpRequest request = Fixtures.in(RequestState.SUBMITTED, id);
        assertThatThrownBy(() -> request.mergeInto(actor(Role.TOWN_CADRE), Fixtures.in(RequestState.TRIAGED, id), NOON))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void aRequestIsNotMergedIntoOneThatHasEnded() {
        HelpRequest request = Fixtures.in(RequestState.SUBMITTED);
        assertThatThrownBy(() -> request.mergeInto(actor(Role.TOWN_CADRE), Fixtures.in(RequestState.CLOSED), NOON))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void reopenedWithinFifteenDaysItSeeksHelpAgainInANewRound() {
        HelpRequest request = Fixtures.in(RequestState.CLOSED);
        Actor asker = actor(Role.ASKER);

        request.reopen(asker, FIFTEEN_DAYS, NOON.plus(FIFTEEN_DAYS), NOON.plus(Duration.ofDays(16)));

        assertThat(request.state()).isEqualTo(RequestState.REOPENED);
        assertThat(request.round()).isEqualTo(1);
        assertThat(request.clocks().endedAt()).isNull();
        assertThat(request.news()).hasAtLeastOneElementOfType(RequestReopened.class);
    }

    @Test
    void afterFifteenDaysANewRequestIsNeeded() {
        HelpRequest request = Fixtures.in(RequestState.CLOSED);
        assertThatThrownBy(() -> request.reopen(actor(Role.ASKER), FIFTEEN_DAYS, NOON.plus(FIFTEEN_DAYS).plusSeconds(1), LATER))
                .isInstanceOf(RuleBroken.class);
        assertThat(request.state()).isEqualTo(RequestState.CLOSED);
    }

    private static HelpRequest submittedBy(Actor actor) {
        return HelpRequest.submitted(actor, RequestId.next(), DayNumber.of(LocalDate.of(2026, 11, 23), 1), Fixtures.need(),
                Fixtures.spot(), new Caller("王阿姨", null, null, null), Fixtures.weight(), Fixtures.arrival(), LATER);
    }
}
