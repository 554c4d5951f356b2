package org.touyan.outreach.lecture;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.outreach.lecture.LectureWorld.Hall;
import org.touyan.outreach.lecture.assign.AskPanel;
import org.touyan.outreach.lecture.assign.AskPanels;
import org.touyan.outreach.lecture.assign.AssignLecturer;
import org.touyan.outreach.lecture.domain.Mark;
import org.touyan.outreach.lecture.domain.Materials;
import org.touyan.outreach.lecture.feedback.TakeFeedback;
import org.touyan.outreach.lecture.order.LectureOrder;
import org.touyan.outreach.lecture.settle.SettleBooking;
import org.touyan.outreach.lecture.topic.SettleTopic;
import org.touyan.outreach.lecture.topic.WriteTopic;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.accept.AcceptOrder;
import org.touyan.service.dispatch.decline.DeclineOrder;
import org.touyan.service.dispatch.offer.OfferOrder;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestState;
import org.touyan.service.request.end.EndRequest;
import org.touyan.service.request.review.Review;
import org.touyan.service.request.review.ReviewRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touyan.outreach.lecture.LectureWorld.Hall.at;
import static org.touyan.outreach.lecture.LectureWorld.Hall.order;
import static org.touyan.outreach.lecture.LectureWorld.Hall.text;
import static org.touyan.outreach.lecture.LectureWorld.Hall.with;
import static org.touyan.outreach.lecture.LectureWorld.TUESDAY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;
import static org.touyan.service.dispatch.DispatchWorld.person;

/** From an order to a lecture that was held, and what is refused on the way. */
@TouyanTest
@Import(LectureWorld.class)
class LectureStoryTests {

    private static final LocalTime EVENING = LocalTime.of(19, 0);

    @Autowired
    private Hall hall;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private MovableClock clock;
    @Autowired
    private SettleBooking settle;
    @Autowired
    private AssignLecturer assign;
    @Autowired
    private AcceptOrder accept;
    @Autowired
    private DeclineOrder decline;
    @Autowired
    private OfferOrder offer;
    @Autowired
    private ReviewRequest review;
    @Autowired
    private EndRequest endRequest;
    @Autowired
    private AskPanels panels;
    @Autowired
    private TakeFeedback feedback;
    @Autowired
    private WriteTopic writeTopic;
    @Autowired
    private SettleTopic settleTopic;
    @Autowired
    private Materials materials;

    private Actor dong;
    private Actor zhou;
    private Actor lin;
    private Actor fang;
    private VersionId topic;
    private UUID team;

    @BeforeEach
    void aTeamAndATopic() {
        clock.set(MovableClock.MONDAY_MORNING);
        dong = hall.officer("董晓梅");
        zhou = hall.officer("周建平");
        lin = people.master("林守田", QINGGANG);
        fang = people.master("方美娟", QINGGANG);
        topic = hall.cleared(dong, zhou, text("一把锉刀三十年", false), LocalDate.of(2027, 6, 30));
        team = hall.team(dong, "村口宣讲队", topic, List.of(lin, fang), "mandarin");
    }

    @Test
    @DisplayName("Six old people in a village hear it in their own dialect, and the hours of whoever told it count once they say so")
    void sixListenersInTheLocalDialect() {
        RequestId request = hall.ordered(Actor.PUBLIC,
                with(order(topic, TUESDAY, EVENING, 6, team), "yuhuan", "多讲讲上湫村的老手艺", false));
        assertThat(hall.state(request)).isEqualTo(BookingState.REQUESTED);
        assertThat(hall.booking(request).wanted().wishes()).contains("老手艺");

        assertThatThrownBy(() -> hall.asked(dong, request, team, lin)).hasMessage("lecture.assign.language");
        assertThat(people.orders(request)).isEmpty();
        hall.lecturer(dong, fang, topic, "yuhuan");
        OrderId invited = Acting.doing(lin, () -> assign.assign(lin, request, team, person(fang)));
        assertThat(hall.state(request)).isEqualTo(BookingState.ASSIGNED);

        Acting.run(fang, () -> accept.accept(fang, invited));
        assertThat(hall.state(request)).isEqualTo(BookingState.READY);
        clock.set(at(TUESDAY, 20, 0));
        hall.told(fang, invited, 35, 6, "六位老人，讲得慢，问了不少");
        assertThat(hall.booking(request).session().headsCounted()).isEqualTo(6);
        assertThat(hall.state(request)).isEqualTo(BookingState.HELD);
        assertThat(recorded(request)).isEqualTo("CAPTURED VOLUNTARY 1");

        Actor asker = Actor.asker(request.value());
        Acting.run(asker, () -> review.review(asker, request, new Review(Review.Solved.YES, Review.Content.GOOD, "", false)));
        assertThat(hall.state(request)).isEqualTo(BookingState.CLOSED);
        assertThat(recorded(request)).matches("(EFFECTIVE|SAMPLED) VOLUNTARY 1");
    }

