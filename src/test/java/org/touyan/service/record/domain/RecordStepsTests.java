package org.touyan.service.record.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;
import org.touyan.service.record.Basis;
import org.touyan.service.record.HalfHours;
import org.touyan.service.record.RecordId;
import org.touyan.service.record.RecordState;
import org.touyan.service.request.RequestId;
import org.touyan.service.visit.VisitId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every act, from every state, by every role. */
class RecordStepsTests {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final UUID KEYER = new UUID(0x7000L, 1);
    private static final UUID CONFIRMER = new UUID(0x7000L, 2);
    private static final UUID CHECKER = new UUID(0x7000L, 3);
    private static final PersonId LIN = new PersonId(new UUID(0x7000L, 4));
    private static final Capture KEYED = new Capture(KEYER, "董晓梅", null, NOON, DAY.plusDays(14), false);
    private static final Confirmation WORD = Confirmation.takenDownBy(CONFIRMER, "周建平", null, ConfirmedHow.CALL_BACK, NOON);

    record Try(RecordAct act, RecordState from, Role by) {}

    static Stream<Try> everything() {
        List<Try> all = new ArrayList<>();
        for (RecordAct act : EnumSet.of(RecordAct.CONFIRM, RecordAct.PASS, RecordAct.FAIL, RecordAct.CORRECT, RecordAct.VOID)) {
            for (RecordState state : RecordState.values()) {
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
        ServiceRecord record = in(attempt.from(), Set.of());
        if (ServiceRecord.STEPS.allows(attempt.from(), attempt.act(), attempt.by())) {
            act(record, attempt);
            assertThat(record.state()).isEqualTo(ServiceRecord.STEPS.next(attempt.from(), attempt.act(), attempt.by()));
            return;
        }
        assertThatThrownBy(() -> act(record, attempt)).isInstanceOfAny(Conflict.class, NotAllowed.class);
        assertThat(record.state()).isEqualTo(attempt.from());
    }

    @ParameterizedTest
    @EnumSource(RecordState.class)
    void onlyWhatIsConfirmedSettles(RecordState from) {
        ServiceRecord free = in(from, Set.of());
        ServiceRecord held = in(from, Set.of(Held.LONG));
        if (from == RecordState.CONFIRMED) {
            assertThat(free.settle(NOON)).isTrue();
            assertThat(free.state()).isEqualTo(RecordState.EFFECTIVE);
            assertThat(held.settle(NOON)).isFalse();
            assertThat(held.state()).isEqualTo(RecordState.SAMPLED);
            return;
        }
        assertThatThrownBy(() -> free.settle(NOON)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> held.settle(NOON)).isInstanceOf(Conflict.class);
        assertThat(free.state()).isEqualTo(from);
    }

    @Test
    void aHeldRecordTakesEffectAfterItsCheck() {
        ServiceRecord record = in(RecordState.SAMPLED, Set.of(Held.SAMPLE));
        record.pass(CHECKER, NOON, Role.CITY_STAFF);
        assertThat(record.settle(NOON)).isTrue();
        assertThat(record.state()).isEqualTo(RecordState.EFFECTIVE);
    }

    @Test
    void theKeyerDoesNotConfirm() {
        ServiceRecord record = in(RecordState.CAPTURED, Set.of());
        var own = Confirmation.takenDownBy(KEYER, "董晓梅", null, ConfirmedHow.CALL_BACK, NOON);
        assertThatThrownBy(() -> record.confirm(own, Role.CITY_STAFF)).isInstanceOf(RuleBroken.class)
                .hasMessage("record.confirm.keyer");
        assertThat(record.state()).isEqualTo(RecordState.CAPTURED);
    }

    @Test
    void theVolunteerDoesNotConfirm() {
        ServiceRecord record = in(RecordState.CAPTURED, Set.of());
        var own = Confirmation.takenDownBy(CONFIRMER, "林守田", LIN.value(), ConfirmedHow.CALL_BACK, NOON);
        assertThatThrownBy(() -> record.confirm(own, Role.TOWN_CADRE)).isInstanceOf(RuleBroken.class)
                .hasMessage("record.confirm.volunteer");
        assertThat(record.state()).isEqualTo(RecordState.CAPTURED);
    }

    @Test
    void neitherKeyerNorConfirmerChecks() {
        for (UUID involved : List.of(KEYER, CONFIRMER)) {
            ServiceRecord record = in(RecordState.SAMPLED, Set.of(Held.LONG));
            assertThatThrownBy(() -> record.pass(involved, NOON, Role.CITY_STAFF)).isInstanceOf(RuleBroken.class)
                    .hasMessage("record.check.involved");
            assertThatThrownBy(() -> record.fail(involved, "不符", NOON, Role.CITY_STAFF)).isInstanceOf(RuleBroken.class);
            assertThat(record.state()).isEqualTo(RecordState.SAMPLED);
        }
    }

    @Test
    void timeCountsInFullHalfHoursAndOnlyForVolunteers() {
        assertThat(service(Basis.VOLUNTARY, 89).halfHours()).isEqualTo(2);
        assertThat(service(Basis.VOLUNTARY, 29).halfHours()).isZero();
        assertThat(Stream.of(Basis.PAID, Basis.DUTY, Basis.TRAINING).map(b -> service(b, 120).halfHours())).containsOnly(0);
        assertThat(HalfHours.asHours(5)).isEqualTo("2.5");
        assertThat(HalfHours.asHours(4)).isEqualTo("2");
    }

    private static void act(ServiceRecord record, Try attempt) {
        switch (attempt.act()) {
            case CONFIRM -> record.confirm(attempt.by() == Role.ASKER
                    ? Confirmation.byHimself(ConfirmedHow.LINK, "王阿姨", NOON)
                    : WORD, attempt.by());
            case PASS -> record.pass(CHECKER, NOON, attempt.by());
            case FAIL -> record.fail(CHECKER, "不符", NOON, attempt.by());
            case VOID -> record.revoke("写错了人", attempt.by());
            case CORRECT -> {
                ServiceRecord next = record.correctedBy("FW20261123-000002", service(Basis.VOLUNTARY, 60), KEYED, Set.of(),
                        "少写了", attempt.by());
                assertThat(next.state()).isEqualTo(RecordState.CAPTURED);
                assertThat(next.replaces()).isEqualTo(record.id());
            }
            case SAMPLE, TAKE_EFFECT -> throw new IllegalArgumentException("%s is settled".formatted(attempt.act()));
        }
    }

    private static Service service(Basis basis, int minutes) {
        return Service.of(basis, "五棵文旦树叶子发黄", DAY, "清港镇上湫村", "剪了枝", NOON, minutes, "清港镇总工会", "董晓梅");
    }

    private static ServiceRecord in(RecordState state, Set<Held> held) {
        ServiceRecord record = new ServiceRecord(RecordId.next(), "FW20261123-000001", new VisitId(new UUID(0x7000L, 5)),
                new RequestId(new UUID(0x7000L, 6)), LIN, new OrgPath("/33/3310/331083/331083101/"), state,
                service(Basis.VOLUNTARY, 90), KEYED, "", confirmed(state), null, null, null, "", 1);
        held.forEach(record::hold);
        return record;
    }

    private static @Nullable Confirmation confirmed(RecordState state) {
        return state == RecordState.CAPTURED ? null : WORD;
    }
}
