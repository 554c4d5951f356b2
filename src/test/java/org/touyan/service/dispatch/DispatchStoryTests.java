package org.touyan.service.dispatch;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.accept.AcceptOrder;
import org.touyan.service.dispatch.accept.ClaimOrder;
import org.touyan.service.dispatch.decline.DeclineOrder;
import org.touyan.service.dispatch.offer.OfferOrder;
import org.touyan.service.dispatch.offer.OpenOrder;
import org.touyan.service.dispatch.offer.UndoOffer;
import org.touyan.service.dispatch.release.ReleaseOrder;
import org.touyan.service.request.ExpertRang;
import org.touyan.service.request.RequestEnded;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestState;
import org.touyan.service.request.Urgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;
import static org.touyan.service.dispatch.DispatchWorld.person;

@TouyanTest
@Import(DispatchWorld.class)
class DispatchStoryTests {

    private record Served(OrderId order, java.time.Instant at) implements OrderServed {}

    private static final Duration UNDO = Duration.ofSeconds(10);

    @Autowired
    private DispatchWorld.People world;

    @Autowired
    private MovableClock clock;

    @Autowired
    private OfferOrder offer;

    @Autowired
    private AcceptOrder accept;

    @Autowired
    private DeclineOrder decline;

    @Autowired
    private ClaimOrder claim;

    @Autowired
    private OpenOrder open;

    @Autowired
    private UndoOffer undo;

    @Autowired
    private ReleaseOrder release;

    @Autowired
    private ApplicationEventPublisher facts;

    private Actor dong;
    private Actor lin;
    private Actor fang;
    private Actor zheng;

    @BeforeEach
    void aFreshMorning() {
        clock.set(MovableClock.MONDAY_MORNING);
        dong = world.cityStaff("董晓梅");
        lin = world.pomeloMaster("林守田");
        fang = world.pomeloMaster("方美娟");
        zheng = world.pomeloMaster("郑有田");
    }

    @Test
    void aNoAsksTheNextWhoAccepts() {
        RequestId trees = world.request();
        OrderId first = offered(dong, trees, lin);
        decline(lin, first, "far");

        PersonId next = world.asked(trees);
        assertThat(next).isNotNull().isNotEqualTo(person(lin));
        Actor second = whoIs(next);
        accept(second, world.living(trees));

        assertThat(world.state(trees)).isEqualTo(RequestState.TAKEN);
        assertThat(world.orders(trees)).extracting(OrderView::state).containsExactly(OrderState.DECLINED, OrderState.ACCEPTED);
        assertThat(world.messages("dispatch.accepted")).contains("王阿姨");
    }

    @Test
    void silenceAsksTheNext() {
        RequestId trees = world.request();
        offered(dong, trees, lin);
        world.tick("dispatch.lapse-offers");
        assertThat(world.asked(trees)).isEqualTo(person(lin));

        clock.pass(Duration.ofDays(1));
        world.tick("dispatch.lapse-offers");

        assertThat(world.orders(trees)).extracting(OrderView::state).containsExactly(OrderState.LAPSED, OrderState.OFFERED);
        assertThat(world.asked(trees)).isNotEqualTo(person(lin));
    }

    @Test
    void whenNobodyIsLeftTheRequestIsBackOnTheBoardAndStaffHearsOfIt() {
        Actor cadre = world.staff("周建平", Role.TOWN_CADRE, COUNTY.child("331083107"));
        Actor only = world.master("高山", "331083107", "lathe");
        assertThat(only.person()).isNotNull();
        RequestId trees = world.request();
        OrderId order = offered(dong, trees, lin);
        decline(lin, order, null);
        while (world.asked(trees) != null) {
            decline(dong, world.living(trees), null);
        }

        assertThat(world.state(trees)).isEqualTo(RequestState.TRIAGED);
        assertThat(world.messages("dispatch.nobody-left")).contains("董晓梅").doesNotContain(cadre.name());
        assertThat(world.orders(trees)).extracting(OrderView::expert).doesNotHaveDuplicates();
    }

