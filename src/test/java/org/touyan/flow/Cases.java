package org.touyan.flow;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.OrderState;
import org.touyan.service.dispatch.accept.AcceptOrder;
import org.touyan.service.dispatch.decline.DeclineOrder;
import org.touyan.service.dispatch.offer.OfferOrder;
import org.touyan.service.dispatch.offer.OpenOrder;
import org.touyan.service.dispatch.release.ReleaseOrder;
import org.touyan.service.request.Askers;
import org.touyan.service.request.Channel;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestState;
import org.touyan.service.request.Requests;
import org.touyan.service.request.Urgency;
import org.touyan.service.request.end.EndRequest;
import org.touyan.service.request.review.Review;
import org.touyan.service.request.review.ReviewRequest;
import org.touyan.service.request.submit.Submission;
import org.touyan.service.request.submit.SubmitRequest;
import org.touyan.service.request.triage.TriageDecision;
import org.touyan.service.request.triage.TriageRequest;
import org.touyan.service.visit.Outcome;
import org.touyan.service.visit.log.LogVisit;
import org.touyan.service.visit.log.VisitLog;

import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;
import static org.touyan.service.dispatch.DispatchWorld.person;

/** Requests and orders in any state, each brought there by the acts of people. */
@TestComponent
class Cases {

    /** One matter: who asked by which secret, who is to help, and what has been ordered. */
    record Case(RequestId request, String token, Actor master, @Nullable OrderId order) implements Matrix.Matter {

        /** What fills an address. */
        @Override
        public Map<String, String> names() {
            Map<String, String> names = new HashMap<>();
            names.put("request", request.toString());
            names.put("token", token);
            names.put("order", String.valueOf(order));
            names.put("master", person(master).toString());
            names.put("once", UUID.randomUUID().toString());
            return names;
        }

        private Case with(@Nullable OrderId other) {
            return new Case(request, token, master, other);
        }
    }

    private static final AtomicInteger COUNT = new AtomicInteger(1000);
    private static final String CHOSEN = "求助的人想请他";

    private final DispatchWorld.People people;
    private final MovableClock clock;
    private final SubmitRequest submit;
    private final TriageRequest triage;
    private final EndRequest end;
    private final ReviewRequest review;
    private final Requests requests;
    private final Askers askers;
    private final OfferOrder offer;
    private final OpenOrder open;
    private final AcceptOrder accept;
    private final DeclineOrder decline;
    private final ReleaseOrder release;
    private final LogVisit log;
    private final JdbcClient jdbc;
    private final Map<Role, Actor> staff = new EnumMap<>(Role.class);

    Cases(DispatchWorld.People people, MovableClock clock, SubmitRequest submit, TriageRequest triage, EndRequest end,
            ReviewRequest review, Requests requests, Askers askers, OfferOrder offer, OpenOrder open, AcceptOrder accept,
            DeclineOrder decline, ReleaseOrder release, LogVisit log, JdbcClient jdbc) {
        this.people = people;
        this.clock = clock;
        this.submit = submit;
        this.triage = triage;
        this.end = end;
        this.review = review;
        this.requests = requests;
        this.askers = askers;
        this.offer = offer;
        this.open = open;
        this.accept = accept;
        this.decline = decline;
        this.release = release;
        this.log = log;
        this.jdbc = jdbc;
    }

    /** Somebody at the desk whose scope holds every case: what stops him is his role, never his place. */
    Actor staff(Role role) {
        OrgPath scope = role == Role.TOWN_CADRE ? COUNTY.child(QINGGANG) : COUNTY;
        return staff.computeIfAbsent(role, r -> people.staff(r.name(), r, scope));
    }

    private Actor cadre() {
        return staff(Role.TOWN_CADRE);
    }

    /** A request in this state, with the order it has there. */
    Case request(RequestState state) {
        return switch (state) {
            case SUBMITTED -> asked();
            case TRIAGED -> offered(cadre());
            case TAKEN -> accepted();
            case DELIVERED -> served();
            case CONFIRMED, REVIEWED -> passing(state);
            case CLOSED -> said(served(), Review.Solved.YES);
            case REOPENED -> offeredAgain(said(served(), Review.Solved.NO));
            case REJECTED -> ended(c -> end.reject(cadre(), c.request(), "工会帮不上"));
            case TRANSFERRED -> ended(c -> end.transfer(cadre(), c.request(), "agriculture"));
            case MERGED -> ended(c -> end.merge(cadre(), c.request(), number(asked())));
            case CANCELLED -> ended(c -> end.withdraw(cadre(), c.request(), ""));
        };
    }

