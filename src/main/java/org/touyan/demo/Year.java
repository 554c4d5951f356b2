package org.touyan.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.organization.BodyBrief;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.OrderState;
import org.touyan.service.dispatch.OrderView;
import org.touyan.service.dispatch.Orders;
import org.touyan.service.dispatch.accept.AcceptOrder;
import org.touyan.service.dispatch.choice.Why;
import org.touyan.service.dispatch.decline.DeclineOrder;
import org.touyan.service.dispatch.offer.OfferOrder;
import org.touyan.service.matching.Candidate;
import org.touyan.service.matching.Matching;
import org.touyan.service.menu.OfferedSlot;
import org.touyan.service.request.Channel;
import org.touyan.service.request.RequestId;
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
import org.touyan.service.visit.schedule.ScheduleVisit;

/** Twelve months of asking and helping, day by day, with the last days left open so that there is something to do. */
@Component
@Profile("demo")
class Year {

    private static final Logger log = LoggerFactory.getLogger(Year.class);
    private static final int REQUESTS = 180;
    private static final int COMPANY_ASKS = 30;
    /** Every so many ask from the list of the month. */
    private static final int ORDERS = 4;
    /** Every so often another is invited than was suggested first. */
    private static final int OTHER = 9;
    private static final List<Why> WHY = List.of(new Why("knows", ""), new Why("better", ""), Why.UNSAID, new Why("agreed", ""),
            new Why(null, "顺路，下午正好在隔壁村"));

    /** How far a request has come. */
    private enum Stage {
        SUBMITTED, TRIAGED, OFFERED, ACCEPTED, BOOKED, LOGGED, REVIEWED
    }

    /** What is still going on today, the oldest first. */
    private record Open(int hoursAgo, Stage stage) {}

    private static final List<Open> OPEN = List.of(
            new Open(100, Stage.REVIEWED), new Open(97, Stage.REVIEWED), new Open(77, Stage.LOGGED), new Open(74, Stage.LOGGED),
            new Open(50, Stage.BOOKED), new Open(46, Stage.BOOKED), new Open(29, Stage.BOOKED), new Open(26, Stage.ACCEPTED),
            new Open(22, Stage.ACCEPTED), new Open(9, Stage.OFFERED), new Open(7, Stage.OFFERED), new Open(6, Stage.OFFERED),
            new Open(5, Stage.TRIAGED), new Open(4, Stage.SUBMITTED), new Open(3, Stage.SUBMITTED));

    private record Ask(Cast.Craft craft, String town, Actor by, Channel channel, @Nullable UUID body) {}

