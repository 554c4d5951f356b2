package org.touyan.outreach.workshop;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.foundation.organization.BodyRegistry;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
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
import org.touyan.service.dispatch.Workplace;
import org.touyan.service.request.RequestId;
import org.touyan.service.visit.Outcome;
import org.touyan.service.visit.VisitWorld;
import org.touyan.service.visit.log.VisitLog;

import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;
import static org.touyan.service.dispatch.DispatchWorld.person;
import static org.touyan.service.visit.VisitWorld.morning;

/** A workshop of the tests, and what people do with it. */
@TestConfiguration(proxyBeanMethods = false)
@Import({VisitWorld.class, WorkshopWorld.Barn.class})
public class WorkshopWorld {

    /** Does what the office, the keepers and the masters do. */
    @TestComponent
    public static class Barn extends Workplace {

        private final VisitWorld.Accepted accepted;
        private final ProposeWorkshop proposeWorkshop;
        private final TurnWorkshop turn;
        private final CheckSafety checkSafety;
        private final InviteAdvisor inviteAdvisor;
        private final AnswerAdvisor answerAdvisor;
        private final PlanAdvice planAdvice;
        private @Nullable Actor colleague;

        Barn(DispatchWorld.People people, MovableClock clock, BodyRegistry registry, JdbcClient jdbc,
                VisitWorld.Accepted accepted, ProposeWorkshop proposeWorkshop, TurnWorkshop turn, CheckSafety checkSafety,
                InviteAdvisor inviteAdvisor, AnswerAdvisor answerAdvisor, PlanAdvice planAdvice) {
            super(people, clock, registry, jdbc, "金主任");
            this.accepted = accepted;
            this.proposeWorkshop = proposeWorkshop;
            this.turn = turn;
            this.checkSafety = checkSafety;
            this.inviteAdvisor = inviteAdvisor;
            this.answerAdvisor = answerAdvisor;
            this.planAdvice = planAdvice;
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
            return company(host);
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
            accepted.served(master, people.living(request), inDays,
                    new VisitLog(Outcome.SOLVED, "教了换型", 100, null, false, false, "w" + request));
        }

        public UUID adviceOf(RequestId request) {
            return ask(UUID.class, "select advice_id from workshop.advice where request_id = ?", request.value());
        }
    }
}
