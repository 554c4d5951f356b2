package org.touyan.outreach.workshop;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.foundation.organization.BodyKind;
import org.touyan.foundation.organization.BodyRegistry;
import org.touyan.foundation.organization.NewBody;
import org.touyan.foundation.organization.Size;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.outreach.workshop.advise.Advised;
import org.touyan.outreach.workshop.advise.AnswerAdvisor;
import org.touyan.outreach.workshop.advise.InviteAdvisor;
import org.touyan.outreach.workshop.advise.PlanAdvice;
import org.touyan.outreach.workshop.domain.Appointment;
import org.touyan.outreach.workshop.domain.Card;
import org.touyan.outreach.workshop.domain.CheckOutcome;
import org.touyan.outreach.workshop.domain.Field;
import org.touyan.outreach.workshop.domain.HostKind;
import org.touyan.outreach.workshop.domain.Pay;
import org.touyan.outreach.workshop.domain.WorkshopType;
import org.touyan.outreach.workshop.found.CheckSafety;
import org.touyan.outreach.workshop.found.ProposeWorkshop;
import org.touyan.outreach.workshop.found.Proposed;
import org.touyan.outreach.workshop.found.SafetyCheck;
import org.touyan.outreach.workshop.found.TurnWorkshop;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.accept.AcceptOrder;
import org.touyan.service.request.RequestId;
import org.touyan.service.visit.Outcome;
import org.touyan.service.visit.VisitWorld;
import org.touyan.service.visit.log.LogVisit;
import org.touyan.service.visit.log.VisitLog;
import org.touyan.service.visit.schedule.ScheduleVisit;

import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;
import static org.touyan.service.dispatch.DispatchWorld.person;
import static org.touyan.service.visit.VisitWorld.morning;

/** A workshop of the tests, and what people do with it. */
@TestConfiguration(proxyBeanMethods = false)
@Import({VisitWorld.class, WorkshopWorld.Barn.class})
public class WorkshopWorld {

    /** Does what the office, the keepers and the masters do. */
    @TestComponent
    public static class Barn {

        private final DispatchWorld.People people;
        private final MovableClock clock;
        private final BodyRegistry registry;
        private final ProposeWorkshop proposeWorkshop;
        private final TurnWorkshop turn;
        private final CheckSafety checkSafety;
        private final InviteAdvisor inviteAdvisor;
        private final AnswerAdvisor answerAdvisor;
        private final PlanAdvice planAdvice;
        private final AcceptOrder acceptOrder;
        private final ScheduleVisit scheduleVisit;
        private final LogVisit logVisit;
        private final JdbcClient jdbc;
        private @Nullable Actor officer;
        private @Nullable Actor colleague;

        Barn(DispatchWorld.People people, MovableClock clock, BodyRegistry registry, ProposeWorkshop proposeWorkshop,
                TurnWorkshop turn, CheckSafety checkSafety, InviteAdvisor inviteAdvisor, AnswerAdvisor answerAdvisor,
                PlanAdvice planAdvice, AcceptOrder acceptOrder, ScheduleVisit scheduleVisit, LogVisit logVisit, JdbcClient jdbc) {
            this.people = people;
            this.clock = clock;
            this.registry = registry;
            this.proposeWorkshop = proposeWorkshop;
            this.turn = turn;
            this.checkSafety = checkSafety;
            this.inviteAdvisor = inviteAdvisor;
            this.answerAdvisor = answerAdvisor;
            this.planAdvice = planAdvice;
            this.acceptOrder = acceptOrder;
            this.scheduleVisit = scheduleVisit;
            this.logVisit = logVisit;
            this.jdbc = jdbc;
        }

        public void aMondayMorning() {
            clock.set(MovableClock.MONDAY_MORNING);
        }

        public LocalDate today() {
            return Beijing.day(clock.instant());
        }

        public void daysPass(int days) {
            clock.pass(Duration.ofDays(days));
        }