    private final World world;
    private final Masters masters;
    private final Places places;
    private final Menus menus;
    private final Story story;
    private final DemoClock clock;
    private final SubmitRequest submit;
    private final TriageRequest triage;
    private final Matching matching;
    private final OfferOrder offer;
    private final AcceptOrder accept;
    private final DeclineOrder decline;
    private final Orders orders;
    private final ScheduleVisit schedule;
    private final LogVisit logVisit;
    private final ReviewRequest review;
    private final EndRequest end;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Year(World world, Masters masters, Places places, Menus menus, Story story, DemoClock clock, SubmitRequest submit,
            TriageRequest triage,
            Matching matching, OfferOrder offer,
            AcceptOrder accept, DeclineOrder decline, Orders orders, ScheduleVisit schedule, LogVisit logVisit,
            ReviewRequest review, EndRequest end, JdbcClient jdbc, TransactionTemplate transaction) {
        this.world = world;
        this.masters = masters;
        this.places = places;
        this.menus = menus;
        this.story = story;
        this.clock = clock;
        this.submit = submit;
        this.triage = triage;
        this.matching = matching;
        this.offer = offer;
        this.accept = accept;
        this.decline = decline;
        this.orders = orders;
        this.schedule = schedule;
        this.logVisit = logVisit;
        this.review = review;
        this.end = end;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void tell() {
        Instant now = Clock.systemUTC().instant();
        Random chance = world.chance();
        long start = System.nanoTime();
        for (int i = 0; i < REQUESTS; i++) {
            LocalDate day = world.today().minusDays(360L - i * 354L / REQUESTS);
            helped(i, Beijing.at(day.atTime(LocalTime.of(8 + chance.nextInt(8), chance.nextInt(60)))), Stage.REVIEWED);
        }
        story.tell(world.today().minusDays(2));
        for (Open open : OPEN) {
            helped(REQUESTS + OPEN.indexOf(open), now.minus(Duration.ofHours(open.hoursAgo())), open.stage());
        }
        clock.release();
        log.info("demo.told requests={} ms={}", REQUESTS + OPEN.size(), (System.nanoTime() - start) / 1_000_000);
    }

    /** Whether it was told to its end. */
    boolean told() {
        return Acting.doing(Actor.SYSTEM, () -> Boolean.TRUE.equals(transaction.execute(status -> jdbc
                .sql("select count(*) > :year from request.help_request")
                .param("year", REQUESTS + OPEN.size())
                .query(Boolean.class)
                .single())));
    }

    private void helped(int i, Instant asked, Stage until) {
        Random chance = world.chance();
        Ask ask = i % COMPANY_ASKS == 0 ? askOfTheCompany() : anyAsk();
        Actor cadre = world.cadreOf(ask.town());
        clock.hold(asked);
        RequestId request = submitted(i, ask);
        if (until == Stage.SUBMITTED) {
            return;
        }
        clock.hold(asked.plus(Duration.ofMinutes(40)));
        Acting.run(cadre, () -> triage.triage(cadre, request,
                new TriageDecision(ask.craft().subject(), Urgency.NORMAL, "", ask.town(), world.pick(Cast.PLACES))));
        if (until == Stage.TRIAGED) {
            return;
        }
        clock.hold(asked.plus(Duration.ofMinutes(70)));
        var candidates = Acting.doing(cadre, () -> matching.shortlist(request)).suggested();
        if (candidates.isEmpty()) {
            Acting.run(cadre, () -> end.transfer(cadre, request, "agriculture"));
            return;
        }
        OrderId order = invited(i, cadre, request, candidates);
        if (until == Stage.OFFERED) {
            return;
        }
        clock.hold(asked.plus(Duration.ofMinutes(100)));
        if (chance.nextInt(8) == 0) {
            Actor expert = expertOf(order);
            Acting.run(expert, () -> decline.decline(expert, order, null));
        }
        OrderView living = living(request);
        if (living == null || living.expert() == null || living.state() != OrderState.OFFERED) {
            return;
        }
        Actor expert = expertOf(living.id());
        Acting.run(expert, () -> accept.accept(expert, living.id()));
        if (until != Stage.ACCEPTED) {
            served(i, asked, until, ask.craft(), request, living.id(), expert, cadre);
        }
    }

    /** Now and then the second of the suggested is invited, mostly with a reason. */
    private OrderId invited(int i, Actor cadre, RequestId request, List<Candidate> candidates) {
        boolean other = i % OTHER == 0 && candidates.size() > 1;
        Candidate chosen = candidates.get(other ? 1 : 0);
        Why why = other ? WHY.get(i / OTHER % WHY.size()) : Why.UNSAID;
        return Acting.doing(cadre, () -> offer.choose(cadre, request, chosen.person(), true, why));
    }

    /** Somebody rings the town's union or writes himself; some speak for an organisation. */
    private Ask anyAsk() {
        Random chance = world.chance();
        Cast.Craft craft = world.pick(Cast.CRAFTS);
        String town = world.anyTown().code();
        boolean rings = chance.nextInt(3) > 0;
        return new Ask(craft, town, rings ? world.cadreOf(town) : Actor.PUBLIC, rings ? Channel.PHONE : Channel.WEB,
                places.asking(craft.subject(), town, chance).orElse(null));
    }

    private Ask askOfTheCompany() {
        Cast.Craft craft = world.pick(Cast.CRAFTS.stream().filter(c -> c.subject().equals("machine")).toList());
        BodyBrief company = places.withUnion();
        return new Ask(craft, company.town(), world.companyUnion(), Channel.PHONE, company.id().value());
    }

    private RequestId submitted(int i, Ask ask) {
        String said = world.pick(ask.craft().asks());
        String anybody = world.pick(Cast.ASKERS);
        Submission words = Submission.of("demo-" + i, ask.channel(), ask.craft().subject(), said, ask.town(),
                ask.by().is(Role.ENTERPRISE_UNION) ? ask.by().name() : anybody, "1390001%04d".formatted(i))
                .at(world.pick(Cast.PLACES))
                .onBehalfOf(ask.body())
                .ordering(i % ORDERS == 0 ? menus.free(ask.craft().subject()).map(OfferedSlot::slot).orElse(null) : null, 1);
        return Acting.doing(ask.by(), () -> submit.submit(ask.by(), words)).request();
    }

    private void served(int i, Instant asked, Stage until, Cast.Craft craft, RequestId request, OrderId order, Actor expert,
            Actor cadre) {
        Random chance = world.chance();
        LocalDate day = until == Stage.BOOKED ? world.today().plusDays(1) : Beijing.day(asked).plusDays(1);
        Instant visit = Beijing.at(day.plusDays(i % 2).atTime(chance.nextBoolean() ? 9 : 14, 0));
        clock.hold(asked.plus(Duration.ofMinutes(130)));
        if (!booked(expert, order, new TimeWindow(visit, visit.plus(Duration.ofHours(2)))) || until == Stage.BOOKED) {
            return;
        }
        clock.hold(visit.plus(Duration.ofMinutes(130)));
        int minutes = 45 + 15 * chance.nextInt(8);
        Acting.run(expert, () -> logVisit.log(expert, order,
                new VisitLog(Outcome.SOLVED, world.pick(craft.answers()), minutes, null, false, false, "demo-" + i)));
        if (until == Stage.LOGGED) {
            return;
        }
        clock.hold(visit.plus(Duration.ofHours(5)));
        boolean solved = chance.nextInt(12) > 0;
        var word = new Review(solved ? Review.Solved.YES : Review.Solved.PARTLY, Review.Content.GOOD, solved ? "" : "好多了，过几天再看",
                false);
        if (chance.nextInt(3) == 0) {
            Acting.run(cadre, () -> review.keyCallBack(cadre, request, word));
        } else {
            Actor asker = Actor.asker(request.value());
            Acting.run(asker, () -> review.review(asker, request, word));
        }
    }

    /** In a full calendar a visit is agreed for another day: an hour later until it fits, at most eight times. */
    private boolean booked(Actor expert, OrderId order, TimeWindow wanted) {
        TimeWindow window = wanted;
        for (int attempt = 0; attempt < 8; attempt++) {
            TimeWindow at = window;
            try {
                Acting.doing(expert, () -> schedule.schedule(expert, order, at, false, false));
                return true;
            } catch (Conflict | RuleBroken | OptimisticLockingFailureException taken) {
                log.debug("demo.taken at={}", at.from());
                window = new TimeWindow(at.from().plus(Duration.ofHours(3)), at.to().plus(Duration.ofHours(3)));
            }
        }
        return false;
    }

    private Actor expertOf(OrderId order) {
        OrderView view = Acting.doing(Actor.SYSTEM, () -> transaction.execute(status -> orders.find(order).orElseThrow()));
        return masters.actorOf(Objects.requireNonNull(view.expert()));
    }

    private @Nullable OrderView living(RequestId request) {
        List<OrderView> all = Acting.doing(Actor.SYSTEM, () -> transaction.execute(status -> orders.of(request)));
        return all.stream().filter(o -> o.state().living()).findFirst().orElse(null);
    }
}
