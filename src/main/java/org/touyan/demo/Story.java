package org.touyan.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.Orders;
import org.touyan.service.record.RecordId;
import org.touyan.service.record.check.CheckRecord;
import org.touyan.service.request.Askers;
import org.touyan.service.request.Channel;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Wish;
import org.touyan.service.request.review.Review;
import org.touyan.service.request.review.ReviewRequest;
import org.touyan.service.request.submit.NoteCall;
import org.touyan.service.request.submit.Submission;
import org.touyan.service.visit.Outcome;
import org.touyan.service.visit.log.LogVisit;
import org.touyan.service.visit.log.VisitLog;
import org.touyan.service.visit.schedule.ScheduleVisit;

/**
 * A grower rings a retired expert because his pomelo trees look bad, and she comes that afternoon. She notes the call, says
 * when she comes, writes one sentence afterwards; he says that it helped, and the record counts.
 */
@Component
@Profile("demo")
class Story {

    private static final String KEY = "demo-call-about-a-tree";
    private static final String QINGGANG = "331083101";

    private final World world;
    private final Masters masters;
    private final DemoClock clock;
    private final NoteCall noteCall;
    private final Orders orders;
    private final ScheduleVisit schedule;
    private final LogVisit logVisit;
    private final ReviewRequest review;
    private final CheckRecord check;
    private final Askers askers;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Story(World world, Masters masters, DemoClock clock, NoteCall noteCall, Orders orders, ScheduleVisit schedule,
            LogVisit logVisit, ReviewRequest review, CheckRecord check, Askers askers, JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.world = world;
        this.masters = masters;
        this.clock = clock;
        this.noteCall = noteCall;
        this.orders = orders;
        this.schedule = schedule;
        this.logVisit = logVisit;
        this.review = review;
        this.check = check;
        this.askers = askers;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void tell(LocalDate day) {
        Actor she = masters.heroine();
        clock.hold(at(day, 9, 20));
        Submission call = Submission.of(KEY, Channel.EXPERT, "crops", "文旦园里有几棵树长得不好，叶子发黄，想请站长来看看是什么缘故",
                QINGGANG, "郑有根", "13900029999").at("上湫村，老码头边").wishing(Wish.SOON, "", null, null);
        RequestId request = Acting.doing(she, () -> noteCall.note(she, call)).request();

        clock.hold(at(day, 9, 25));
        OrderId order = orderOf(request);
        var afternoon = new TimeWindow(at(day, 14, 0), at(day, 16, 0));
        Acting.doing(she, () -> schedule.schedule(she, order, afternoon, false, false));

        clock.hold(at(day, 16, 10));
        Acting.doing(she, () -> logVisit.log(she, order, new VisitLog(Outcome.SOLVED,
                "地势低，排水不畅伤了根；带着开了两条沟，教了清园和补镁，半个月后再打电话看看", 110, null, false, false, KEY)));

        clock.hold(at(day, 18, 40));
        Actor grower = Actor.asker(request.value());
        Acting.run(grower, () -> review.review(grower, request,
                new Review(Review.Solved.YES, Review.Content.GOOD, "上午打电话，下午就来了，讲得明白", false)));

        clock.hold(at(day, 19, 30));
        Actor staff = world.staff();
        held(request).forEach(record -> Acting.run(staff, () -> check.pass(staff, record)));
    }

    /** The grower's own page of it; nothing before the story has been told. */
    Optional<String> path() {
        return Acting.doing(Actor.SYSTEM, () -> Objects.requireNonNull(transaction.execute(status -> jdbc.sql("""
                select o.request_id
                from dispatch.work_order o join roster.person p on p.person_id = o.expert_id
                where p.name = :name and o.state = 'SERVED'
                order by o.offered_at desc
                limit 1
                """).param("name", Masters.HEROINE).query(Rows.of(RequestId.class)).optional()
                .map(r -> "/r/" + askers.tokenOf(r)))));
    }

    private OrderId orderOf(RequestId request) {
        return Acting.doing(Actor.SYSTEM, () -> Objects.requireNonNull(transaction.execute(status -> orders.of(request))))
                .getFirst().id();
    }

    /** One record in twenty is drawn for a second look. */
    private List<RecordId> held(RequestId request) {
        return Acting.doing(Actor.SYSTEM, () -> Objects.requireNonNull(transaction.execute(status -> jdbc
                .sql("select record_id from record.service_record where request_id = :request and state = 'SAMPLED'")
                .param("request", request)
                .query(Rows.of(RecordId.class))
                .list())));
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return Beijing.at(day.atTime(hour, minute));
    }
}