    /** An order in this state; {@code by} invited. */
    Case order(OrderState state, Actor by) {
        return switch (state) {
            case OFFERED -> offered(by);
            case OPEN -> opened(by);
            case ACCEPTED -> accepted();
            case SERVED -> served();
            case DECLINED -> {
                Case matter = offered(by);
                Acting.run(matter.master(), () -> decline.decline(matter.master(), order(matter), null));
                yield alone(matter);
            }
            case RELEASED -> {
                Case matter = offered(by);
                Acting.run(by, () -> release.release(by, order(matter)));
                yield matter;
            }
            case LAPSED -> {
                Case matter = offered(by);
                lapse(order(matter));
                yield alone(matter);
            }
        };
    }

    RequestState requestState(Case matter) {
        return people.state(matter.request());
    }

    OrderState orderState(Case matter) {
        return people.orders(matter.request()).stream().filter(o -> o.id().equals(matter.order())).findFirst().orElseThrow()
                .state();
    }

    String number(Case matter) {
        return people.as(Actor.SYSTEM, () -> requests.find(matter.request()).orElseThrow().number());
    }

    private void lapse(OrderId order) {
        overdue(order);
        people.tick("dispatch.lapse-offers");
    }

    /** As if it had waited for long enough: this order, and no other. */
    void overdue(OrderId order) {
        people.as(Actor.SYSTEM, () -> jdbc.sql("update dispatch.work_order set answer_by = offered_at where order_id = :order")
                .param("order", order).update());
        clock.pass(Duration.ofSeconds(1));
    }

    void overdue(RequestId request) {
        people.as(Actor.SYSTEM, () -> jdbc
                .sql("update request.help_request set answer_due = submitted_at where request_id = :request")
                .param("request", request).update());
        clock.pass(Duration.ofSeconds(1));
    }

    OrderState newestOrder() {
        return OrderState.valueOf(newest("select state from dispatch.work_order order by order_id desc limit 1"));
    }

    RequestState newestRequest() {
        return RequestState.valueOf(newest("select state from request.help_request order by request_id desc limit 1"));
    }

    private String newest(String sql) {
        return people.as(Actor.SYSTEM, () -> jdbc.sql(sql).query(String.class).single());
    }

    /** Somebody has asked. */
    Case asked() {
        int n = COUNT.incrementAndGet();
        Actor cadre = cadre();
        Submission call = Submission
                .of("case-" + n, Channel.PHONE, "crops", "五棵文旦树叶子发黄，第" + n + "回", QINGGANG, "王阿姨", "1390000" + n)
                .at("上湫村");
        RequestId request = Acting.doing(cadre, () -> submit.submit(cadre, call)).request();
        return new Case(request, people.as(Actor.SYSTEM, () -> askers.tokenOf(request)), people.pomeloMaster("林守田"), null);
    }

    /** Read, and nobody invited yet. */
    Case read() {
        Case matter = asked();
        Acting.run(cadre(), () -> triage.triage(cadre(), matter.request(),
                new TriageDecision("crops", Urgency.NORMAL, "", QINGGANG, "上湫村")));
        return matter;
    }

    private Case offered(Actor by) {
        Case matter = read();
        return matter.with(people.invite(by, matter.request(), matter.master()));
    }

    private Case opened(Actor by) {
        Case matter = read();
        return matter.with(Acting.doing(by, () -> open.open(by, matter.request())));
    }

    private Case accepted() {
        Case matter = offered(cadre());
        Acting.run(matter.master(), () -> accept.accept(matter.master(), order(matter)));
        return matter;
    }

    private Case served() {
        Case matter = accepted();
        Acting.run(matter.master(), () -> log.log(matter.master(), order(matter),
                new VisitLog(Outcome.SOLVED, "红蜘蛛，教了用药", 60, null, false, false, "log")));
        return matter;
    }

    private Case said(Case matter, Review.Solved solved) {
        Actor asker = Actor.asker(matter.request().value());
        Acting.run(asker, () -> review.review(asker, matter.request(), new Review(solved, Review.Content.FAIR, "叶子还黄", false)));
        return matter;
    }

    private Case offeredAgain(Case matter) {
        PersonId master = person(matter.master());
        return matter.with(Acting.doing(cadre(), () -> offer.offer(cadre(), matter.request(), master, true, CHOSEN)));
    }

    private Case ended(Consumer<Case> ending) {
        Case matter = offered(cadre());
        Acting.run(cadre(), () -> ending.accept(matter));
        return matter;
    }

    /** A request only passes through this state, within one answer; here it is stopped there. */
    private Case passing(RequestState state) {
        Case matter = served();
        people.as(Actor.SYSTEM, () -> jdbc.sql("update request.help_request set state = :state where request_id = :id")
                .param("state", state).param("id", matter.request()).update());
        return matter;
    }

    /** After a no or silence the clock has asked the next one; that invitation is taken back, so that only the first order is left. */
    private Case alone(Case matter) {
        people.orders(matter.request()).stream().filter(o -> o.state().living())
                .forEach(o -> Acting.run(cadre(), () -> release.release(cadre(), o.id())));
        return matter;
    }

    static OrderId order(Case matter) {
        return Objects.requireNonNull(matter.order());
    }
}
