package org.touyan.service.record;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.record.check.CheckRecord;
import org.touyan.service.record.code.CodeForm;
import org.touyan.service.record.code.RedeemCode;
import org.touyan.service.record.code.SendCode;
import org.touyan.service.record.confirm.ConfirmRecord;
import org.touyan.service.record.correct.CorrectRecord;
import org.touyan.service.record.domain.ConfirmedHow;
import org.touyan.service.record.domain.Held;
import org.touyan.service.record.domain.ServiceRecord;
import org.touyan.service.visit.VisitWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@TouyanTest
@Import(RecordWorld.class)
class RecordStoryTests {

    @Autowired
    private DispatchWorld.People people;

    @Autowired
    private VisitWorld.Accepted world;

    @Autowired
    private MovableClock clock;

    @Autowired
    private RecordWorld.Logged logged;

    @Autowired
    private ConfirmRecord confirm;

    @Autowired
    private CheckRecord check;

    @Autowired
    private CorrectRecord correct;

    @Autowired
    private SendCode send;

    @Autowired
    private RedeemCode redeem;

    @Autowired
    private JdbcClient jdbc;

    private Actor dong;
    private Actor zhou;
    private Actor li;
    private Actor lin;

    @BeforeEach
    void aFreshMorning() {
        clock.set(MovableClock.MONDAY_MORNING);
        dong = people.cityStaff("董晓梅");
        zhou = people.cityStaff("周建平");
        li = people.cityStaff("李敏");
        lin = people.pomeloMaster("林守田");
    }

    @Test
    void whoeverKeyedItCannotConfirmIt() {
        RecordId id = logged(dong, 90, false);
        assertThatThrownBy(() -> confirmed(dong, id)).isInstanceOf(RuleBroken.class).hasMessage("record.confirm.keyer");
        assertThatThrownBy(() -> people.as(dong, () -> jdbc.sql("""
                update record.service_record
                set state = 'CONFIRMED', confirmer = keyer, confirmer_name = keyer_name, confirmed_how = 'CALL_BACK', confirmed_at = now()
                where record_id = :id
                """).param("id", id).update())).isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("keyer_is_not_confirmer");
        assertThat(record(id).state()).isEqualTo(RecordState.CAPTURED);
    }

