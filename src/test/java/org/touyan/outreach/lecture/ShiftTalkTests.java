package org.touyan.outreach.lecture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.insight.impact.domain.Figures;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.impact.domain.Wording;
import org.touyan.insight.impact.page.FigureLines;
import org.touyan.insight.impact.page.Talks;
import org.touyan.outreach.lecture.LectureWorld.Hall;
import org.touyan.outreach.lecture.domain.TalkKind;
import org.touyan.outreach.lecture.shift.LogShiftTalk;
import org.touyan.outreach.lecture.shift.OpenGroup;
import org.touyan.outreach.lecture.shift.TalkLine;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;

/** Ten minutes before the shift: one line, and what the lines add up to. */
@TouyanTest
@Import(LectureWorld.class)
class ShiftTalkTests {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private Hall hall;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private MovableClock clock;
    @Autowired
    private LogShiftTalk log;
    @Autowired
    private OpenGroup groups;
    @Autowired
    private FigureLines lines;
    @Autowired
    private Metrics metrics;
    @Autowired
    private Figures figures;
    @Autowired
    private JdbcClient jdbc;
    @LocalServerPort
    private int port;

    private UUID body;
    private Actor union;

    @BeforeEach
    void aFactoryWithAUnionOfItsOwn() {
        clock.set(MovableClock.MONDAY_MORNING);
        String segment = "e" + COUNT.incrementAndGet();
        body = UUID.randomUUID();
        people.as(Actor.SYSTEM, () -> jdbc.sql("""
                insert into organization.body (body_id, name, kind, town, path, registered_at, registered_by, version)
                values (:id, :name, 'VILLAGE', :town, :path, now(), :id, 1)
                """)
                .param("id", body)
                .param("name", "测试厂" + segment)
                .param("town", QINGGANG)
                .param("path", COUNTY.child(QINGGANG).child(segment))
                .update());
        union = people.staff("潘立新", Role.ENTERPRISE_UNION, COUNTY.child(QINGGANG).child(segment));
    }

    @Test
    @DisplayName("A group leader writes one line on his phone: no account, three a day at most, and a closed link opens nothing")
    void oneLineByPhone() {
        String link = groups.link(Acting.doing(union, () -> groups.open(union, "装配一班")));
        Acting.run(Actor.PUBLIC, () -> log.byGroup(Actor.PUBLIC, link, line(TalkKind.SHIFT, 1, 14, "k1")));
        Acting.run(Actor.PUBLIC, () -> log.byGroup(Actor.PUBLIC, link, line(TalkKind.SHIFT, 1, 14, "k1")));
        assertThat(hall.ask(String.class, "select group_name || heads || times from lecture.shift_talk where body_id = ?", body))
                .isEqualTo("装配一班141");

        Acting.run(Actor.PUBLIC, () -> log.byGroup(Actor.PUBLIC, link, line(TalkKind.SHIFT, 1, 12, "k2")));
        Acting.run(Actor.PUBLIC, () -> log.byGroup(Actor.PUBLIC, link, line(TalkKind.SHIFT, 1, 9, "k3")));
        assertThatThrownBy(
                () -> Acting.run(Actor.PUBLIC, () -> log.byGroup(Actor.PUBLIC, link, line(TalkKind.SHIFT, 1, 9, "k4"))))
                .hasMessage("lecture.shift.enough");
        assertThat(hall.ask(Integer.class, "select count(*)::int from lecture.shift_talk where body_id = ?", body)).isEqualTo(3);

        GroupId group = new GroupId(hall.ask(UUID.class, "select group_id from lecture.shift_group where body_id = ?", body));
        Acting.run(union, () -> groups.close(union, group));
        assertThatThrownBy(
                () -> Acting.run(Actor.PUBLIC, () -> log.byGroup(Actor.PUBLIC, link, line(TalkKind.SHIFT, 1, 9, "k5"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("The two kinds add up only beside each other, since 1 January of last year, and a line taken back counts no more")
    void theSumStandsBesideItsParts() {
        Talks before = talks();
        Acting.run(union, () -> log.byUnion(union, body, line(TalkKind.SHIFT, 5, 90, "w" + body)));
        Acting.run(union, () -> log.byUnion(union, body, line(TalkKind.CHAIR, 1, 40, "c" + body)));
        Talks after = talks();
        assertThat(after.shift().value().subtract(before.shift().value())).isEqualByComparingTo("5");
        assertThat(after.chair().value().subtract(before.chair().value())).isEqualByComparingTo("1");
        assertThat(after.sum()).isEqualByComparingTo(after.shift().value().add(after.chair().value()));
        assertThat(after.period()).isEqualTo(new Period(LocalDate.of(2025, 1, 1), MONDAY));

        TalkId weekly = new TalkId(
                hall.ask(UUID.class, "select talk_id from lecture.shift_talk where body_id = ? and times = 5", body));
        Acting.run(union, () -> log.takeBack(union, weekly, "写错了班组"));
        assertThat(talks().shift().value()).isEqualByComparingTo(before.shift().value());
        assertThat(value(Metrics.CHAIR_TALKS)).isEqualByComparingTo(after.chair().value());
    }

    @Test
    @DisplayName("“Nearly a thousand” is said of 900 to 999, and of nothing else")
    void nearlyAThousand() {
        Map.of(899L, false, 900L, true, 999L, true, 1000L, false, 0L, false)
                .forEach((value, said) -> assertThat(Wording.nearly(value, 1000)).as("%d", value).isEqualTo(said));
    }

    @Test
    @DisplayName("A day that is not there yet, or too long ago, another's factory and a number that is none are refused in words")
    void whatIsWrongIsSaidInWords() {
        assertThatThrownBy(() -> write(MONDAY.plusDays(1), body)).hasMessage("lecture.shift.day");
        assertThatThrownBy(() -> write(MONDAY.minusDays(32), body)).hasMessage("lecture.shift.day");
        assertThatThrownBy(() -> write(MONDAY, UUID.randomUUID())).hasMessage("lecture.shift.body");
        assertThatThrownBy(() -> Acting.run(union, () -> log.byUnion(union, body, line(TalkKind.SHIFT, 0, 5, "z"))))
                .hasMessage("lecture.shift.number");
        assertThat(hall.ask(Integer.class, "select count(*)::int from lecture.shift_talk where body_id = ?", body)).isZero();
    }

    private void write(LocalDate day, UUID factory) {
        Acting.run(union, () -> log.byUnion(union, factory,
                new TalkLine(TalkKind.SHIFT, "二班", day, 1, 10, "用电安全", "", 9, "x" + COUNT.incrementAndGet())));
    }

    private static TalkLine line(TalkKind kind, int times, int heads, String key) {
        return new TalkLine(kind, "装配一班", null, times, 10, "老师傅的一把锉刀", "班组长", heads, key);
    }

    private Talks talks() {
        return Acting.doing(Actor.PUBLIC, lines::talks);
    }

    private BigDecimal value(String metric) {
        return Acting.doing(Actor.PUBLIC,
                () -> figures.value(metrics.the(metric), COUNTY, Period.sinceLastYear(clock.instant())));
    }
}
