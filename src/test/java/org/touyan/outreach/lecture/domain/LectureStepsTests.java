package org.touyan.outreach.lecture.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.outreach.lecture.BookingState;
import org.touyan.outreach.lecture.TopicId;
import org.touyan.outreach.lecture.TopicState;
import org.touyan.service.request.RequestId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every act on a topic and on a lecture, in every state, by every role; and the rules that a table cannot say. */
class LectureStepsTests {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LATEST = LocalDate.of(2027, 11, 23);
    private static final OrgPath CITY = new OrgPath("/33/3310/331083/");
    private static final Actor DONG = Actor.staff(UUID.randomUUID(), "董晓梅", Role.CITY_STAFF, CITY);
    private static final Actor ZHOU = Actor.staff(UUID.randomUUID(), "周建平", Role.CITY_STAFF, CITY);
    private static final Actor LIN = Actor.expert(UUID.randomUUID(), "林守田", UUID.randomUUID());
    private static final TopicText TEXT = TopicText.of("一把锉刀三十年", ContentClass.MODEL_DEEDS, "一个师傅的故事", "", 30,
            TalkForm.SPEECH, "", List.of("mandarin"), "", "", false);
    private static final TopicVersion TOLD = version(TopicState.CLEARED);

    private static final Map<TopicAct, BiConsumer<TopicVersion, Actor>> ON_TOPICS = new EnumMap<>(Map.of(
            TopicAct.EDIT, (topic, actor) -> topic.edit(actor, TEXT),
            TopicAct.SUBMIT, (topic, actor) -> topic.submit(actor, NOW),
            TopicAct.CLEAR, (topic, actor) -> topic.clear(actor, LATEST, LATEST, NOW),
            TopicAct.RETURN, (topic, actor) -> topic.giveBack(actor, "第二段再短些", NOW),
            TopicAct.WITHDRAW, (topic, actor) -> topic.withdraw(actor, "材料要改", NOW)));

    private static final Map<BookingAct, BiConsumer<LectureBooking, Actor>> ON_LECTURES = new EnumMap<>(Map.of(
            BookingAct.CONFIRM_CONTENT, (lecture, actor) -> lecture.confirmContent(actor, TOLD),
            BookingAct.ASSIGN, LectureBooking::assign,
            BookingAct.ACCEPT, LectureBooking::accept,
            BookingAct.GIVE_BACK, LectureBooking::giveBack,
            BookingAct.MAKE_READY, (lecture, actor) -> lecture.makeReady(actor, TOLD),
            BookingAct.HOLD, (lecture, actor) -> lecture.hold(actor, NOW, 30, 6, "六个人听"),
            BookingAct.TAKE_FEEDBACK, LectureBooking::takeFeedback,
            BookingAct.CLOSE, LectureBooking::close,
            BookingAct.CANCEL, (lecture, actor) -> lecture.cancel(actor, ""),
            BookingAct.NO_SHOW, (lecture, actor) -> lecture.noShow(actor, "没有人来")));

    static Stream<Arguments> everyActOnATopic() {
        return Arrays.stream(TopicState.values()).flatMap(state -> ON_TOPICS.keySet().stream()
                .flatMap(act -> Arrays.stream(Role.values()).map(role -> Arguments.of(state, act, role))));
    }

    static Stream<Arguments> everyActOnALecture() {
        return Arrays.stream(BookingState.values()).flatMap(state -> ON_LECTURES.keySet().stream()
                .flatMap(act -> Arrays.stream(Role.values()).map(role -> Arguments.of(state, act, role))));
    }

    @ParameterizedTest
    @MethodSource("everyActOnATopic")
    void theTableOfTopicsDecides(TopicState state, TopicAct act, Role role) {
        TopicVersion topic = version(state);
        Actor actor = someone(role);
        if (TopicVersion.STEPS.allows(state, act, role)) {
            ON_TOPICS.get(act).accept(topic, actor);
            assertThat(topic.state()).isEqualTo(TopicVersion.STEPS.next(state, act, role));
        } else {
            assertThatThrownBy(() -> ON_TOPICS.get(act).accept(topic, actor)).isInstanceOfAny(Conflict.class, NotAllowed.class);
            assertThat(topic.state()).isEqualTo(state);
        }
    }

    @ParameterizedTest
    @MethodSource("everyActOnALecture")
    void theTableOfLecturesDecides(BookingState state, BookingAct act, Role role) {
        LectureBooking lecture = lecture(state, false);
        Actor actor = someone(role);
        if (LectureBooking.STEPS.allows(state, act, role)) {
            ON_LECTURES.get(act).accept(lecture, actor);
            assertThat(lecture.state()).isEqualTo(LectureBooking.STEPS.next(state, act, role));
        } else {
            assertThatThrownBy(() -> ON_LECTURES.get(act).accept(lecture, actor))
                    .isInstanceOfAny(Conflict.class, NotAllowed.class);
            assertThat(lecture.state()).isEqualTo(state);
        }
    }

    @Test
    void whoeverMayNotBeginWritesNoTopicAndOrdersNoLecture() {
        for (Role role : Role.values()) {
            Actor actor = someone(role);
            if (role != Role.CITY_STAFF && role != Role.TOWN_CADRE) {
                assertThatThrownBy(() -> TopicVersion.write(actor, TopicId.next(), 1, TEXT)).isInstanceOf(NotAllowed.class);
                if (role != Role.PUBLIC && role != Role.ENTERPRISE_UNION) {
                    assertThatThrownBy(() -> ordered(actor, false)).isInstanceOf(NotAllowed.class);
                }
            }
        }
    }

