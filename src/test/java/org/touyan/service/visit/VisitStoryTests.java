package org.touyan.service.visit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.OrderState;
import org.touyan.service.dispatch.release.ReleaseOrder;
import org.touyan.service.matching.HalfDay;
import org.touyan.service.request.RequestState;
import org.touyan.service.visit.end.StartVisit;
import org.touyan.service.visit.gate.AgreementForm;
import org.touyan.service.visit.gate.EnterPapers;
import org.touyan.service.visit.gate.InsuranceForm;
import org.touyan.service.visit.log.LogVisit;
import org.touyan.service.visit.log.VisitLog;
import org.touyan.service.visit.propose.ProposeTime;
import org.touyan.service.visit.propose.TakeProposal;
import org.touyan.service.visit.schedule.MoveVisit;
import org.touyan.service.visit.schedule.ScheduleVisit;
import org.touyan.service.visit.slot.FreeSlots;
import org.touyan.service.visit.slot.Slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touyan.service.dispatch.DispatchWorld.person;
import static org.touyan.service.visit.VisitWorld.doing;
import static org.touyan.service.visit.VisitWorld.morning;

@TouyanTest
@Import(VisitWorld.class)
class VisitStoryTests {

    @Autowired
    private DispatchWorld.People people;

    @Autowired
    private VisitWorld.Accepted world;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ScheduleVisit schedule;

    @Autowired
    private MoveVisit move;

    @Autowired
    private StartVisit start;

    @Autowired
    private LogVisit log;

    @Autowired
    private ProposeTime propose;

    @Autowired
    private TakeProposal take;

    @Autowired
    private ReleaseOrder release;

    @Autowired
    private EnterPapers papers;

    @Autowired
    private FreeSlots slots;

    @Autowired
    private JdbcClient jdbc;

    private Actor dong;
    private Actor lin;

    @BeforeEach
    void aFreshMorning() {
        clock.set(MovableClock.MONDAY_MORNING);
        dong = people.cityStaff("董晓梅");
        lin = people.pomeloMaster("林守田");
    }

    @Test
    void twoStaffBookTheSameMasterAtTheSameTimeAndOneGetsHim() throws Exception {
        Actor zhou = people.cityStaff("周建平");
        OrderId trees = world.order(dong, lin);
        OrderId shed = world.order(zhou, lin);
        CountDownLatch ready = new CountDownLatch(2);

        List<Throwable> refused = new ArrayList<>();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<VisitId>> answers = List.of(
                    both.submit(
                            together(ready, () -> doing(dong, () -> schedule.schedule(dong, trees, morning(2), false, false)))),
                    both.submit(
                            together(ready, () -> doing(zhou, () -> schedule.schedule(zhou, shed, morning(2), false, false)))));
            for (Future<VisitId> answer : answers) {
                try {
                    answer.get();
                } catch (ExecutionException race) {
                    refused.add(race.getCause());
                }
            }
        }

