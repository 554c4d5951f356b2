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
import org.touyan.foundation.web.Texts;
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
import org.touyan.service.request.Channel;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.submit.NoteCall;
import org.touyan.service.request.submit.Submission;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;
import static org.touyan.service.dispatch.DispatchWorld.person;

/** Nobody goes to electrical work, welding or a crane without the licence of the state, whichever way he is sent. */
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
    private NoteCall rang;
    @Autowired
    private Texts texts;
    @Autowired
    private JdbcClient jdbc;

    private Actor dong;
    private Actor welder;
    private RequestId seams;
    private int numbers;

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
                .hasMessage("dispatch.offer.licence.yours");
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
        assertThatThrownBy(() -> accepted(order)).isInstanceOf(DataAccessException.class)
                .hasMessageContaining("needs one of the licences welding");
    }

    @Test
    @DisplayName("A trade that is free asks for none")
    void free() {
        RequestId trees = world.request();
        Actor grower = world.pomeloMaster("林守田");
        Acting.run(dong, () -> offer.offer(dong, trees, person(grower), true, "求助的人想请他"));
        assertThat(Acting.doing(dong, () -> offer.offer(dong, trees, person(welder), false, "带着学一学"))).isNotNull();
    }

    @Test
    @DisplayName("Whoever comes along needs one as well: to be invited, to say yes, and for the database")
    void aCompanionNeedsItToo() {
        licensed(MONDAY.plusDays(400));
        offered("他熟悉这里的情况");
        Actor mate = world.master("赵阿明", QINGGANG, "welding");
        assertThatThrownBy(() -> along(mate)).isInstanceOf(RuleBroken.class).hasMessage("dispatch.offer.licence");
        Actor grower = world.pomeloMaster("林守田");
        assertThatThrownBy(() -> along(grower)).isInstanceOf(RuleBroken.class).hasMessage("dispatch.offer.licence");

        LicenceId licence = licensed(mate, MONDAY.plusDays(400));
        OrderId order = along(mate);
        Acting.run(dong, () -> licences.withdraw(dong, person(mate), licence));
        assertThatThrownBy(() -> Acting.run(mate, () -> accept.accept(mate, order))).isInstanceOf(RuleBroken.class)
                .hasMessage("dispatch.offer.licence.yours");
        assertThatThrownBy(() -> accepted(order)).isInstanceOf(DataAccessException.class)
                .hasMessageContaining("needs one of the licences welding");
        licensed(mate, MONDAY.plusDays(10));
        Acting.run(mate, () -> accept.accept(mate, order));
        assertThat(world.orders(seams)).extracting(OrderView::lead, OrderView::state)
                .containsExactlyInAnyOrder(tuple(true, OrderState.OFFERED), tuple(false, OrderState.ACCEPTED));
    }

    @Test
    @DisplayName("Whom another module sends, of a team or of a pairing, needs one; whoever comes to talk does not")
    void chosenElsewhere() {
        assertThatThrownBy(() -> world.as(dong, () -> offer.offerChosen(dong, seams, person(welder), true, "结对")))
                .isInstanceOf(RuleBroken.class).hasMessage("dispatch.offer.licence");
        assertThat(world.orders(seams)).isEmpty();
        licensed(MONDAY.plusDays(30));
        OrderId order = world.as(dong, () -> offer.offerChosen(dong, seams, person(welder), true, "结对"));
        assertThat(demanded(order)).isEqualTo("welding");

        RequestId talk = world.request("machine", "薄板一焊就烧穿");
        Actor mate = world.master("赵阿明", QINGGANG, "welding");
        assertThat(demanded(world.as(dong, () -> offer.offerTalk(dong, talk, person(mate), true, "讲师团")))).isEmpty();
    }

    @Test
    @DisplayName("A word on the phone is no licence either, and the sentence says whose it is")
    void byPhone() {
        Submission call = Submission.of("rang " + seams, Channel.PHONE, "machine", "薄板一焊就烧穿，电话里问的", QINGGANG, "王阿姨",
                "13900007731");
        assertThatThrownBy(() -> Acting.doing(welder, () -> rang.note(welder, call))).isInstanceOf(RuleBroken.class)
                .hasMessage("dispatch.offer.licence.yours");
        assertThat(texts.say(SIMPLIFIED_CHINESE, "dispatch.offer.licence.yours")).startsWith("资质：");
        assertThat(texts.say(ENGLISH, "dispatch.offer.licence.yours")).startsWith("Licence:");
        licensed(MONDAY.plusDays(30));
        RequestId taken = Acting.doing(welder, () -> rang.note(welder, call)).request();
        assertThat(world.orders(taken)).singleElement().satisfies(order -> {
            assertThat(order.state()).isEqualTo(OrderState.ACCEPTED);
            assertThat(demanded(order.id())).isEqualTo("welding");
        });
    }

    private OrderId along(Actor master) {
        return Acting.doing(dong, () -> offer.offer(dong, seams, person(master), false, "两个人快一点"));
    }

    private String demanded(OrderId order) {
        return world.as(Actor.SYSTEM, () -> jdbc.sql("select licences from dispatch.work_order where order_id = :id")
                .param("id", order).query(String.class).single());
    }

    private void accepted(OrderId order) {
        world.as(Actor.SYSTEM, () -> jdbc
                .sql("update dispatch.work_order set state = 'ACCEPTED', answered_at = :now where order_id = :id")
                .param("now", clock.instant()).param("id", order).update());
    }

    private LicenceId licensed(LocalDate until) {
        return licensed(welder, until);
    }

    private LicenceId licensed(Actor master, LocalDate until) {
        return Acting.doing(dong, () -> licences.enter(dong, person(master), new KeepLicence.Licence("特种作业操作证",
                "T33100000000%02d".formatted(++numbers), "浙江省应急管理厅", until, "welding")));
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