    @Test
    void whoeverHandedATextInNeitherClearsNorReturnsIt() {
        TopicVersion topic = version(TopicState.SUBMITTED);
        assertThatThrownBy(() -> topic.clear(DONG, LATEST, LATEST, NOW)).hasMessage("lecture.topic.own");
        assertThatThrownBy(() -> topic.giveBack(DONG, "再短些", NOW)).hasMessage("lecture.topic.own");
        assertThatThrownBy(() -> topic.clear(ZHOU, TODAY.minusDays(1), LATEST, NOW)).hasMessage("lecture.topic.until.wrong");
        assertThatThrownBy(() -> topic.clear(ZHOU, LATEST.plusDays(1), LATEST, NOW)).hasMessage("lecture.topic.until.wrong");
        assertThatThrownBy(() -> topic.giveBack(ZHOU, " ", NOW)).isInstanceOf(RuleBroken.class);
        assertThat(topic.state()).isEqualTo(TopicState.SUBMITTED);
    }

    @Test
    void aClearedTextMayBeToldOnItsLastDayAndNotTheDayAfter() {
        assertThat(TOLD.validOn(LATEST)).isTrue();
        assertThat(TOLD.validOn(LATEST.plusDays(1))).isFalse();
        assertThat(version(TopicState.SUBMITTED).validOn(TODAY)).isFalse();
    }

    @Test
    void aQuotationNamesItsSourceAndItsDay() {
        assertThatThrownBy(() -> quoting("空谈误国，实干兴邦")).hasMessage("lecture.topic.quotes.unsourced");
        assertThatThrownBy(() -> quoting("空谈误国，实干兴邦 | 报纸 | 去年")).hasMessage("lecture.topic.quotes.unsourced");
        assertThat(quoting("一句话 | 一本书 | 2022-10-16\n\n").quotes()).isEqualTo("一句话 | 一本书 | 2022-10-16");
    }

    @Test
    void inWorkingTimeNothingIsReadyWithoutConsent() {
        LectureBooking lecture = lecture(BookingState.ACCEPTED, true);
        assertThatThrownBy(() -> lecture.makeReady(DONG, TOLD)).hasMessage("lecture.ready.consent");
        lecture.consent("厂长", TODAY, "");
        lecture.makeReady(DONG, TOLD);
        assertThat(lecture.state()).isEqualTo(BookingState.READY);
    }

    private static TopicText quoting(String quotes) {
        return TopicText.of("一把锉刀三十年", ContentClass.MODEL_DEEDS, "一个师傅的故事", "", 30, TalkForm.SPEECH, "", List.of("mandarin"), "",
                quotes, false);
    }

    private static Actor someone(Role role) {
        return new Actor(UUID.randomUUID(), "某人", role, CITY, null, null);
    }

    private static TopicVersion version(TopicState state) {
        TopicVersion topic = TopicVersion.write(DONG, TopicId.next(), 1, TEXT);
        List<TopicAct> way = switch (state) {
            case DRAFT -> List.of();
            case SUBMITTED -> List.of(TopicAct.SUBMIT);
            case RETURNED -> List.of(TopicAct.SUBMIT, TopicAct.RETURN);
            case CLEARED -> List.of(TopicAct.SUBMIT, TopicAct.CLEAR);
            case WITHDRAWN -> List.of(TopicAct.SUBMIT, TopicAct.CLEAR, TopicAct.WITHDRAW);
        };
        way.forEach(act -> {
            switch (act) {
                case SUBMIT -> topic.submit(DONG, NOW);
                case CLEAR -> topic.clear(ZHOU, LATEST, LATEST, NOW);
                case RETURN -> topic.giveBack(ZHOU, "第二段再短些", NOW);
                case WITHDRAW -> topic.withdraw(ZHOU, "材料要改", NOW);
                case WRITE, EDIT -> throw new IllegalStateException("%s leads to no state".formatted(act));
            }
        });
        return topic;
    }

    private static LectureBooking ordered(Actor actor, boolean workingTime) {
        return LectureBooking.order(actor, RequestId.next(), CITY, TOLD.id(),
                new Wanted(null, "上湫村老人会", UnitKind.VILLAGE, NOW.plusSeconds(3600), NOW.plusSeconds(5400), "331083101", "文化礼堂", 6,
                        "",
                        "", "", null),
                Papers.of(workingTime), NOW);
    }

    private static LectureBooking lecture(BookingState state, boolean workingTime) {
        LectureBooking lecture = ordered(DONG, workingTime);
        for (BookingAct act : wayTo(state)) {
            ON_LECTURES.get(act).accept(lecture, act == BookingAct.TAKE_FEEDBACK || act == BookingAct.CLOSE
                    ? Actor.SYSTEM
                    : act == BookingAct.ACCEPT || act == BookingAct.HOLD ? LIN : DONG);
        }
        return lecture;
    }

    private static List<BookingAct> wayTo(BookingState state) {
        List<BookingAct> all = List.of(BookingAct.CONFIRM_CONTENT, BookingAct.ASSIGN, BookingAct.ACCEPT, BookingAct.MAKE_READY,
                BookingAct.HOLD, BookingAct.TAKE_FEEDBACK, BookingAct.CLOSE);
        return switch (state) {
            case REQUESTED -> List.of();
            case CONFIRMED_CONTENT -> all.subList(0, 1);
            case ASSIGNED -> all.subList(0, 2);
            case ACCEPTED -> all.subList(0, 3);
            case READY -> all.subList(0, 4);
            case HELD -> all.subList(0, 5);
            case FEEDBACK -> all.subList(0, 6);
            case CLOSED -> all;
            case CANCELLED -> List.of(BookingAct.CANCEL);
            case NO_SHOW -> List.of(BookingAct.CONFIRM_CONTENT, BookingAct.ASSIGN, BookingAct.ACCEPT, BookingAct.NO_SHOW);
        };
    }
}
