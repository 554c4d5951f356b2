package org.touyan.service.request;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.AsOwner;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.submit.Receipt;
import org.touyan.service.request.submit.Submission;
import org.touyan.service.request.submit.SubmitRequest;
import org.touyan.service.request.triage.TriageDecision;
import org.touyan.service.request.triage.TriageRequest;

/** People and requests for the tests of this module, and the signals that other modules would send. */
@TestComponent
public class RequestFixture {

    public static final OrgPath CITY = new OrgPath("/33/3310/331083/");
    public static final String QINGGANG = "331083101";
    public static final String CHUMEN = "331083102";
    public static final Actor DONG = Actor.staff(UUID.randomUUID(), "董晓梅", Role.TOWN_CADRE, CITY.child(QINGGANG));
    public static final Actor XU = Actor.staff(UUID.randomUUID(), "许立平", Role.TOWN_CADRE, CITY.child(CHUMEN));
    public static final Actor CITY_STAFF = Actor.staff(UUID.randomUUID(), "市总业务", Role.CITY_STAFF, CITY);

    public static final PersonId LIN = PersonId.next();
    public static final Actor EXPERT = Actor.expert(UUID.randomUUID(), "林守田", LIN.value());

    private record Taken(RequestId request, PersonId expert, Instant at) implements RequestTaken {}

    private record Released(RequestId request, Instant at) implements RequestReleased {}

    private record Delivered(RequestId request, PersonId expert, Instant at) implements ServiceDelivered {}

    private static final AtomicInteger PHONES = new AtomicInteger(1000);

    private final SubmitRequest submitRequest;
    private final TriageRequest triageRequest;
    private final Askers askers;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher facts;
    private final Environment environment;
    private boolean rostered;

    public RequestFixture(SubmitRequest submitRequest, TriageRequest triageRequest, Askers askers, JdbcClient jdbc,
            TransactionTemplate transaction, ApplicationEventPublisher facts, Environment environment) {
        this.submitRequest = submitRequest;
        this.triageRequest = triageRequest;
        this.askers = askers;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.facts = facts;
        this.environment = environment;
    }

    /** A number nobody else in this run has. */
    public static String phone() {
        return "1390000" + PHONES.incrementAndGet();
    }

    public static Submission pomelos(String phone) {
        return Submission.of(UUID.randomUUID().toString(), Channel.WEB, "crops", "有五棵文旦树叶子发黄，果子也小", QINGGANG, "王阿姨", phone)
                .at("上湫村，老码头边的果园")
                .from("203.0.113." + PHONES.incrementAndGet());
    }

    public Receipt submit(Submission asked) {
        return as(Actor.PUBLIC, () -> submitRequest.submit(Actor.PUBLIC, asked));
    }

    public RequestId submitted() {
        return submit(pomelos(phone())).request();
    }

    public RequestId triaged() {
        RequestId id = submitted();
        Acting.run(DONG, () -> triageRequest.triage(DONG, id, new TriageDecision("crops", Urgency.NORMAL, "", QINGGANG, "上湫村")));
        return id;
    }

    public RequestId taken() {
        RequestId id = triaged();
        take(id);
        return id;
    }

    public RequestId delivered() {
        RequestId id = taken();
        signal(EXPERT, new Delivered(id, LIN, Instant.now()));
        return id;
    }

    public void take(RequestId id) {
        rosterLin();
        signal(EXPERT, new Taken(id, LIN, Instant.now()));
    }

    public void release(RequestId id) {
        signal(EXPERT, new Released(id, Instant.now()));
    }

    private void signal(Actor actor, Object fact) {
        Acting.run(actor, () -> transaction.executeWithoutResult(status -> facts.publishEvent(fact)));
    }

    /** 林守田 stands in the roster. */
    public void rosterLin() {
        if (!rostered) {
            AsOwner.forge(environment, """
                    insert into roster.person (person_id, roster_no, slug, name, org_path, town, published, created_at, created_by, version)
                    values ('%s', 'R-1', 'lin-shoutian', '林守田', '/33/3310/331083/331083101/', '331083101', true, now(), 'test', 1)
                    """.formatted(LIN.value()));
            rostered = true;
        }
    }

    public Actor asker(RequestId id) {
        return Actor.asker(id.value());
    }

    public String token(RequestId id) {
        return askers.tokenOf(id);
    }

    public <T> T as(Actor actor, Supplier<T> work) {
        return Acting.doing(actor, work);
    }

    /** One value, read as the clock reads: without limits. */
    public <T> T ask(Class<T> type, String sql, Object... arguments) {
        return as(Actor.SYSTEM, () -> transaction.execute(status -> jdbc.sql(sql).params(arguments).query(type).single()));
    }

    public RequestState state(RequestId id) {
        return RequestState.valueOf(ask(String.class, "select state from request.help_request where request_id = ?", id.value()));
    }

    /** Written as the clock writes: without limits. */
    public void change(String sql, Object... arguments) {
        as(Actor.SYSTEM, () -> transaction.execute(status -> jdbc.sql(sql).params(arguments).update()));
    }

    /** As if the deadline of the present state had passed an hour ago. */
    public void late(RequestId id) {
        change("update request.help_request set answer_due = now() - interval '1 hour' where request_id = ?", id.value());
    }
}
