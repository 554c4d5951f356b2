package org.touyan.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.organization.BodyBrief;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.outreach.workshop.AdvisorId;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.advise.Advised;
import org.touyan.outreach.workshop.advise.AnswerAdvisor;
import org.touyan.outreach.workshop.advise.InviteAdvisor;
import org.touyan.outreach.workshop.advise.IssueLetter;
import org.touyan.outreach.workshop.advise.NoteTaught;
import org.touyan.outreach.workshop.advise.PlanAdvice;
import org.touyan.outreach.workshop.domain.Appointment;
import org.touyan.outreach.workshop.domain.Card;
import org.touyan.outreach.workshop.domain.CheckOutcome;
import org.touyan.outreach.workshop.domain.Field;
import org.touyan.outreach.workshop.domain.HostKind;
import org.touyan.outreach.workshop.domain.Pay;
import org.touyan.outreach.workshop.domain.WorkshopType;
import org.touyan.outreach.workshop.found.CheckSafety;
import org.touyan.outreach.workshop.found.GiveStar;
import org.touyan.outreach.workshop.found.JoinAlliance;
import org.touyan.outreach.workshop.found.ProposeWorkshop;
import org.touyan.outreach.workshop.found.Proposed;
import org.touyan.outreach.workshop.found.SafetyCheck;
import org.touyan.outreach.workshop.found.TurnWorkshop;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.Orders;
import org.touyan.service.dispatch.accept.AcceptOrder;
import org.touyan.service.request.RequestId;
import org.touyan.service.visit.Outcome;
import org.touyan.service.visit.log.LogVisit;
import org.touyan.service.visit.log.VisitLog;
import org.touyan.service.visit.schedule.ScheduleVisit;

/** Six workshops of several types, who advises them, and what was taught there. */
@Component
@Profile("demo")
class Workshops {

    /** A workshop as it is told. */
    private record Told(String name, List<WorkshopType> types, String industry, HostKind kind, String host, String village,
            String alliance, int star, int since) {}

    private static final Logger log = LoggerFactory.getLogger(Workshops.class);
    private static final int CHECKED = 60;

    private static final List<Told> ALL = List.of(
            new Told("橘子红了共富工坊（演示）", List.of(WorkshopType.LIVESTREAM, WorkshopType.BRAND), "文旦和柑橘直播", HostKind.COMPANY, "", "上湫村",
                    "", 4, 340),
            new Told("海边人家共富工坊（演示）", List.of(WorkshopType.LIVESTREAM), "海鲜干货直播", HostKind.COOPERATIVE, "海边人家水产合作社（演示）", "灯塔村", "",
                    3, 320),
            new Told("巧手共富工坊（演示）", List.of(WorkshopType.PIECEWORK, WorkshopType.HIRING), "家具五金装配", HostKind.VILLAGE,
                    "前岙村股份经济合作社（演示）",
                    "前岙村", "", 0, 300),
            new Told("阀门小镇共富工坊（演示）", List.of(WorkshopType.INDUSTRY), "水暖阀门", HostKind.COMPANY, "小镇阀门服务公司（演示）", "后湾村",
                    "阀门小镇企业联盟（演示）",
                    5, 280),
            new Told("山海慢游共富工坊（演示）", List.of(WorkshopType.TOURISM), "民宿和研学", HostKind.VILLAGE_COMPANY, "东头强村公司（演示）", "东头村", "", 0,
                    200),
            new Told("归雁共富工坊（演示）", List.of(WorkshopType.HIRING), "缝纫培训和用工", HostKind.VILLAGE, "里塘村股份经济合作社（演示）", "里塘村", "", 0,
                    40));

    private final World world;
    private final Masters masters;
    private final Places places;
    private final DemoClock clock;
    private final ProposeWorkshop proposeWorkshop;
    private final TurnWorkshop turn;
    private final CheckSafety checkSafety;
    private final GiveStar giveStar;
    private final JoinAlliance joinAlliance;
    private final InviteAdvisor inviteAdvisor;
    private final AnswerAdvisor answerAdvisor;
    private final IssueLetter issueLetter;
    private final PlanAdvice planAdvice;
    private final NoteTaught noteTaught;
    private final Streams streams;
    private final Orders orders;
    private final AcceptOrder acceptOrder;
    private final ScheduleVisit scheduleVisit;
    private final LogVisit logVisit;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final List<WorkshopId> told = new ArrayList<>();

