package org.touyan.service.dispatch;

import java.time.Duration;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.LicenceId;
import org.touyan.people.roster.skill.KeepLicence;
import org.touyan.service.dispatch.accept.AcceptOrder;
import org.touyan.service.dispatch.accept.ClaimOrder;
import org.touyan.service.dispatch.offer.OfferOrder;
import org.touyan.service.dispatch.offer.OpenOrder;
import org.touyan.service.matching.Candidate;
import org.touyan.service.matching.Matching;
import org.touyan.service.matching.Reason;
import org.touyan.service.matching.ReasonWords;
import org.touyan.service.request.RequestId;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;
import static org.touyan.service.dispatch.DispatchWorld.person;

/** Nobody leads electrical work, welding or a crane without the licence of the state. */
@TouyanTest
@Import(DispatchWorld.class)
class LicencedOrdersTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private DispatchWorld.People world;
    @Autowired
    private MovableClock clock;
    @Autowired
    private Matching matching;
    @Autowired
    private ReasonWords words;
    @Autowired
    private KeepLicence licences;
    @Autowired
    private OfferOrder offer;
    @Autowired
    private AcceptOrder accept;
    @Autowired
    private OpenOrder open;
    @Autowired
    private ClaimOrder claim;
    @Autowired
    private JdbcClient jdbc;

    private Actor dong;
    private Actor welder;
    private RequestId seams;

    @BeforeEach
    void aFreshMorning() {
        clock.set(MovableClock.MONDAY_MORNING);
        dong = world.cityStaff("董晓梅");
        welder = world.master("章文涛", QINGGANG, "welding");
        seams = world.request("machine", "薄板一焊就烧穿");
    }

    @Test
    @DisplayName("Without a licence he is left out in words, by the page and by whoever tries all the same")
    void withoutALicenceNobodyIsInvited() {
        assertThat(why()).isEqualTo("资质：没有焊接与热切割作业证");
        assertThatThrownBy(() -> offered("他熟悉这里的情况")).isInstanceOf(RuleBroken.class).hasMessage("dispatch.offer.licence");
        assertThat(world.orders(seams)).isEmpty();

        LicenceId old = licensed(MONDAY.minusDays(200));
        assertThat(why()).isEqualTo("资质：焊接与热切割作业证只到2026年5月7日");
        Reason reason = leftOut();
        assertThat(words.line(ENGLISH, reason)).contains("Welding and cutting licence", "2026/5/7");
        assertThatThrownBy(() -> offered("他熟悉这里的情况")).isInstanceOf(RuleBroken.class);

        licensed(MONDAY.plusDays(400));
        assertThat(suggested()).isTrue();
        offered("他熟悉这里的情况");
        assertThat(world.orders(seams)).extracting(OrderView::state).containsExactly(OrderState.OFFERED);
        assertThat(old).isNotNull();
    }

    @Test
    @DisplayName("A licence that ends before he has said yes stands in the way of the yes, and a new one opens it")
    void aYesNeedsItToo() {
        LicenceId licence = licensed(MONDAY.plusDays(400));
        OrderId order = offered("他熟悉这里的情况");
        Acting.run(dong, () -> licences.withdraw(dong, person(welder), licence));
        assertThatThrownBy(() -> Acting.run(welder, () -> accept.accept(welder, order))).isInstanceOf(RuleBroken.class);
        assertThat(world.orders(seams)).extracting(OrderView::state).containsExactly(OrderState.OFFERED);

        licensed(MONDAY);
        Acting.run(welder, () -> accept.accept(welder, order));
        assertThat(world.orders(seams)).extracting(OrderView::state).containsExactly(OrderState.ACCEPTED);
    }

    @Test
    @DisplayName("What is open to all is taken by those who are licensed")
    void whatIsOpenToAll() {
        OrderId order = Acting.doing(dong, () -> open.open(dong, seams));
        clock.pass(Duration.ofMinutes(1));
        world.tick("dispatch.tell-experts");
        assertThatThrownBy(() -> Acting.run(welder, () -> claim.claim(welder, order))).isInstanceOf(RuleBroken.class)
                .hasMessage("dispatch.offer.licence");
        licensed(MONDAY.plusDays(30));
        Acting.run(welder, () -> claim.claim(welder, order));
        assertThat(world.asked(seams)).isEqualTo(person(welder));
    }

    @Test
    @DisplayName("The database refuses it as well, to whoever goes past the rules")
    void theDatabaseRefuses() {
        licensed(MONDAY.plusDays(400));
        OrderId order = offered("他熟悉这里的情况");
        world.as(Actor.SYSTEM, () -> jdbc.sql("update roster.licence set valid_until = :day where person_id = :id")
                .param("day", MONDAY.minusDays(1)).param("id", person(welder)).update());
        assertThatThrownBy(() -> world.as(Actor.SYSTEM, () -> jdbc
                .sql("update dispatch.work_order set state = 'ACCEPTED', answered_at = :now where order_id = :id")
                .param("now", clock.instant()).param("id", order).update())).isInstanceOf(DataAccessException.class)
                .hasMessageContaining("needs one of the licences welding");
    }

    @Test
    @DisplayName("A trade that is free asks for none, and a companion needs none")
    void free() {
        RequestId trees = world.request();
        Actor grower = world.pomeloMaster("林守田");
        Acting.run(dong, () -> offer.offer(dong, trees, person(grower), true, "求助的人想请他"));
        licensed(MONDAY.plusDays(400));
        offered("他熟悉这里的情况");
        OrderId companion = Acting.doing(dong, () -> offer.offer(dong, seams, person(grower), false, "带着学一学"));
        assertThat(companion).isNotNull();
    }

    private LicenceId licensed(LocalDate until) {
        return Acting.doing(dong, () -> licences.enter(dong, person(welder),
                new KeepLicence.Licence("特种作业操作证", "T3310000000001", "浙江省应急管理厅", until, "welding")));
    }

    private OrderId offered(String because) {
        return Acting.doing(dong, () -> offer.offer(dong, seams, person(welder), true, because));
    }

    private String why() {
        return words.line(SIMPLIFIED_CHINESE, leftOut());
    }

    private Reason leftOut() {
        PersonId who = person(welder);
        return Acting.doing(dong, () -> matching.shortlist(seams)).leftOut().stream()
                .filter(l -> l.expert().id().equals(who))
                .findFirst()
                .orElseThrow()
                .reason();
    }

    private boolean suggested() {
        return Acting.doing(dong, () -> matching.shortlist(seams)).suggested().stream().map(Candidate::person)
                .anyMatch(person(welder)::equals);
    }
}
