package org.touyan.flow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.touyan.Browser;
import org.touyan.DatabasePrint;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.outreach.workshop.AdvisorId;
import org.touyan.outreach.workshop.AdvisorState;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.WorkshopState;
import org.touyan.outreach.workshop.WorkshopWorld;
import org.touyan.outreach.workshop.advise.AnswerAdvisor;
import org.touyan.outreach.workshop.domain.Advisor;
import org.touyan.outreach.workshop.domain.AdvisorAct;
import org.touyan.outreach.workshop.domain.CheckOutcome;
import org.touyan.outreach.workshop.domain.Pay;
import org.touyan.outreach.workshop.domain.Workshop;
import org.touyan.outreach.workshop.domain.WorkshopAct;
import org.touyan.outreach.workshop.found.TurnWorkshop;
import org.touyan.service.dispatch.DispatchWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.flow.Way.desk;
import static org.touyan.flow.Way.me;
import static org.touyan.service.dispatch.DispatchWorld.CHUMEN;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;

/** Every transition of a workshop and of an advisor's appointment, from every state, by every role, as asked for over HTTP. */
@TouyanTest
@Import(WorkshopWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkshopTransitionsTests {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String[] CARD = {"name", "步步工坊", "types", "BRAND", "lead", "红榴党建联盟", "actor", "企业", "industry", "阀门",
            "aim", "集体增富", "town", QINGGANG, "village", "上栈头村", "hostKind", "VILLAGE", "host", "步步村集体", "keeper", "郑坊主", "phone",
            "13900004455", "startedOn", "{today}"};

    /** @param master who is asked, or may be */
    private record Matter(WorkshopId workshop, Actor master, @Nullable AdvisorId advisor, String today) implements Matrix.Matter {

        @Override
        public Map<String, String> names() {
            return Map.of("workshop", workshop.toString(), "advisor", String.valueOf(advisor), "master", master.name(), "today",
                    today);
        }
    }

    @LocalServerPort
    private int port;
    @Autowired
    private Environment environment;
    @Autowired
    private WorkshopWorld.Barn barn;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private Accounts accounts;
    @Autowired
    private TurnWorkshop turn;
    @Autowired
    private AnswerAdvisor answerAdvisor;

    private Callers callers;
    private Actor anyMaster;
    private WorkshopId open;
    private DatabasePrint print;
    private Matrix<WorkshopState, WorkshopAct, Matter> workshops;
    private Matrix<AdvisorState, AdvisorAct, Matter> advisors;

    @BeforeAll
    void aWorkshop() {
        barn.aMondayMorning();
        anyMaster = people.master("步师傅", QINGGANG, "cnc");
        open = barn.open("步步开着的工坊", "步步没登记的东家");
        callers = new Callers(accounts, port);
        print = new DatabasePrint(environment);
        workshops = new Matrix<>(Workshop.STEPS, WorkshopState.class, new WorkshopStage(), print);
        advisors = new Matrix<>(Advisor.STEPS, AdvisorState.class, new AdvisorStage(), print);
    }

    @AfterAll
    void over() throws Exception {
        print.close();
    }

    @ParameterizedTest
    @EnumSource
    void ofAWorkshopWhatTheTableAllowsHappensAndNothingElse(WorkshopAct act) {
        assertThat(workshops.wrongWith(act, waysTo(act))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void ofAnAppointmentWhatTheTableAllowsHappensAndNothingElse(AdvisorAct act) {
        assertThat(advisors.wrongWith(act, waysTo(act))).isEmpty();
    }

    /** A new act does not compile before it has an address here. */
    private static List<Way> waysTo(WorkshopAct act) {
        return switch (act) {
            case PROPOSE -> List.of(desk("/workshops/new", CARD));
            case EDIT -> List.of(desk("/workshops/{workshop}/card", CARD));
            case MOVE ->
                List.of(desk("/workshops/{workshop}/move", "town", CHUMEN, "village", "东门村", "hostKind", "COOPERATIVE", "host",
                        "步步合作社", "movedOn", "{today}", "because", "换了厂房"));
            case RECOGNISE -> List.of(desk("/workshops/{workshop}/recognition", "document", "玉组〔2026〕9号"));
            case OPEN -> List.of(desk("/workshops/{workshop}/opening"));
            case RECTIFY -> List.of(desk("/workshops/{workshop}/rectification"));
            case CLOSE -> List.of(desk("/workshops/{workshop}/closure", "why", "不办了"));
        };
    }

    private static List<Way> waysTo(AdvisorAct act) {
        return switch (act) {
            case INVITE ->
                List.of(desk("/workshops/{workshop}/advisors", "who", "{master}", "fields", "RESEARCH", "specialty", "夹具",
                        "basis", "UNPAID", "fromDay", "{today}", "untilDay", "{today}"));
            case ACCEPT, DECLINE -> List.of(me("/workshops/{advisor}", "act", act.name()),
                    desk("/workshops/advisors/{advisor}/answer", "act", act.name()));
            case END -> List.of(desk("/workshops/advisors/{advisor}/end"));
        };
    }

    /** Whose scope holds every case: what stops him is his role, never his place. */
    private Browser browser(Role role, Actor master) {
        return role == Role.EXPERT
                ? callers.as(master)
                : callers.as(role, role == Role.TOWN_CADRE ? COUNTY.child(QINGGANG) : COUNTY);
    }

    private final class WorkshopStage implements Matrix.Stage<WorkshopState, WorkshopAct, Matter> {

        @Override
        public Matter in(WorkshopState state, Role role) {
            WorkshopId id = barn.proposed("步步工坊" + COUNT.incrementAndGet(), "步步没登记的东家");
            Actor colleague = barn.colleague();
            barn.checked(id, CheckOutcome.PASSED);
            if (state != WorkshopState.PLANNED && state != WorkshopState.CLOSED) {
                Acting.run(colleague, () -> turn.recognise(colleague, id, "玉组〔2026〕9号"));
            }
            Acting.run(colleague, () -> {
                switch (state) {
                    case PLANNED, RECOGNISED -> {
                    }
                    case OPERATING -> turn.open(colleague, id);
                    case RECTIFY -> {
                        turn.open(colleague, id);
                        turn.rectify(colleague, id);
                    }
                    case CLOSED -> turn.close(colleague, id, "不办了");
                }
            });
            return new Matter(id, anyMaster, null, barn.today().toString());
        }

        @Override
        public Matter nothing() {
            return new Matter(open, anyMaster, null, barn.today().toString());
        }

        @Override
        public WorkshopState state(Matter matter) {
            return WorkshopState.valueOf(
                    barn.ask(String.class, "select state from workshop.workshop where workshop_id = ?",
                            matter.workshop().value()));
        }

        @Override
        public WorkshopState newest() {
            return WorkshopState
                    .valueOf(barn.ask(String.class, "select state from workshop.workshop order by workshop_id desc limit 1"));
        }

        @Override
        public Browser browser(Role role, Matter matter) {
            return WorkshopTransitionsTests.this.browser(role, matter.master());
        }
    }

    private final class AdvisorStage implements Matrix.Stage<AdvisorState, AdvisorAct, Matter> {

        @Override
        public Matter in(AdvisorState state, Role role) {
            Actor master = people.master("步顾问" + COUNT.incrementAndGet(), QINGGANG, "cnc");
            AdvisorId id = barn.invited(open, master, Pay.UNPAID);
            Acting.run(master, () -> {
                switch (state) {
                    case INVITED, ENDED -> {
                    }
                    case ACCEPTED -> answerAdvisor.accept(master, id);
                    case DECLINED -> answerAdvisor.decline(master, id);
                }
            });
            if (state == AdvisorState.ENDED) {
                Acting.run(barn.officer(), () -> answerAdvisor.end(barn.officer(), id));
            }
            return new Matter(open, master, id, barn.today().toString());
        }

        @Override
        public Matter nothing() {
            return new Matter(open, people.master("步请来" + COUNT.incrementAndGet(), QINGGANG, "cnc"), null,
                    barn.today().toString());
        }

        @Override
        public AdvisorState state(Matter matter) {
            return AdvisorState.valueOf(barn.ask(String.class, "select state from workshop.advisor where advisor_id = ?",
                    Objects.requireNonNull(matter.advisor()).value()));
        }

        @Override
        public AdvisorState newest() {
            return AdvisorState
                    .valueOf(barn.ask(String.class, "select state from workshop.advisor order by advisor_id desc limit 1"));
        }

        @Override
        public Browser browser(Role role, Matter matter) {
            return WorkshopTransitionsTests.this.browser(role, matter.master());
        }
    }
}
