package org.touyan.flow;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.touyan.Browser;
import org.touyan.DatabasePrint;
import org.touyan.DatabasePrint.Moment;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.outreach.lecture.BookingState;
import org.touyan.outreach.lecture.LectureWorld;
import org.touyan.outreach.lecture.LectureWorld.Hall;
import org.touyan.outreach.lecture.VersionId;
import org.touyan.outreach.lecture.domain.BookingAct;
import org.touyan.outreach.lecture.domain.LectureBooking;
import org.touyan.outreach.lecture.settle.SettleBooking;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.request.Askers;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.review.Review;
import org.touyan.service.request.review.ReviewRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.flow.Way.desk;
import static org.touyan.flow.Way.link;
import static org.touyan.flow.Way.me;
import static org.touyan.outreach.lecture.LectureWorld.Hall.with;
import static org.touyan.outreach.lecture.LectureWorld.TUESDAY;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;
import static org.touyan.service.dispatch.DispatchWorld.person;

/** Every transition of a lecture, from every state, by every role, as asked for over HTTP. */
@TouyanTest
@Import(LectureWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LectureTransitionsTests {

    private static final Logger log = LoggerFactory.getLogger(LectureTransitionsTests.class);
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String[] LOG = {"outcome", "SOLVED", "note", "讲了，问了不少", "minutes", "30", "heads", "6", "key",
            "{once}"};

    /** @param master whom the matter waits for: he leads a team of it, and is its lecturer */
    private record Matter(RequestId request, String token, Actor master, UUID team, @Nullable OrderId order)
            implements
                Matrix.Matter {

        @Override
        public Map<String, String> names() {
            return Map.of("request", request.toString(), "token", token, "team", team.toString(), "lecturer",
                    person(master).toString(), "order", String.valueOf(order), "once", UUID.randomUUID().toString());
        }
    }

    @LocalServerPort
    private int port;
    @Autowired
    private Environment environment;
    @Autowired
    private Hall hall;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private MovableClock clock;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Askers askers;
    @Autowired
    private SettleBooking settle;
    @Autowired
    private ReviewRequest review;

    private final Map<Role, Actor> staff = new EnumMap<>(Role.class);
    private Callers callers;
    private VersionId topic;
    private DatabasePrint print;
    private Matrix<BookingState, BookingAct, Matter> alone;
    private Matrix<BookingState, BookingAct, Matter> together;

    @BeforeAll
    void aTopic() {
        clock.set(MovableClock.MONDAY_MORNING);
        topic = hall.cleared(staff(Role.CITY_STAFF), hall.officer("周建平"), Hall.text("步步讲清楚", false),
                LocalDate.of(2027, 6, 30));
        callers = new Callers(accounts, port);
        print = new DatabasePrint(environment);
        alone = new Matrix<>(LectureBooking.STEPS, BookingState.class, new Stage(false), print);
        together = new Matrix<>(LectureBooking.STEPS, BookingState.class, new Stage(true), print);
    }

    @AfterAll
    void howMany() throws Exception {
        log.info("lecture transitions.tried {}", alone.tried() + together.tried());
        print.close();
    }

    /** That a second lecturer is asked while the first one has not answered takes two teams. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ORDER")
    void whatTheTableAllowsHappensAndNothingElse(BookingAct act) {
        assertThat((act == BookingAct.ASSIGN ? together : alone).wrongWith(act, waysTo(act))).isEmpty();
    }

    /** Anybody orders without an account; whoever has one orders as his role may. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"SYSTEM", "ASKER"})
    void aLectureIsOrderedByWhoeverMay(Role role) {
        Matter matter = in(BookingState.REQUESTED, Role.CITY_STAFF, false);
        int n = COUNT.incrementAndGet();
        Way book = new Way(Way.Door.DESK, "/talks/" + topic + "/book", Map.ofEntries(Map.entry("key", "{once}"),
                Map.entry("day", TUESDAY.toString()), Map.entry("time", "19:00"), Map.entry("teams", "{team}"),
                Map.entry("unitName", "步步村"), Map.entry("unitKind", "VILLAGE"), Map.entry("town", QINGGANG),
                Map.entry("place", "文化礼堂"), Map.entry("heads", "6"), Map.entry("name", "郑有根"),
                Map.entry("phone", "139000%05d".formatted(70000 + n))));
        Browser browser = callers.as(role, matter.master(), this::staff);
        int ordered = orders();
        Moment before = print.now();
        int status = book.askedBy(browser, matter.names()).status();
        if (LectureBooking.STEPS.table().stream().anyMatch(l -> l.act() == BookingAct.ORDER && l.who().contains(role))) {
            assertThat(status).isEqualTo(303);
            assertThat(orders()).isEqualTo(ordered + 1);
        } else {
            assertThat(status).isEqualTo(403);
            assertThat(print.changedSince(before)).isEmpty();
        }
    }

    private int orders() {
        return hall.ask(Integer.class,
                "select count(*)::int from lecture.booking where state = 'REQUESTED' and unit_name = '步步村'");
    }

    /** A new act does not compile before it has an address here, or is left to the clock and the listeners. */
    private static List<Way> waysTo(BookingAct act) {
        return switch (act) {
            case ORDER, TAKE_FEEDBACK, CLOSE -> List.of();
            case CONFIRM_CONTENT -> List.of(desk("/talks/{request}/content"));
            case ASSIGN -> List.of(me("/talks/{request}/teams/{team}", "person", "{lecturer}"),
                    desk("/talks/{request}/teams/{team}", "person", "{lecturer}"));
            case ACCEPT -> List.of(me("/orders/{order}/acceptance"), desk("/orders/{order}/acceptance"));
            case GIVE_BACK -> List.of(me("/orders/{order}/refusal"), me("/orders/{order}/release"),
                    desk("/orders/{order}/refusal"), desk("/orders/{order}/release"));
            case MAKE_READY -> List.of(desk("/talks/{request}/readiness"));
            case HOLD -> List.of(me("/t/{order}/log", LOG), desk("/orders/{order}/log", LOG));
            case CANCEL -> List.of(desk("/talks/{request}/end", "reason", "那天下雨"), link("/withdrawal"));
            case NO_SHOW -> List.of(desk("/talks/{request}/no-show", "reason", "到了没有人"));
        };
    }

    /** Whose scope holds every case: what stops him is his role, never his place. */
    private Actor staff(Role role) {
        return staff.computeIfAbsent(role,
                r -> people.staff("步" + r.name(), r, r == Role.TOWN_CADRE ? COUNTY.child(QINGGANG) : COUNTY));
    }

    /** In working time, and without the employer's consent: what is agreed is not ready by itself. */
    private Matter in(BookingState state, Role role, boolean together) {
        Actor officer = staff(role == Role.TOWN_CADRE ? Role.TOWN_CADRE : Role.CITY_STAFF);
        Actor city = staff(Role.CITY_STAFF);
        Actor first = people.master("步先讲" + COUNT.incrementAndGet(), QINGGANG);
        UUID team = hall.team(city, "步步队", topic, List.of(first));
        Actor second = people.master("步后讲" + COUNT.incrementAndGet(), QINGGANG);
        UUID[] teams = together ? new UUID[]{team, hall.team(city, "步步二队", topic, List.of(second))} : new UUID[]{team};
        RequestId request = hall.ordered(Actor.PUBLIC,
                with(Hall.order(topic, TUESDAY, LocalTime.of(9, 0), 6, teams), "", "", true));
        OrderId order = bring(request, state, officer, team, first);
        if (together) {
            if (order != null && state != BookingState.ASSIGNED) {
                throw new IllegalStateException("two teams are brought as far as ASSIGNED (expected: no further)");
            }
            return new Matter(request, token(request), second, teams[1], order);
        }
        return new Matter(request, token(request), first, team, order);
    }

    private String token(RequestId request) {
        return hall.asSystem(() -> askers.tokenOf(request));
    }

    private @Nullable OrderId bring(RequestId request, BookingState state, Actor officer, UUID team, Actor master) {
        if (EnumSet.of(BookingState.REQUESTED, BookingState.CONFIRMED_CONTENT, BookingState.CANCELLED).contains(state)) {
            Actor city = staff(Role.CITY_STAFF);
            if (state == BookingState.CONFIRMED_CONTENT) {
                Acting.run(city, () -> settle.confirmContent(city, request));
            } else if (state == BookingState.CANCELLED) {
                Acting.run(city, () -> settle.cancel(city, request, "那天下雨"));
            }
            return null;
        }
        Actor city = staff(Role.CITY_STAFF);
        Acting.run(city, () -> settle.confirmContent(city, request));
        if (state == BookingState.ASSIGNED) {
            return hall.asked(officer, request, team, master);
        }
        OrderId order = hall.agreed(officer, request, team, master);
        if (state == BookingState.ACCEPTED) {
            consented(request);
            return order;
        }
        Acting.run(city, () -> settle.consent(city, request, "厂长赵立", TUESDAY, ""));
        after(state, request, order, master);
        return order;
    }

    /** Written down, and nobody has looked at it again yet. */
    private void consented(RequestId request) {
        hall.asSystem(() -> hall.ask(Integer.class, """
                with noted as (update lecture.booking set consent_by = '厂长赵立', consent_on = ? where request_id = ? returning 1)
                select count(*)::int from noted
                """, TUESDAY, request.value()));
    }

    private void after(BookingState state, RequestId request, OrderId order, Actor master) {
        Actor city = staff(Role.CITY_STAFF);
        if (state == BookingState.NO_SHOW) {
            Acting.run(city, () -> settle.noShow(city, request, "到了没有人"));
        } else if (state != BookingState.READY) {
            hall.told(master, order, 30, 6, "讲了");
        }
        if (state == BookingState.CLOSED) {
            Actor asker = Actor.asker(request.value());
            Acting.run(asker, () -> review.review(asker, request, new Review(Review.Solved.YES, Review.Content.GOOD, "", false)));
        } else if (state == BookingState.FEEDBACK) {
            hall.heard(request);
        }
    }

    private final class Stage implements Matrix.Stage<BookingState, BookingAct, Matter> {

        private final boolean teams;

        Stage(boolean teams) {
            this.teams = teams;
        }

        @Override
        public Matter in(BookingState state, Role role) {
            boolean further = !EnumSet.of(BookingState.REQUESTED, BookingState.CONFIRMED_CONTENT, BookingState.ASSIGNED,
                    BookingState.CANCELLED).contains(state);
            return LectureTransitionsTests.this.in(state, role, teams && !further);
        }

        @Override
        public Matter nothing() {
            throw new IllegalStateException("the order is tried by itself");
        }

        @Override
        public BookingState state(Matter matter) {
            return hall.state(matter.request());
        }

        @Override
        public BookingState newest() {
            throw new IllegalStateException("the order is tried by itself");
        }

        /** The lecturer's yes, no and log are acts of his order and of his visit. */
        @Override
        public boolean follows(BookingAct act) {
            return act == BookingAct.ACCEPT || act == BookingAct.GIVE_BACK || act == BookingAct.HOLD;
        }

        /** A lecturer's yes makes it ready when nothing else is missing. */
        @Override
        public Set<Role> elsewhere(BookingAct act) {
            return act == BookingAct.MAKE_READY ? Set.of(Role.EXPERT) : Set.of();
        }

        @Override
        public Browser browser(Role role, Matter matter) {
            return callers.as(role, matter.master(), LectureTransitionsTests.this::staff);
        }
    }
}