        assertThat(refused).singleElement().isInstanceOfAny(Conflict.class, RuleBroken.class);
        assertThat(world.visits(trees, VisitState.SCHEDULED) + world.visits(shed, VisitState.SCHEDULED)).isEqualTo(1);
    }

    @Test
    void anHourLaterIsAnotherVisitAndATakenHourIsRefused() {
        OrderId trees = world.order(dong, lin);
        OrderId shed = world.order(dong, lin);
        doing(dong, () -> schedule.schedule(dong, trees, morning(2), false, false));
        VisitId other = doing(dong, () -> schedule.schedule(dong, shed, morning(3), false, false));

        assertThatThrownBy(() -> Acting.run(lin, () -> move.move(lin, other, morning(2)))).isInstanceOf(RuleBroken.class);
        Acting.run(lin, () -> move.move(lin, other, morning(4)));
        assertThat(world.visits(shed, VisitState.SCHEDULED)).isEqualTo(1);
    }

    @Test
    void aTimeThatHasPassedIsRefused() {
        OrderId trees = world.order(dong, lin);
        assertThatThrownBy(() -> doing(lin, () -> schedule.schedule(lin, trees, morning(-1), false, false)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void riskyServiceStartsOnlyWithInsuranceAndAgreement() {
        OrderId trees = world.order(dong, lin);
        VisitId visit = doing(dong, () -> schedule.schedule(dong, trees, morning(2), false, true));
        LocalDate today = LocalDate.of(2026, 11, 23);

        refusedToStart(visit, "visit.gate.insurance");
        Acting.run(dong, () -> papers.insurance(dong, trees,
                new InsuranceForm("P-1", "人保财险", today.minusDays(30), today)));
        refusedToStart(visit, "visit.gate.insurance");
        Acting.run(dong, () -> papers.insurance(dong, trees,
                new InsuranceForm("P-2", "人保财险", today, today.plusYears(1))));
        refusedToStart(visit, "visit.gate.agreement");
        assertThatThrownBy(() -> doing(lin, () -> log.log(lin, trees, said("修剪示范", "risky", false))))
                .isInstanceOf(RuleBroken.class);
        Acting.run(dong, () -> papers.agreement(dong, trees, new AgreementForm("协-1", "登高", today, null)));
        Acting.run(lin, () -> start.start(lin, visit));

        assertThat(world.visits(trees, VisitState.IN_SERVICE)).isEqualTo(1);
    }

    @Test
    void serviceOfMoreThanAMonthStartsOnlyWithAnAgreement() {
        OrderId trees = world.order(dong, lin);
        doing(dong, () -> schedule.schedule(dong, trees, morning(1), false, false));
        VisitId late = doing(dong, () -> schedule.schedule(dong, trees, morning(60), false, false));
        refusedToStart(late, "visit.gate.agreement");
    }

    @Test
    void severalVisitsDeliverOnceWithTheLast() {
        OrderId trees = world.order(dong, lin);
        doing(lin, () -> schedule.schedule(lin, trees, morning(1), false, false));
        clock.pass(Duration.ofDays(2));
        doing(lin, () -> log.log(lin, trees, said("修剪示范，开春再看", "first", true)));
        assertThat(people.state(world.requestOf(trees))).isEqualTo(RequestState.TAKEN);

        doing(lin, () -> schedule.schedule(lin, trees, morning(10), false, false));
        clock.pass(Duration.ofDays(10));
        doing(lin, () -> log.log(lin, trees, said("新叶出来了", "second", false)));

        assertThat(people.state(world.requestOf(trees))).isEqualTo(RequestState.DELIVERED);
        assertThat(people.orders(world.requestOf(trees))).singleElement()
                .satisfies(order -> assertThat(order.state()).isEqualTo(OrderState.SERVED));
        assertThat(world.visits(trees, VisitState.DONE)).isEqualTo(2);
        assertThatThrownBy(() -> doing(lin, () -> log.log(lin, trees, said("又写一次", "third", false))))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void theSameLogSentEightTimesIsOne() {
        OrderId trees = world.order(dong, lin);
        Set<VisitId> visits = new HashSet<>();
        for (int i = 0; i < 8; i++) {
            visits.add(doing(lin, () -> log.log(lin, trees, said("测了土，偏酸", "once", false))));
        }
        assertThat(visits).hasSize(1);
        assertThat(world.visits(trees, VisitState.DONE)).isEqualTo(1);
    }

    @Test
    void aLogWithoutAnAppointmentIsAVisitThatEndedJustNow() {
        OrderId trees = world.order(dong, lin);
        VisitId visit = doing(lin, () -> log.log(lin, trees, said("下午就去看了", "same-day", false)));

        var begun = people.as(Actor.SYSTEM,
                () -> jdbc.sql("select from_at = :from and to_at = :to from visit.visit where visit_id = :id")
                        .param("from", clock.instant().minus(Duration.ofMinutes(60))).param("to", clock.instant())
                        .param("id", visit).query(Boolean.class).single());
        assertThat(begun).isTrue();
        assertThat(people.state(world.requestOf(trees))).isEqualTo(RequestState.DELIVERED);
    }

    @Test
    void anothersOrderIsNotThere() {
        OrderId trees = world.order(dong, lin);
        Actor fang = people.pomeloMaster("方美娟");
        assertThatThrownBy(() -> doing(fang, () -> log.log(fang, trees, said("不是我的", "not-mine", false))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> doing(fang, () -> schedule.schedule(fang, trees, morning(1), false, false)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoProposesWaitsAndTheOtherSideTakesOneOfThem() {
        OrderId trees = world.order(dong, lin);
        Actor wang = Actor.asker(world.requestOf(trees).value());
        Acting.run(lin, () -> propose.propose(lin, trees, List.of(morning(1), morning(2)), false, false));
        var first = people.as(Actor.SYSTEM, () -> jdbc
                .sql("select proposal_id from visit.proposal where order_id = :order order by from_at limit 1")
                .param("order", trees).query(java.util.UUID.class).single());

        assertThatThrownBy(() -> doing(lin, () -> take.take(lin, first))).isInstanceOf(RuleBroken.class);
        doing(wang, () -> take.take(wang, first));

        assertThat(world.visits(trees, VisitState.SCHEDULED)).isEqualTo(1);
        assertThatThrownBy(() -> doing(wang, () -> take.take(wang, first))).isInstanceOf(Conflict.class);
    }

    @Test
    void whatWasSaidOfATimeStillHoldsWhenTheOtherSideNamesAnother() {
        OrderId trees = world.order(dong, lin);
        Actor wang = Actor.asker(world.requestOf(trees).value());
        Acting.run(dong, () -> propose.propose(dong, trees, List.of(morning(1)), true, true));
        Acting.run(wang, () -> propose.propose(wang, trees, List.of(morning(2)), false, false));
        var hers = people.as(Actor.SYSTEM, () -> jdbc
                .sql("select proposal_id from visit.proposal where order_id = :order and state = 'OPEN'")
                .param("order", trees).query(java.util.UUID.class).single());
        VisitId visit = doing(lin, () -> take.take(lin, hers));

        assertThat(people.as(Actor.SYSTEM, () -> jdbc.sql("select remote and risky from visit.visit where visit_id = :id")
                .param("id", visit).query(Boolean.class).single())).isTrue();
        refusedToStart(visit, "visit.gate.insurance");
    }

    @Test
    void aTimeAtWhichTheMasterIsTakenIsNotProposed() {
        OrderId trees = world.order(dong, lin);
        OrderId shed = world.order(dong, lin);
        doing(dong, () -> schedule.schedule(dong, trees, morning(1), false, false));
        Actor wang = Actor.asker(world.requestOf(shed).value());
        assertThatThrownBy(() -> Acting.run(wang, () -> propose.propose(wang, shed, List.of(morning(1)), false, false)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void whatWasDoneWhileAnotherVisitStoodInTheCalendarIsLogged() {
        OrderId trees = world.order(dong, lin);
        OrderId shed = world.order(dong, lin);
        doing(dong, () -> schedule.schedule(dong, trees, morning(0), false, false));
        clock.set(morning(0).to());
        doing(lin, () -> log.log(lin, shed, said("顺路先看了大棚", "on-the-way", false)));
        assertThat(world.visits(shed, VisitState.DONE)).isOne();
    }

    @Test
    void anOrderGivenBackTakesItsVisitAlong() {
        OrderId trees = world.order(dong, lin);
        doing(lin, () -> schedule.schedule(lin, trees, morning(1), false, false));
        Acting.run(lin, () -> release.release(lin, trees));
        assertThat(world.visits(trees, VisitState.CALLED_OFF)).isEqualTo(1);
    }

    @Test
    void freeHalfDaysLeaveOutWhatIsBooked() {
        OrderId trees = world.order(dong, lin);
        doing(lin, () -> schedule.schedule(lin, trees, morning(1), false, false));
        List<Slot> free = doing(lin, () -> slots.next(person(lin), 5));

        assertThat(free).hasSize(5).first().isEqualTo(new Slot(LocalDate.of(2026, 11, 23), HalfDay.Half.PM));
        assertThat(free).doesNotContain(new Slot(LocalDate.of(2026, 11, 24), HalfDay.Half.AM));
    }

    private void refusedToStart(VisitId visit, String why) {
        assertThatThrownBy(() -> Acting.run(lin, () -> start.start(lin, visit)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo(why));
    }

    private static VisitLog said(String note, String key, boolean another) {
        return new VisitLog(Outcome.SOLVED, note, 60, null, false, another, key);
    }

    private static <T> Callable<T> together(CountDownLatch ready, Callable<T> work) {
        return () -> {
            ready.countDown();
            ready.await();
            return work.call();
        };
    }
}