    @Test
    @DisplayName("Two teams go together: it is ready when both have said yes, and each has a record of his own")
    void twoTeamsJointly() {
        Actor chen = people.master("陈海平", QINGGANG);
        UUID other = hall.team(dong, "车间宣讲队", topic, List.of(chen), "mandarin");
        RequestId request = hall.ordered(Actor.PUBLIC, order(topic, TUESDAY, EVENING, 40, team, other));

        OrderId first = hall.agreed(dong, request, team, lin);
        assertThat(hall.state(request)).isEqualTo(BookingState.ASSIGNED);
        assertThatThrownBy(() -> Acting.doing(chen, () -> assign.assign(chen, request, team, person(chen))))
                .isInstanceOf(NotAllowed.class);
        OrderId second = Acting.doing(chen, () -> assign.assign(chen, request, other, person(chen)));
        Acting.run(chen, () -> accept.accept(chen, second));
        assertThat(hall.state(request)).isEqualTo(BookingState.READY);

        clock.set(at(TUESDAY, 20, 0));
        hall.told(lin, first, 30, 38, "两队一起讲");
        hall.told(chen, second, 30, 38, "接着讲了车间里的事");
        assertThat(hall.state(request)).isEqualTo(BookingState.HELD);
        assertThat(
                hall.ask(Integer.class, "select count(*)::int from record.service_record where request_id = ?", request.value()))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("Whoever says no is free to; another one is asked, and the board of requests asks nobody")
    void sayingNoIsFree() {
        RequestId request = hall.ordered(Actor.PUBLIC, order(topic, TUESDAY, EVENING, 12, team));
        OrderId asked = hall.asked(dong, request, team, lin);
        assertThatThrownBy(() -> hall.asked(dong, request, team, fang)).isInstanceOf(Conflict.class);

        Acting.run(lin, () -> decline.decline(lin, asked, null));
        assertThat(hall.state(request)).isEqualTo(BookingState.CONFIRMED_CONTENT);
        assertThat(people.asked(request)).isNull();
        assertThatThrownBy(() -> Acting.doing(dong, () -> offer.offer(dong, request, person(fang), true, "他来")))
                .hasMessage("dispatch.offer.chosen-elsewhere");

        hall.agreed(dong, request, team, fang);
        assertThat(hall.state(request)).isEqualTo(BookingState.READY);
    }

    @Test
    @DisplayName("In working time it waits for the employer's consent, and nothing is logged before")
    void missingConsentIsSaidInWords() {
        RequestId request = hall.ordered(Actor.PUBLIC, with(order(topic, TUESDAY, LocalTime.of(9, 0), 23, team), "", "", true));
        OrderId order = hall.agreed(dong, request, team, lin);
        assertThat(hall.state(request)).isEqualTo(BookingState.ACCEPTED);

        assertThatThrownBy(() -> Acting.run(dong, () -> settle.makeReady(dong, request))).hasMessage("lecture.ready.consent");
        clock.set(at(TUESDAY, 10, 0));
        assertThatThrownBy(() -> hall.told(lin, order, 30, 23, "讲了")).hasMessage("lecture.ready.consent");
        assertThat(
                hall.ask(Integer.class, "select count(*)::int from record.service_record where request_id = ?", request.value()))
                .isZero();
        assertThat(hall.ask(String.class, "select state from visit.visit where request_id = ?", request.value()))
                .isEqualTo("SCHEDULED");

        Acting.run(dong, () -> settle.consent(dong, request, "厂长赵立", TUESDAY, "回执 3 号"));
        assertThat(hall.state(request)).isEqualTo(BookingState.READY);
        assertThatThrownBy(() -> hall.told(lin, order, 30, null, "讲了")).hasMessage("lecture.hold.heads");
        hall.told(lin, order, 30, 23, "讲了，二十三个人听");
        assertThat(hall.state(request)).isEqualTo(BookingState.HELD);
    }

    @Test
    @DisplayName("A text whose clearance has run out is neither ordered nor confirmed")
    void expiredClearanceIsRefused() {
        VersionId brief = hall.cleared(dong, zhou, text("一件小事", false), TUESDAY);
        UUID own = hall.team(dong, "短题目队", brief, List.of(people.master("叶海平", QINGGANG)));
        assertThatThrownBy(() -> hall.ordered(Actor.PUBLIC, order(brief, TUESDAY.plusDays(1), EVENING, 6, own)))
                .hasMessage("lecture.order.uncleared");
        assertThat(hall.ask(Integer.class, "select count(*)::int from lecture.booking where version_id = ?", brief.value()))
                .isZero();

        RequestId request = hall.ordered(Actor.PUBLIC, order(brief, TUESDAY, EVENING, 6, own));
        Acting.run(zhou, () -> settleTopic.withdraw(zhou, brief, "材料要改"));
        assertThatThrownBy(() -> Acting.run(dong, () -> settle.confirmContent(dong, request)))
                .hasMessage("lecture.order.uncleared");
        assertThat(hall.state(request)).isEqualTo(BookingState.REQUESTED);
        assertThat(people.state(request)).isEqualTo(RequestState.SUBMITTED);
    }

    @Test
    @DisplayName("Nobody is in two halls at once: neither asked when he is taken, nor able to say yes twice")
    void overlappingTimesAreRefused() {
        RequestId first = hall.ordered(Actor.PUBLIC, order(topic, TUESDAY, EVENING, 6, team));
        RequestId second = hall.ordered(Actor.PUBLIC, order(topic, TUESDAY, LocalTime.of(19, 20), 8, team));
        OrderId yes = hall.asked(dong, first, team, lin);
        OrderId late = hall.asked(dong, second, team, lin);
        Acting.run(lin, () -> accept.accept(lin, yes));

        assertThatThrownBy(() -> Acting.run(lin, () -> accept.accept(lin, late))).hasMessage("visit.schedule.taken");
        assertThat(hall.state(second)).isEqualTo(BookingState.ASSIGNED);
        assertThat(people.state(second)).isEqualTo(RequestState.TRIAGED);

        RequestId third = hall.ordered(Actor.PUBLIC, order(topic, TUESDAY, LocalTime.of(18, 45), 8, team));
        assertThatThrownBy(() -> hall.asked(dong, third, team, lin)).hasMessage("lecture.assign.taken");
        assertThat(people.orders(third)).isEmpty();
    }

    @Test
    @DisplayName("A secret topic waits for its agreement")
    void aSecretTopicNeedsAnAgreement() {
        VersionId secret = hall.cleared(dong, zhou, text("不外传的一课", true), LocalDate.of(2027, 1, 31));
        UUID own = hall.team(dong, "内部宣讲队", secret, List.of(fang));
        RequestId request = hall.ordered(Actor.PUBLIC, order(secret, TUESDAY, EVENING, 6, own));
        hall.agreed(dong, request, own, fang);
        assertThatThrownBy(() -> Acting.run(dong, () -> settle.makeReady(dong, request))).hasMessage("lecture.ready.agreement");
        Acting.run(dong, () -> settle.agree(dong, request, "保密协议 2026-7", TUESDAY));
        assertThat(hall.state(request)).isEqualTo(BookingState.READY);
    }

    @Test
    @DisplayName("The visit of a secret topic is logged without a photo, and a photo is refused in words")
    void ofASecretTopicThereAreNoPictures() {
        VersionId secret = hall.cleared(dong, zhou, text("不留照片的一课", true), LocalDate.of(2027, 1, 31));
        UUID own = hall.team(dong, "内部宣讲队", secret, List.of(fang));
        RequestId request = hall.ordered(Actor.PUBLIC, order(secret, TUESDAY, EVENING, 6, own));
        OrderId order = hall.agreed(dong, request, own, fang);
        clock.set(at(TUESDAY, 20, 0));
        assertThatThrownBy(() -> hall.told(fang, order, 30, 6, "讲了")).hasMessage("lecture.ready.agreement");
        Acting.run(dong, () -> settle.agree(dong, request, "保密协议 2026-8", TUESDAY));

        assertThatThrownBy(() -> hall.toldWithAPhoto(fang, order)).hasMessage("visit.log.photos.off");
        assertThat(hall.state(request)).isEqualTo(BookingState.READY);
        hall.told(fang, order, 30, 6, "讲了，没有拍照");
        assertThat(hall.state(request)).isEqualTo(BookingState.HELD);
        assertThat(hall.ask(Integer.class, "select count(*)::int from storage.file where owner_subject = ?", request.value()))
                .isZero();
    }

    @Test
    @DisplayName("Pictures of a topic are seen by whoever is asked to tell it, also those added later, and by no other; a secret one has none")
    void whatIsShownWhileItIsTold() {
        hall.illustrated(dong, topic);
        RequestId request = hall.ordered(Actor.PUBLIC, order(topic, TUESDAY, EVENING, 6, team));
        assertThat(shownTo(fang)).isZero();
        hall.agreed(dong, request, team, fang);
        hall.illustrated(dong, topic);
        assertThat(shownTo(fang)).isEqualTo(2);
        assertThat(shownTo(people.master("卢外人", QINGGANG))).isZero();

        VersionId secret = hall.cleared(dong, zhou, text("没有图的一课", true), LocalDate.of(2027, 1, 31));
        assertThatThrownBy(() -> hall.illustrated(dong, secret)).hasMessage("lecture.materials.secret");
    }

    private int shownTo(Actor lecturer) {
        return people.as(lecturer, () -> materials.of(topic)).size();
    }

    @Test
    @DisplayName("Whoever orders may ask for a lecturer by name: the lead sees whom, asks him, and he may still say no")
    void aLecturerAskedForByName() {
        Actor stranger = people.master("卢外行", QINGGANG);
        assertThatThrownBy(() -> hall.ordered(Actor.PUBLIC, naming(order(topic, TUESDAY, EVENING, 9, team), stranger)))
                .hasMessage("lecture.order.named");

        assertThatThrownBy(() -> hall.ordered(Actor.PUBLIC, naming(order(topic, TUESDAY, EVENING, 9, team), fang)))
                .as("whoever does not show himself").hasMessage("lecture.order.named");
        hall.shown(fang);
        RequestId request = hall.ordered(Actor.PUBLIC, naming(order(topic, TUESDAY, EVENING, 9, team), fang));
        assertThat(people.orders(request)).as("nobody is sent by the order alone").isEmpty();
        Acting.run(dong, () -> settle.confirmContent(dong, request));
        assertThat(wantedIn(lin, request)).isEqualTo(String.valueOf(person(fang)));
        OrderId asked = Acting.doing(lin, () -> assign.assign(lin, request, team, person(fang)));
        Acting.run(fang, () -> decline.decline(fang, asked, null));
        hall.agreed(dong, request, team, lin);
        assertThat(hall.state(request)).isEqualTo(BookingState.READY);
        assertThat(wantedIn(lin, request)).as("settled").isEmpty();
    }

    private LectureOrder naming(LectureOrder o, Actor lecturer) {
        return new LectureOrder(o.key(), o.topic(), o.teams(), person(lecturer), o.body(), o.unitName(), o.unitKind(), o.from(),
                o.town(), o.place(), o.heads(), o.language(), o.wishes(), o.needs(), o.workingTime(), o.consentBy(),
                o.consentOn(), o.askerName(), o.phone(), o.address());
    }

    private String wantedIn(Actor lead, RequestId request) {
        List<AskPanel> seen = Acting.doing(lead, () -> panels.of(lead, request));
        assertThat(seen).hasSize(1);
        return seen.getFirst().wanted();
    }

    @Test
    @DisplayName("A lecture has no more voices than listeners, and one page has one voice")
    void noMoreVoicesThanListeners() {
        RequestId request = hall.ordered(Actor.PUBLIC, order(topic, TUESDAY, EVENING, 2, team));
        OrderId order = hall.agreed(dong, request, team, lin);
        clock.set(at(TUESDAY, 20, 0));
        hall.told(lin, order, 30, 2, "两位老人");
        String code = feedback.path(request).replace("/talk/", "");
        feedback.take(code, Mark.CLEAR, "一页");
        feedback.take(code, Mark.CLEAR, "一页");
        assertThat(voices(request)).isOne();
        feedback.take(code, Mark.CLEAR, "另一页");
        assertThatThrownBy(() -> feedback.take(code, Mark.CLEAR, "第三页")).hasMessage("lecture.feedback.enough");
        assertThat(voices(request)).isEqualTo(2);
        assertThatThrownBy(() -> hall.asSystem(() -> hall.ask(Integer.class, """
                with more as (insert into lecture.feedback (feedback_id, request_id, mark, key_hash, at)
                  values (gen_random_uuid(), ?, 'CLEAR', '\\x00', now()) returning 1) select count(*)::int from more
                """, request.value()))).isInstanceOf(DataAccessException.class);
    }

    private int voices(RequestId request) {
        return hall.ask(Integer.class, "select count(*)::int from lecture.feedback where request_id = ?", request.value());
    }

    @Test
    @DisplayName("Whoever handed a text in does not clear it, and a quotation without a day is refused")
    void fourEyesAndSources() {
        VersionId id = Acting.doing(dong, () -> writeTopic.write(dong, text("自己写的", false)));
        Acting.run(dong, () -> writeTopic.submit(dong, id));
        assertThatThrownBy(() -> Acting.run(dong, () -> settleTopic.clear(dong, id, TUESDAY))).hasMessage("lecture.topic.own");
        assertThatThrownBy(() -> Acting.run(zhou, () -> settleTopic.clear(zhou, id, LocalDate.of(2026, 11, 1))))
                .hasMessage("lecture.topic.until.wrong");
        Acting.run(zhou, () -> settleTopic.giveBack(zhou, id, "第二段再短些"));
        Acting.run(dong, () -> writeTopic.edit(dong, id, text("自己写的，短些", false)));
    }

    @Test
    @DisplayName("Whoever ordered it can let it go, and the evening of the lecturer is free again")
    void theOrderIsWithdrawn() {
        RequestId request = hall.ordered(Actor.PUBLIC, order(topic, TUESDAY, EVENING, 6, team));
        hall.agreed(dong, request, team, lin);
        Actor asker = Actor.asker(request.value());
        Acting.run(asker, () -> endRequest.withdraw(asker, request, "那天下雨"));
        assertThat(hall.state(request)).isEqualTo(BookingState.CANCELLED);
        RequestId other = hall.ordered(Actor.PUBLIC, order(topic, TUESDAY, EVENING, 6, team));
        hall.agreed(dong, other, team, lin);
        assertThat(hall.state(other)).isEqualTo(BookingState.READY);

        Acting.run(dong, () -> settle.noShow(dong, other, "到了没人，说是改期了"));
        assertThat(hall.state(other)).isEqualTo(BookingState.NO_SHOW);
        assertThat(people.state(other)).isEqualTo(RequestState.CANCELLED);
    }

    private String recorded(RequestId request) {
        return hall.ask(String.class,
                "select state || ' ' || basis || ' ' || half_hours from record.service_record where request_id = ?",
                request.value());
    }
}