    @Test
    void staffDoNotConfirmInTheNameOfThePersonServed() {
        RecordId id = logged(lin, 90, false);
        for (ConfirmedHow his : List.of(ConfirmedHow.LINK, ConfirmedHow.CODE)) {
            assertThatThrownBy(() -> Acting.run(dong, () -> confirm.confirm(dong, id, his))).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> confirmed(lin, id)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void paidServiceEarnsNoHours() {
        RecordId id = logged(lin, 120, true);
        effective(id);
        assertThat(record(id).service().basis()).isEqualTo(Basis.PAID);
        assertThat(record(id).service().halfHours()).isZero();
        assertThatThrownBy(() -> people.as(dong, () -> jdbc
                .sql("update record.service_record set half_hours = 4 where record_id = :id").param("id", logged(lin, 120, true))
                .update())).isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("hours_only_for_volunteers");
    }

    @Test
    void moreThanEightHoursWaitForASecondPairOfEyes() {
        RecordId id = logged(lin, 9 * 60, false);
        confirmed(dong, id);
        assertThat(record(id).state()).isEqualTo(RecordState.SAMPLED);
        assertThat(record(id).held()).contains(Held.LONG);

        assertThatThrownBy(() -> Acting.run(dong, () -> check.pass(dong, id))).isInstanceOf(RuleBroken.class)
                .hasMessage("record.check.involved");
        Acting.run(zhou, () -> check.pass(zhou, id));
        assertThat(record(id).state()).isEqualTo(RecordState.EFFECTIVE);
    }

    @Test
    void aCorrectionIsANewRecordThatMustBeConfirmedAgain() {
        RecordId old = logged(lin, 90, false);
        effective(old);
        RecordId corrected = Acting.doing(zhou, () -> correct.correct(zhou, old, Basis.VOLUNTARY, 60, "剪了枝，施了肥", "多写了半小时"));

        assertThat(record(old).state()).isEqualTo(RecordState.CORRECTED);
        assertThat(record(old).service().minutes()).isEqualTo(90);
        assertThat(record(corrected).replaces()).isEqualTo(old);
        assertThat(record(corrected).state()).isEqualTo(RecordState.CAPTURED);
        assertThat(record(corrected).service().halfHours()).isEqualTo(2);
        assertThatThrownBy(() -> confirmed(zhou, corrected)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void whatIsEffectiveIsNotChangedBySql() {
        RecordId id = logged(lin, 90, false);
        effective(id);
        assertThatThrownBy(() -> people.as(dong,
                () -> jdbc.sql("update record.service_record set minutes = 30, half_hours = 1 where record_id = :id")
                        .param("id", id)
                        .update()))
                .isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("corrections are new entries");
        assertThat(record(id).service().minutes()).isEqualTo(90);
    }

    @Test
    void thePersonServedConfirmsWithTheCodeOnce() {
        RecordId id = logged(lin, 90, false);
        Acting.run(lin, () -> send.send(lin, id));
        String code = logged.sentCode(id);
        String number = record(id).number();

        assertThat(redeemed(number, wrong(code))).isFalse();
        assertThat(redeemed(number, code)).isTrue();
        assertThat(record(id).state()).isIn(RecordState.EFFECTIVE, RecordState.SAMPLED);
        assertThat(record(id).confirmation()).isNotNull()
                .satisfies(word -> assertThat(word.confirmedHow()).isEqualTo(ConfirmedHow.CODE));
        assertThat(redeemed(number, code)).isFalse();
        assertThatThrownBy(() -> Acting.run(lin, () -> send.send(lin, id))).isInstanceOf(Conflict.class);
    }

    @Test
    void aCodeIsOverAfterFiveTriesAndAfterADay() {
        RecordId id = logged(lin, 90, false);
        String number = record(id).number();
        Acting.run(lin, () -> send.send(lin, id));
        String first = logged.sentCode(id);
        for (int i = 0; i < 5; i++) {
            assertThat(redeemed(number, wrong(first))).isFalse();
        }
        assertThat(redeemed(number, first)).isFalse();

        clock.pass(Duration.ofMinutes(1));
        Acting.run(dong, () -> send.send(dong, id));
        String second = logged.sentCode(id);
        clock.pass(Duration.ofHours(25));
        assertThat(redeemed(number, second)).isFalse();
        assertThat(record(id).state()).isEqualTo(RecordState.CAPTURED);
    }

    @Test
    void staffAreRemindedOnceOnTheSeventhWorkingDay() {
        RecordId id = logged(lin, 90, false);
        Actor cadre = people.staff("吴乡长", Role.TOWN_CADRE, world.path());
        clock.pass(Duration.ofDays(8));
        people.tick("record.remind-due");
        assertThat(reminders(cadre, id)).isZero();

        clock.pass(Duration.ofDays(1));
        people.tick("record.remind-due");
        people.tick("record.remind-due");
        assertThat(reminders(cadre, id)).isEqualTo(1);
    }

    private RecordId logged(Actor by, int minutes, boolean paid) {
        return logged.by(by, dong, lin, minutes, paid);
    }

    private void confirmed(Actor by, RecordId id) {
        logged.confirmed(id, by);
    }

    private void effective(RecordId id) {
        logged.counts(id, dong, li);
    }

    private ServiceRecord record(RecordId id) {
        return logged.read(id);
    }

    private boolean redeemed(String number, String code) {
        return Acting.doing(Actor.PUBLIC, () -> redeem.redeem(new CodeForm(number, code)));
    }

    private static String wrong(String code) {
        return (code.charAt(0) == '1' ? '2' : '1') + code.substring(1);
    }

    private int reminders(Actor to, RecordId id) {
        return people.as(Actor.SYSTEM, () -> jdbc.sql("""
                select count(*)::int from notification.message
                where recipient_account = :account and channel = 'INBOX' and dedupe_key like '%' || :id || '%'
                """).param("account", to.account()).param("id", id.toString()).query(Integer.class).single());
    }
}
