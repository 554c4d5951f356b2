package org.touyan.flow;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
import org.touyan.flow.Cases.Case;
import org.touyan.flow.Way.Door;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.dispatch.OrderState;
import org.touyan.service.dispatch.domain.OrderAct;
import org.touyan.service.dispatch.domain.WorkOrder;
import org.touyan.service.request.RequestState;
import org.touyan.service.request.domain.HelpRequest;
import org.touyan.service.request.domain.RequestAct;
import org.touyan.service.visit.VisitWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.flow.Way.desk;
import static org.touyan.flow.Way.link;
import static org.touyan.flow.Way.me;
import static org.touyan.service.dispatch.DispatchWorld.CHUMEN;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;

/** Every transition of an order and of a request, from every state, by every role, as asked for over HTTP. */
@TouyanTest
@Import({VisitWorld.class, Cases.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransitionsTests {

    private static final Logger log = LoggerFactory.getLogger(TransitionsTests.class);
    private static final String[] LOG = {"outcome", "SOLVED", "note", "红蜘蛛，教了用药", "minutes", "60", "key", "{once}"};
    private static final String[] CALL = {"key", "{once}", "phone", "13900001234", "name", "王阿姨", "town", QINGGANG, "place",
            "上湫村", "words", "叶子发黄 {once}", "subject", "crops"};

    @LocalServerPort
    private int port;
    @Autowired
    private Environment environment;
    @Autowired
    private Cases cases;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private Accounts accounts;
    @Autowired
    private MovableClock clock;

    private DatabasePrint print;
    private Callers callers;
    private Matrix<OrderState, OrderAct, Case> orders;
    private Matrix<RequestState, RequestAct, Case> requests;
    private String another;

    @BeforeAll
    void aMondayMorning() {
        clock.set(MovableClock.MONDAY_MORNING);
        print = new DatabasePrint(environment);
        callers = new Callers(accounts, port);
        orders = new Matrix<>(WorkOrder.STEPS, OrderState.class, new OrderStage(), print);
        requests = new Matrix<>(HelpRequest.STEPS, RequestState.class, new RequestStage(), print);
        another = cases.number(cases.asked());
    }

    @AfterAll
    void howMany() throws Exception {
        log.info("transitions.tried orders={} requests={}", orders.tried(), requests.tried());
        print.close();
    }

    @ParameterizedTest
    @EnumSource
    void ofAnOrderWhatTheTableAllowsHappensAndNothingElse(OrderAct act) {
        assertThat(orders.wrongWith(act, waysTo(act))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void ofARequestWhatTheTableAllowsHappensAndNothingElse(RequestAct act) {
        assertThat(requests.wrongWith(act, waysTo(act))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theClockLetsLapseWhatWaitsAndNothingElse(OrderState state) {
        Case matter = cases.order(state, cases.staff(Role.TOWN_CADRE));
        cases.overdue(Cases.order(matter));
        people.tick("dispatch.lapse-offers");
        assertThat(cases.orderState(matter))
                .isEqualTo(WorkOrder.STEPS.allows(state, OrderAct.LAPSE, Role.SYSTEM) ? OrderState.LAPSED : state);
    }

    @ParameterizedTest
    @EnumSource
    void theClockClosesWhatWasServedAndNothingElse(RequestState state) {
        Case matter = cases.request(state);
        cases.overdue(matter.request());
        people.tick("request.close-silent");
        assertThat(cases.requestState(matter)).isEqualTo(state == RequestState.DELIVERED ? RequestState.CLOSED : state);
    }

    /** Rows that are hidden from somebody are not there for him: a 403 would tell him that there is such a matter. */
    @Test
    void whoeverMayNotKnowOfTheMatterIsToldThatThereIsNone() {
        Case matter = cases.order(OrderState.OFFERED, cases.staff(Role.TOWN_CADRE));
        Actor elsewhere = people.staff("许立平", Role.TOWN_CADRE, COUNTY.child(CHUMEN));
        Browser otherTown = callers.as(elsewhere);
        Browser otherMaster = callers.as(people.pomeloMaster("方美娟"));
        Moment before = print.now();

        Stream.concat(Arrays.stream(OrderAct.values()).flatMap(act -> waysTo(act).stream()),
                Arrays.stream(RequestAct.values()).filter(act -> !begins(act)).flatMap(act -> waysTo(act).stream()))
                .filter(way -> way.door() != Door.SECRET_LINK)
                .forEach(way -> assertThat(
                        way.askedBy(way.door() == Door.DESK ? otherTown : otherMaster, matter.names()).status())
                        .as(way.address()).isEqualTo(404));

        assertThat(print.changedSince(before)).isEmpty();
    }

    /** A new act does not compile before it has an address here, or is left to the clock. */
    private static List<Way> waysTo(OrderAct act) {
        return switch (act) {
            case OFFER -> List.of(desk("/requests/{request}/orders", "expert", "{master}", "because", "求助的人想请他"));
            case OPEN_TO_ALL -> List.of(desk("/requests/{request}/opening"));
            case ACCEPT -> List.of(me("/orders/{order}/acceptance"), desk("/orders/{order}/acceptance"));
            case CLAIM -> List.of(me("/orders/{order}/claim"));
            case DECLINE -> List.of(me("/orders/{order}/refusal"), desk("/orders/{order}/refusal"));
            case LAPSE -> List.of();
            case UNDO -> List.of(desk("/orders/{order}/undo"));
            case RELEASE -> List.of(me("/orders/{order}/release"), desk("/orders/{order}/release"));
            case SERVE -> List.of(me("/t/{order}/log", LOG), desk("/orders/{order}/log", LOG));
        };
    }

    private List<Way> waysTo(RequestAct act) {
        return switch (act) {
            case SUBMIT -> List.of(desk("/requests/new", CALL));
            case NOTE_CALL -> List.of(me("/rang", CALL));
            case TRIAGE -> List.of(desk("/requests/{request}/triage", "subject", "crops", "urgency", "NORMAL", "town", QINGGANG));
            case REJECT -> List.of(desk("/requests/{request}/rejection", "words", "请找村里调解"));
            case TRANSFER -> List.of(desk("/requests/{request}/transfer", "office", "agriculture"));
            case MERGE -> List.of(desk("/requests/{request}/merge", "into", another));
            case TAKE -> waysTo(OrderAct.ACCEPT);
            case RELEASE -> waysTo(OrderAct.RELEASE);
            case DELIVER -> waysTo(OrderAct.SERVE);
            case CONFIRM -> List.of(link("/review", "solved", "YES"), desk("/requests/{request}/call-back", "solved", "YES"));
            case REVIEW, CLOSE -> List.of();
            case CANCEL -> List.of(link("/withdrawal"), desk("/requests/{request}/withdrawal"));
            case REOPEN -> List.of(link("/reopening"), desk("/requests/{request}/reopening"));
        };
    }

    private static boolean begins(RequestAct act) {
        return act == RequestAct.SUBMIT || act == RequestAct.NOTE_CALL;
    }

    private final class OrderStage implements Matrix.Stage<OrderState, OrderAct, Case> {

        @Override
        public Case in(OrderState state, Role role) {
            boolean invites = role == Role.TOWN_CADRE || role == Role.CITY_STAFF;
            return cases.order(state, cases.staff(invites ? role : Role.TOWN_CADRE));
        }

        @Override
        public Case nothing() {
            return cases.read();
        }

        @Override
        public OrderState state(Case matter) {
            return cases.orderState(matter);
        }

        @Override
        public OrderState newest() {
            return cases.newestOrder();
        }

        /** Whoever asked calls an order off by withdrawing the request. */
        @Override
        public Set<Role> elsewhere(OrderAct act) {
            return act == OrderAct.RELEASE ? Set.of(Role.ASKER) : Set.of();
        }

        @Override
        public Browser browser(Role role, Case matter) {
            return callers.as(role, matter.master(), cases::staff);
        }
    }

    private final class RequestStage implements Matrix.Stage<RequestState, RequestAct, Case> {

        @Override
        public Case in(RequestState state, Role role) {
            return cases.request(state);
        }

        @Override
        public Case nothing() {
            return cases.asked();
        }

        @Override
        public RequestState state(Case matter) {
            return cases.requestState(matter);
        }

        @Override
        public RequestState newest() {
            return cases.newestRequest();
        }

        /** A call that an expert notes is his at once; one word confirms, reviews and closes. */
        @Override
        public RequestState rest(RequestAct act, RequestState to) {
            return act == RequestAct.NOTE_CALL ? RequestState.TAKEN : act == RequestAct.CONFIRM ? RequestState.CLOSED : to;
        }

        @Override
        public boolean follows(RequestAct act) {
            return act == RequestAct.TAKE || act == RequestAct.RELEASE || act == RequestAct.DELIVER;
        }

        /** The public asks on three screens, of which other tests tell; a review comes with the confirmation. */
        @Override
        public Set<Role> elsewhere(RequestAct act) {
            return act == RequestAct.SUBMIT
                    ? Set.of(Role.PUBLIC)
                    : act == RequestAct.REVIEW ? Set.of(Role.ASKER, Role.TOWN_CADRE, Role.CITY_STAFF) : Set.of();
        }

        @Override
        public Browser browser(Role role, Case matter) {
            return callers.as(role, matter.master(), cases::staff);
        }
    }
}