    @Test
    void theExpertHearsOfItWhenItCanNoLongerBeUndone() {
        RequestId trees = world.request();
        OrderId order = offered(dong, trees, lin);
        world.tick("dispatch.tell-experts");
        assertThat(invited(lin)).isFalse();

        clock.pass(UNDO);
        world.tick("dispatch.tell-experts");
        world.tick("dispatch.tell-experts");

        assertThat(invited(lin)).isTrue();
        assertThatThrownBy(() -> as(dong, () -> undo.undo(dong, order))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void withinTheSecondsItCanBeUndoneByTheSamePersonOnly() {
        RequestId trees = world.request();
        OrderId order = offered(dong, trees, lin);
        Actor wang = world.cityStaff("王主任");
        assertThatThrownBy(() -> as(wang, () -> undo.undo(wang, order))).isInstanceOf(NotAllowed.class);

        as(dong, () -> undo.undo(dong, order));
        clock.pass(UNDO);
        world.tick("dispatch.tell-experts");

        assertThat(world.asked(trees)).isNull();
        assertThat(invited(lin)).isFalse();
        assertThat(offered(dong, trees, fang)).isNotNull();
    }

    @Test
    void aRequestNobodyHasReadIsReadInTheSameClick() {
        RequestId trees = world.request(RequestState.SUBMITTED, Urgency.NORMAL, null);
        offered(dong, trees, lin);
        assertThat(world.state(trees)).isEqualTo(RequestState.TRIAGED);
    }

    @Test
    void theNamedMasterIsAskedBeforeEverybodyElse() {
        RequestId trees = world.request(RequestState.TRIAGED, Urgency.NORMAL, zheng);
        OrderId order = offered(dong, trees, lin);
        decline(lin, order, null);
        assertThat(world.asked(trees)).isEqualTo(person(zheng));
    }

    @Test
    void ofTwoDispatchersOneWinsAndTheOtherSeesWho() throws Exception {
        RequestId trees = world.request();
        Actor wang = world.cityStaff("王主任");
        List<Object> outcomes = atOnce(() -> offered(dong, trees, lin), () -> offered(wang, trees, fang));

        assertThat(outcomes).filteredOn(OrderId.class::isInstance).hasSize(1);
        Conflict lost = (Conflict) outcomes.stream().filter(Conflict.class::isInstance).findFirst().orElseThrow();
        boolean dongWon = world.asked(trees).equals(person(lin));
        assertThat(lost.key()).isEqualTo("dispatch.offer.taken");
        assertThat(lost.arguments()).containsExactly(dongWon ? "董晓梅" : "王主任", dongWon ? "林守田" : "方美娟");
        assertThat(world.orders(trees)).hasSize(1);
    }

    @Test
    void ofTwoWhoClaimOneIsFirst() throws Exception {
        RequestId trees = world.request();
        OrderId order = as(dong, () -> open.open(dong, trees));
        List<Object> outcomes = atOnce(() -> claimed(lin, order), () -> claimed(fang, order));

        assertThat(outcomes).filteredOn(OrderId.class::isInstance).hasSize(1);
        Conflict lost = (Conflict) outcomes.stream().filter(Conflict.class::isInstance).findFirst().orElseThrow();
        assertThat(lost.key()).isEqualTo("dispatch.claim.gone");
        assertThat(world.state(trees)).isEqualTo(RequestState.TAKEN);
        assertThat(world.asked(trees)).isIn(person(lin), person(fang));
    }

    @Test
    void whoeverHoldsEnoughIsNotAskedForMore() {
        offered(dong, world.request(), lin);
        offered(dong, world.request(), lin);
        offered(dong, world.request(), lin);
        RequestId fourth = world.request();
        assertThatThrownBy(() -> offered(dong, fourth, lin)).isInstanceOf(RuleBroken.class)
                .hasMessage("dispatch.offer.too-many-open");
        assertThat(world.orders(fourth)).isEmpty();
    }

    @Test
    void somebodyWhoWasNotSuggestedNeedsAReason() {
        Actor turner = world.master("车小军", QINGGANG, "lathe");
        RequestId trees = world.request();
        assertThatThrownBy(() -> as(dong, () -> offer.offer(dong, trees, person(turner), true, null)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("dispatch.offer.why-not-the-suggested");
        as(dong, () -> offer.offer(dong, trees, person(turner), true, "求助的人想请他"));
        assertThat(world.asked(trees)).isEqualTo(person(turner));
    }

    @Test
    void severalComeAlongWithOneLead() {
        RequestId trees = world.request();
        accept(lin, offered(dong, trees, lin));
        OrderId along = as(dong, () -> offer.offer(dong, trees, person(fang), false, "带着学一学"));
        accept(fang, along);

        assertThat(world.state(trees)).isEqualTo(RequestState.TAKEN);
        assertThat(world.orders(trees)).extracting(OrderView::lead).containsExactly(true, false);
        release(fang, along);
        assertThat(world.state(trees)).isEqualTo(RequestState.TAKEN);
    }

    @Test
    void whatIsGivenBackIsFreeAgainAndTheSameMasterMayBeAskedInTheNextRound() {
        RequestId trees = world.request();
        OrderId order = offered(dong, trees, lin);
        accept(lin, order);
        release(lin, order);

        assertThat(world.state(trees)).isEqualTo(RequestState.TRIAGED);
        assertThat(world.messages("dispatch.cannot-come")).contains("王阿姨");
        assertThat(offered(dong, trees, lin)).isNotNull();
    }

    @Test
    void whenTheRequestEndsNothingIsLeftOver() {
        RequestId trees = world.request();
        OrderId order = offered(dong, trees, lin);
        world.as(dong, () -> {
            facts.publishEvent(new RequestEnded(trees, RequestState.CANCELLED, COUNTY.child(QINGGANG), clock.instant()));
            return order;
        });
        assertThat(world.orders(trees)).extracting(OrderView::state).containsExactly(OrderState.RELEASED);
    }

    @Test
    void theMasterWhoWasRungHasSaidYesAlready() {
        RequestId trees = world.request();
        world.as(lin, () -> {
            facts.publishEvent(new ExpertRang(trees, person(lin), COUNTY.child(QINGGANG), clock.instant()));
            return trees;
        });
        assertThat(world.orders(trees)).extracting(OrderView::state).containsExactly(OrderState.ACCEPTED);
        assertThat(world.state(trees)).isEqualTo(RequestState.TAKEN);
    }

    @Test
    void aServedOrderEndsAndTheReopenedRequestMayBeOfferedToTheSameMaster() {
        RequestId trees = world.request();
        OrderId order = offered(dong, trees, lin);
        accept(lin, order);
        world.as(lin, () -> {
            facts.publishEvent(new Served(order, clock.instant()));
            return order;
        });
        assertThat(world.orders(trees)).extracting(OrderView::state).containsExactly(OrderState.SERVED);
        world.reopen(trees);
        assertThat(offered(dong, trees, lin)).isNotNull();
    }

    @Test
    void whatCannotWaitIsAnsweredWithinHours() {
        RequestId trees = world.request(RequestState.TRIAGED, Urgency.TODAY, null);
        offered(dong, trees, lin);
        clock.pass(Duration.ofHours(2).plus(UNDO));
        world.tick("dispatch.lapse-offers");
        assertThat(world.orders(trees)).extracting(OrderView::state).containsExactly(OrderState.LAPSED, OrderState.OFFERED);
    }

    @Test
    void aYesOnThePhoneIsKeyedByStaff() {
        RequestId trees = world.request();
        accept(dong, offered(dong, trees, lin));
        assertThat(world.state(trees)).isEqualTo(RequestState.TAKEN);
    }

    @Test
    void nobodyAnswersForAnotherMaster() {
        RequestId trees = world.request();
        OrderId order = offered(dong, trees, lin);
        assertThatThrownBy(() -> accept(fang, order)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> decline(fang, order, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> release(fang, order)).isInstanceOf(NotFound.class);
        assertThat(world.asked(trees)).isEqualTo(person(lin));
    }

    @Test
    void anotherTownNeitherSeesNorChangesTheOrder() {
        RequestId trees = world.request();
        OrderId order = offered(dong, trees, lin);
        Actor elsewhere = world.staff("外乡干部", Role.TOWN_CADRE, COUNTY.child("331083105"));
        assertThatThrownBy(() -> accept(elsewhere, order)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(elsewhere, () -> offer.offer(elsewhere, trees, person(lin), true, "x")))
                .isInstanceOf(NotFound.class);
    }

    private OrderId offered(Actor by, RequestId request, Actor to) {
        return as(by, () -> offer.offer(by, request, person(to), true, "求助的人想请他"));
    }

    private void accept(Actor by, OrderId order) {
        as(by, () -> {
            accept.accept(by, order);
            return order;
        });
    }

    private void decline(Actor by, OrderId order, String reason) {
        as(by, () -> {
            decline.decline(by, order, reason);
            return order;
        });
    }

    private void release(Actor by, OrderId order) {
        as(by, () -> {
            release.release(by, order);
            return order;
        });
    }

    private OrderId claimed(Actor by, OrderId order) {
        return as(by, () -> {
            claim.claim(by, order);
            return order;
        });
    }

    private static <T> T as(Actor actor, java.util.function.Supplier<T> work) {
        return Acting.doing(actor, work);
    }

    private boolean invited(Actor master) {
        return world.messages("dispatch.invited", master).size() > 0;
    }

    private Actor whoIs(PersonId person) {
        return world.actorOf(person);
    }

    /** Both start at the same moment; what each gave or threw. */
    private static List<Object> atOnce(Callable<?> one, Callable<?> other) throws Exception {
        var start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Object>> both = List.of(threads.submit(() -> run(start, one)), threads.submit(() -> run(start, other)));
            start.countDown();
            return List.of(both.get(0).get(), both.get(1).get());
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private static Object run(CountDownLatch start, Callable<?> work) throws Exception {
        start.await();
        try {
            return work.call();
        } catch (Conflict lost) {
            return lost;
        }
    }
}
