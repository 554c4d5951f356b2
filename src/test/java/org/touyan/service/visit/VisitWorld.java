package org.touyan.service.visit;

import java.time.Duration;
import java.util.function.Supplier;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.accept.AcceptOrder;
import org.touyan.service.dispatch.offer.OfferOrder;
import org.touyan.service.request.RequestId;
import org.touyan.service.visit.log.LogVisit;
import org.touyan.service.visit.log.VisitLog;
import org.touyan.service.visit.schedule.ScheduleVisit;

import static org.touyan.service.dispatch.DispatchWorld.person;

/** 林守田 has accepted and is to come. */
@TestConfiguration(proxyBeanMethods = false)
@Import(DispatchWorld.class)
public class VisitWorld {

    @Bean
    Accepted accepted(DispatchWorld.People people, OfferOrder offer, AcceptOrder accept, ScheduleVisit schedule,
            LogVisit log, MovableClock clock, JdbcClient jdbc) {
        return new Accepted(people, offer, accept, schedule, log, clock, jdbc);
    }

    /** Makes accepted orders and looks at their visits. */
    public static final class Accepted {

        private final DispatchWorld.People people;
        private final OfferOrder offer;
        private final AcceptOrder accept;
        private final ScheduleVisit schedule;
        private final LogVisit log;
        private final MovableClock clock;
        private final JdbcClient jdbc;

        Accepted(DispatchWorld.People people, OfferOrder offer, AcceptOrder accept, ScheduleVisit schedule, LogVisit log,
                MovableClock clock, JdbcClient jdbc) {
            this.people = people;
            this.offer = offer;
            this.accept = accept;
            this.schedule = schedule;
            this.log = log;
            this.clock = clock;
            this.jdbc = jdbc;
        }

        /** A new request that this master has said yes to. */
        public OrderId order(Actor staff, Actor master) {
            RequestId request = people.request();
            OrderId order = doing(staff, () -> offer.offer(staff, request, person(master), true, "求助的人想请他"));
            Acting.run(staff, () -> accept.accept(staff, order));
            return order;
        }

        /** He says yes, agrees on the morning of that day, comes, and writes down what he did: it is then the end of that morning. */
        public void served(Actor master, OrderId order, int inDays, VisitLog what) {
            Acting.run(master, () -> accept.accept(master, order));
            doing(master, () -> schedule.schedule(master, order, morning(inDays), false, false));
            clock.set(morning(inDays).to());
            doing(master, () -> log.log(master, order, what));
        }

        public RequestId requestOf(OrderId order) {
            return people.as(Actor.SYSTEM, () -> jdbc.sql("select request_id from dispatch.work_order where order_id = :order")
                    .param("order", order).query((row, n) -> new RequestId(row.getObject(1, java.util.UUID.class))).single());
        }

        public int visits(OrderId order, VisitState state) {
            return people.as(Actor.SYSTEM, () -> jdbc
                    .sql("select count(*)::int from visit.visit where order_id = :order and state = :state")
                    .param("order", order).param("state", state).query(Integer.class).single());
        }

        public VisitId visit(OrderId order) {
            return people.as(Actor.SYSTEM, () -> jdbc
                    .sql("select visit_id from visit.visit where order_id = :order order by created_at desc limit 1")
                    .param("order", order).query((row, n) -> new VisitId(row.getObject(1, java.util.UUID.class))).single());
        }

        public OrgPath path() {
            return DispatchWorld.COUNTY.child(DispatchWorld.QINGGANG);
        }
    }

    /** A two-hour window on the morning of the n-th day after Monday. */
    public static TimeWindow morning(int days) {
        var from = Beijing.startOf(Beijing.day(MovableClock.MONDAY_MORNING).plusDays(days)).plus(Duration.ofHours(9));
        return new TimeWindow(from, from.plus(Duration.ofHours(2)));
    }

    public static <T> T doing(Actor actor, Supplier<T> work) {
        return Acting.doing(actor, work);
    }
}
