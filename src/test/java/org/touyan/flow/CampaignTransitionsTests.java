package org.touyan.flow;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.outreach.campaign.CampaignWorld;
import org.touyan.outreach.campaign.CampaignWorld.Office;
import org.touyan.outreach.campaign.DemandState;
import org.touyan.outreach.campaign.PairingState;
import org.touyan.outreach.campaign.collect.CollectDemand;
import org.touyan.outreach.campaign.domain.Demand;
import org.touyan.outreach.campaign.domain.DemandAct;
import org.touyan.outreach.campaign.domain.Pairing;
import org.touyan.outreach.campaign.domain.PairingAct;
import org.touyan.outreach.campaign.pair.AnswerPairing;
import org.touyan.outreach.campaign.screen.ScreenDemand;
import org.touyan.outreach.campaign.settle.ConfirmOutcome;
import org.touyan.outreach.campaign.settle.FollowUp;
import org.touyan.outreach.campaign.settle.ReportOutcome;
import org.touyan.service.dispatch.DispatchWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.flow.Way.company;
import static org.touyan.flow.Way.me;
import static org.touyan.flow.Way.office;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;

/** Every transition of a company's demand and of a pairing, from every state, by every role, as asked for over HTTP. */
@TouyanTest
@Import(CampaignWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CampaignTransitionsTests {

    private static final Logger log = LoggerFactory.getLogger(CampaignTransitionsTests.class);
    private static final String DEMAND = "/campaign/demands/{demand}";
    private static final String PAIRING = "/campaign/pairings/{pairing}";

    @LocalServerPort
    private int port;
    @Autowired
    private Environment environment;
    @Autowired
    private Office office;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private Accounts accounts;
    @Autowired
    private CollectDemand collect;
    @Autowired
    private ScreenDemand screen;
    @Autowired
    private AnswerPairing answer;
    @Autowired
    private ReportOutcome report;
    @Autowired
    private ConfirmOutcome confirm;
    @Autowired
    private FollowUp followUp;

    private final Map<Role, Actor> staff = new EnumMap<>(Role.class);
    private Callers callers;
    private Demands world;
    private DatabasePrint print;
    private Matrix<DemandState, DemandAct, Demands.Matter> demands;
    private Matrix<PairingState, PairingAct, Demands.Matter> pairings;

    @BeforeAll
    void aCall() {
        world = new Demands(office, people, new Demands.Acts(collect, screen, answer, report, confirm, followUp));
        callers = new Callers(accounts, port);
        print = new DatabasePrint(environment);
        demands = new Matrix<>(Demand.STEPS, DemandState.class, new DemandStage(), print);
        pairings = new Matrix<>(Pairing.STEPS, PairingState.class, new PairingStage(), print);
    }

    @AfterAll
    void howMany() throws Exception {
        log.info("campaign transitions.tried demands={} pairings={}", demands.tried(), pairings.tried());
        print.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COLLECT")
    void ofADemandWhatTheTableAllowsHappensAndNothingElse(DemandAct act) {
        assertThat(demands.wrongWith(act, waysTo(act))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void ofAPairingWhatTheTableAllowsHappensAndNothingElse(PairingAct act) {
        assertThat(pairings.wrongWith(act, waysTo(act))).isEmpty();
    }

    /** Anybody states a demand on the page of the call; at the desk only those who key in for somebody. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"SYSTEM", "ASKER"})
    void aDemandIsCollectedAtTheDeskFromWhoeverMay(Role role) {
        Way way = office("/campaign/calls/" + world.call() + "/new", "key", "{once}", "demandClass", "process", "words",
                "球阀打压总有渗漏", "company", "步步打压厂", "town", QINGGANG, "contactName", "李厂长", "phone", "13900006655");
        Demands.Matter matter = world.in(DemandState.COLLECTED);
        Browser browser = callers.as(role, matter.master(), this::staff);
        int before = collected();
        Moment untouched = print.now();
        int status = way.askedBy(browser, matter.names()).status();
        if (role == Role.TOWN_CADRE || role == Role.CITY_STAFF) {
            assertThat(status).isEqualTo(303);
            assertThat(collected()).isEqualTo(before + 1);
        } else {
            assertThat(status).isEqualTo(403);
            assertThat(print.changedSince(untouched)).isEmpty();
        }
    }

    private int collected() {
        return office.ask(Integer.class,
                "select count(*)::int from campaign.demand where company = '步步打压厂' and state = 'COLLECTED'");
    }

    /** A new act does not compile before it has an address here, or is left to the clock and the visits. */
    private List<Way> waysTo(DemandAct act) {
        return switch (act) {
            case COLLECT, BEGIN -> List.of();
            case SCREEN -> List.of(office(DEMAND + "/screening", "difficulty", "ON_SITE", "diagnosed", "研磨不够", "cause", "工装磨损",
                    "owner", "王主任"));
            case MATCH -> List.of(me(PAIRING, "act", "ACCEPT"), office(PAIRING + "/answer", "answer", "ACCEPT"));
            case UNMATCH -> List.of(office(PAIRING + "/end"));
            case PLAN -> List.of(office(PAIRING + "/visits", "form", "GUIDANCE", "planWords", "再看一次 {once}", "subject", "machine",
                    "day", office.today().plusDays(19).toString(), "from", "14:00", "to", "16:00"));
            case SOLVE -> List.of(told("SOLVED"));
            case PART -> List.of(told("PARTLY"));
            case FAIL -> List.of(told("UNSOLVED"));
            case CONFIRM -> List.of(company("/campaign/{demand}/confirmation", "companyWords", "真的不漏了"),
                    Way.ofDemand("/confirmation", "companyWords", "真的不漏了"));
            case OBJECT -> List.of(company("/campaign/{demand}/objection", "companyWords", "还在漏"),
                    Way.ofDemand("/objection", "companyWords", "还在漏"));
            case ESCALATE -> List.of(office(DEMAND + "/escalation"));
            case FOLLOW_UP -> List.of(office(DEMAND + "/follow-up", "holds", "YES", "followWords", "还好"));
            case WITHDRAW -> List.of(office(DEMAND + "/withdrawal", "why", "不需要了"),
                    company("/campaign/{demand}/withdrawal", "why", "不需要了"), Way.ofDemand("/withdrawal", "why", "不需要了"));
        };
    }

    private static Way told(String result) {
        return office(DEMAND + "/outcome", "result", result, "resultWords", "渗漏降下来了");
    }

    private List<Way> waysTo(PairingAct act) {
        return switch (act) {
            case INVITE -> List.of(office(DEMAND + "/pairing", "who", "{who}", "fromDay", office.today().toString(), "untilDay",
                    office.today().plusDays(20).toString(), "goals", "渗漏降到百分之二"));
            case ACCEPT, DECLINE -> List.of(me(PAIRING, "act", act.name()), office(PAIRING + "/answer", "answer", act.name()));
            case END -> List.of(office(PAIRING + "/end"));
        };
    }

    /** Whose scope holds every demand: what stops him is his role, never his place. */
    private Actor staff(Role role) {
        return role == Role.ENTERPRISE_UNION
                ? world.company()
                : staff.computeIfAbsent(role, r -> people.staff("步" + r.name(), r,
                        r == Role.TOWN_CADRE ? COUNTY.child(QINGGANG) : COUNTY));
    }

    private final class DemandStage implements Matrix.Stage<DemandState, DemandAct, Demands.Matter> {

        @Override
        public Demands.Matter in(DemandState state, Role role) {
            return world.in(state);
        }

        @Override
        public Demands.Matter nothing() {
            throw new IllegalStateException("stating a demand is tried by itself");
        }

        @Override
        public DemandState state(Demands.Matter matter) {
            return office.state(matter.demand());
        }

        @Override
        public DemandState newest() {
            throw new IllegalStateException("stating a demand is tried by itself");
        }

        /** A master's yes, the end of a pairing and a planned visit are acts of the pairing. */
        @Override
        public boolean follows(DemandAct act) {
            return act == DemandAct.MATCH || act == DemandAct.UNMATCH || act == DemandAct.PLAN;
        }

        @Override
        public boolean triesEveryDoorInEveryState() {
            return false;
        }

        @Override
        public boolean triesStrangersWhereOthersMay() {
            return true;
        }

        @Override
        public Browser browser(Role role, Demands.Matter matter) {
            return callers.as(role, matter.master(), CampaignTransitionsTests.this::staff);
        }
    }

    private final class PairingStage implements Matrix.Stage<PairingState, PairingAct, Demands.Matter> {

        private Demands.@Nullable Matter free;

        @Override
        public Demands.Matter in(PairingState state, Role role) {
            return world.asked(state);
        }

        @Override
        public Demands.Matter nothing() {
            free = world.free();
            return free;
        }

        @Override
        public PairingState state(Demands.Matter matter) {
            return PairingState.valueOf(office.ask(String.class, "select state from campaign.pairing where pairing_id = ?",
                    Objects.requireNonNull(matter.pairing()).value()));
        }

        @Override
        public PairingState newest() {
            return PairingState.valueOf(office.ask(String.class,
                    "select state from campaign.pairing where demand_id = ? order by pairing_id desc limit 1",
                    Objects.requireNonNull(free).demand().value()));
        }

        @Override
        public Browser browser(Role role, Demands.Matter matter) {
            return callers.as(role, matter.master(), CampaignTransitionsTests.this::staff);
        }
    }
}