    Workshops(World world, Masters masters, Places places, DemoClock clock, ProposeWorkshop proposeWorkshop, TurnWorkshop turn,
            CheckSafety checkSafety, GiveStar giveStar, JoinAlliance joinAlliance, InviteAdvisor inviteAdvisor,
            AnswerAdvisor answerAdvisor, IssueLetter issueLetter, PlanAdvice planAdvice, NoteTaught noteTaught, Streams streams,
            Orders orders,
            AcceptOrder acceptOrder, ScheduleVisit scheduleVisit, LogVisit logVisit, JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.world = world;
        this.masters = masters;
        this.places = places;
        this.clock = clock;
        this.proposeWorkshop = proposeWorkshop;
        this.turn = turn;
        this.checkSafety = checkSafety;
        this.giveStar = giveStar;
        this.joinAlliance = joinAlliance;
        this.inviteAdvisor = inviteAdvisor;
        this.answerAdvisor = answerAdvisor;
        this.issueLetter = issueLetter;
        this.planAdvice = planAdvice;
        this.noteTaught = noteTaught;
        this.streams = streams;
        this.orders = orders;
        this.acceptOrder = acceptOrder;
        this.scheduleVisit = scheduleVisit;
        this.logVisit = logVisit;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void tell() {
        long start = System.nanoTime();
        for (int i = 0; i < ALL.size(); i++) {
            told.add(founded(ALL.get(i), i));
        }
        appointed(told.get(3), "automation", "非标自动化设备改造", Pay.PAID, Field.RESEARCH, 150);
        appointed(told.get(0), "live", "直播间灯光和话术", Pay.UNPAID, Field.TRAINING, 90);
        appointed(told.get(2), "machine", "装配工装和质量检验", Pay.UNPAID, Field.CONSULTING, 70);
        at(3);
        invited(told.get(4), masters.of("crops").getLast(), "菜园和果园管理", Pay.UNPAID, 3);
        streams.tell(told.get(0), told.get(1), told.get(2));
        clock.release();
        log.info("demo.workshops workshops={} ms={}", told.size(), (System.nanoTime() - start) / 1_000_000);
    }

    private WorkshopId founded(Told one, int i) {
        BodyBrief company = places.withUnion();
        boolean keyed = one.host().isEmpty();
        String town = keyed ? company.town() : places.enterprise(i * 3).town();
        Actor cadre = world.staff();
        Actor officer = world.colleague();
        at(one.since());
        var card = Card.of(one.name(), one.types(), one.village() + "党支部和产业链党委结对的党建联盟", keyed ? company.name() : one.host(),
                one.industry(), "送项目到村、送就业到户、送技能到人，集体和农户一起增收", one.alliance());
        var proposed = new Proposed(card, town, one.village(), one.kind(), keyed ? company.name() : one.host(),
                Cast.SURNAMES.get(i) + "坊主", "1390007%04d".formatted(i), day(one.since()));
        WorkshopId id = Acting.doing(cadre, () -> proposeWorkshop.propose(cadre, proposed));
        if (i == ALL.size() - 1) {
            return id;
        }
        at(one.since() - 10);
        Acting.run(officer, () -> turn.recognise(officer, id, "演示认定文件〔%d〕号".formatted(i + 1)));
        checked(id, one.since() - 12, CheckOutcome.PASSED, "通道畅通，用电规范，灭火器在有效期内");
        Acting.run(officer, () -> turn.open(officer, id));
        if (one.star() > 0) {
            at(CHECKED);
            Acting.run(officer, () -> giveStar.give(officer, id, one.star(), day(CHECKED), "演示星级文件 1 号"));
        }
        if (!one.alliance().isEmpty()) {
            for (int m = 0; m < 3; m++) {
                String member = places.enterprise(m).name();
                Acting.run(officer, () -> joinAlliance.join(officer, id, member));
            }
        }
        if (one.types().contains(WorkshopType.TOURISM)) {
            checked(id, 20, CheckOutcome.FAULTS, "厨房一处线路老化，限期更换");
        }
        return id;
    }

    private void checked(WorkshopId id, int daysAgo, CheckOutcome outcome, String found) {
        at(daysAgo);
        Actor officer = world.colleague();
        Acting.run(officer, () -> checkSafety.check(officer, id,
                SafetyCheck.of(day(daysAgo), "镇应急管理站（演示）", outcome, found,
                        outcome == CheckOutcome.FAULTS ? day(daysAgo - 15) : null)));
    }

    private AdvisorId invited(WorkshopId workshop, PersonId master, String specialty, Pay pay, int daysAgo) {
        Actor officer = world.staff();
        return Acting.doing(officer, () -> inviteAdvisor.invite(officer, workshop, master,
                Appointment.of(List.of(Field.values()), specialty, pay, day(daysAgo), day(daysAgo).plusYears(1))));
    }

    private void appointed(WorkshopId workshop, String subject, String specialty, Pay pay, Field field, int daysAgo) {
        Actor officer = world.staff();
        PersonId master = masters.of(subject).getLast();
        at(daysAgo);
        AdvisorId advisor = invited(workshop, master, specialty, pay, daysAgo);
        Actor himself = masters.actorOf(master);
        Acting.run(himself, () -> answerAdvisor.accept(himself, advisor));
        Acting.run(officer, () -> issueLetter.issue(officer, advisor));
        visited(advisor, himself, subject, field, daysAgo - 10, 8);
        visited(advisor, himself, subject, Field.TRAINING, daysAgo - 40, 12);
        at(2);
        var next = window(daysAgo % 7 - 9);
        Acting.doing(officer, () -> planAdvice.plan(officer, advisor, new Advised(field, "", subject, "看上次教的用得怎么样", next)));
    }

    private void visited(AdvisorId advisor, Actor himself, String subject, Field field, int daysAgo, int workers) {
        Actor officer = world.staff();
        at(daysAgo + 3);
        RequestId request = Acting.doing(officer, () -> planAdvice.plan(officer, advisor,
                new Advised(field, "", subject, "到工坊看现场，手把手教一遍（第 %d 天前）".formatted(daysAgo), window(daysAgo))));
        var order = Acting.doing(Actor.SYSTEM, () -> Objects.requireNonNull(transaction.execute(status -> orders.of(request))))
                .getFirst().id();
        Acting.run(himself, () -> acceptOrder.accept(himself, order));
        TimeWindow when = null;
        for (int later = 0; later < 5 && when == null; later++) {
            var window = window(daysAgo - later);
            try {
                Acting.doing(himself, () -> scheduleVisit.schedule(himself, order, window, false, false));
                when = window;
            } catch (Conflict | RuleBroken taken) {
                log.debug("demo.workshop-taken at={}", window.from());
            }
        }
        if (when == null) {
            return;
        }
        clock.hold(when.to().plus(Duration.ofMinutes(20)));
        Acting.doing(himself, () -> logVisit.log(himself, order,
                new VisitLog(Outcome.SOLVED, "教了要领，大家当场做了一遍", 110, null, false, false, "demo-workshop-" + request)));
        var advice = Acting.doing(Actor.SYSTEM, () -> Objects.requireNonNull(transaction.execute(status -> jdbc
                .sql("select advice_id from workshop.advice where request_id = :request").param("request", request)
                .query(UUID.class).single())));
        Acting.run(officer, () -> noteTaught.note(officer, advisor, advice, workers, "装夹和检验的要领"));
    }

    private TimeWindow window(int daysAgo) {
        Instant from = Beijing.at(day(daysAgo).atTime(LocalTime.of(13, 0)));
        return new TimeWindow(from, from.plus(Duration.ofHours(2)));
    }

    private LocalDate day(int daysAgo) {
        return world.today().minusDays(daysAgo);
    }

    private void at(int daysAgo) {
        Instant moment = Beijing.at(day(daysAgo).atTime(LocalTime.of(10, 0)));
        Instant now = Clock.systemUTC().instant();
        clock.hold(moment.isBefore(now) ? moment : now);
    }
}