        public Actor officer() {
            Actor known = officer;
            if (known == null) {
                known = people.cityStaff("金主任");
                officer = known;
            }
            return known;
        }

        public Actor colleague() {
            Actor known = colleague;
            if (known == null) {
                known = people.cityStaff("陈干事");
                colleague = known;
            }
            return known;
        }

        public static Card card(String name) {
            return Card.of(name, List.of(WorkshopType.LIVESTREAM, WorkshopType.INDUSTRY), "红榴党建联盟", "企业", "汽摩配件", "集体增富",
                    "干江企业联盟");
        }

        public Proposed proposal(String name, String host) {
            return new Proposed(card(name), QINGGANG, "上栈头村", HostKind.COMPANY, host, "郑坊主", "13900004455", today());
        }

        public WorkshopId proposed(String name, String host) {
            return Acting.doing(officer(), () -> proposeWorkshop.propose(officer(), proposal(name, host)));
        }

        public void checked(WorkshopId id, CheckOutcome outcome) {
            Acting.run(officer(), () -> checkSafety.check(officer(), id,
                    SafetyCheck.of(today(), "应急站", outcome, "看了通道和用电",
                            outcome == CheckOutcome.FAULTS ? today().plusDays(9) : null)));
        }

        /** Recognised by a colleague, checked and open. */
        public WorkshopId open(String name, String host) {
            WorkshopId id = proposed(name, host);
            Acting.run(colleague(), () -> turn.recognise(colleague(), id, "玉组〔2026〕9号"));
            checked(id, CheckOutcome.PASSED);
            Acting.run(colleague(), () -> turn.open(colleague(), id));
            return id;
        }

        /** A host of the register, and the account from which its keeper enters. */
        public Actor keeper(String host) {
            Acting.doing(officer(), () -> registry.register(officer(),
                    new NewBody(host, BodyKind.INSTITUTION, "", QINGGANG, "村口", "", Size.UNKNOWN, null, "", "", "", true, true)));
            return people.staff(host + "坊主", Role.ENTERPRISE_UNION,
                    new OrgPath(ask(String.class, "select path from organization.body where name = ?", host)));
        }

        public AdvisorId invited(WorkshopId id, Actor master, Pay pay) {
            return Acting.doing(officer(), () -> inviteAdvisor.invite(officer(), id, person(master), appointment(pay)));
        }

        public Appointment appointment(Pay pay) {
            return Appointment.of(List.of(Field.RESEARCH, Field.TRAINING), "非标自动化设备改造", pay, today(), today().plusDays(300));
        }

        public AdvisorId appointed(WorkshopId id, Actor master, Pay pay) {
            AdvisorId advisor = invited(id, master, pay);
            Acting.run(master, () -> answerAdvisor.accept(master, advisor));
            return advisor;
        }

        public RequestId planned(AdvisorId advisor, Field field, int inDays) {
            return Acting.doing(officer(), () -> planAdvice.plan(officer(), advisor,
                    new Advised(field, "", "machine", "教换型，第 " + inDays + " 天", morning(inDays))));
        }

        /** He says yes, comes, and writes a sentence. */
        public void visited(RequestId request, Actor master, int inDays) {
            OrderId order = people.living(request);
            Acting.run(master, () -> acceptOrder.accept(master, order));
            Acting.doing(master, () -> scheduleVisit.schedule(master, order, morning(inDays), false, false));
            clock.set(morning(inDays).to());
            Acting.doing(master,
                    () -> logVisit.log(master, order,
                            new VisitLog(Outcome.SOLVED, "教了换型", 100, null, false, false, "w" + request)));
        }

        public UUID adviceOf(RequestId request) {
            return ask(UUID.class, "select advice_id from workshop.advice where request_id = ?", request.value());
        }

        /** One value, read as the clock reads: without limits. */
        public <T> T ask(Class<T> type, String sql, Object... arguments) {
            return people.as(Actor.SYSTEM, () -> jdbc.sql(sql).params(arguments).query(type).single());
        }
    }
}
