package org.touyan.flow;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

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
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.outreach.campaign.BountyState;
import org.touyan.outreach.campaign.CallId;
import org.touyan.outreach.campaign.CallState;
import org.touyan.outreach.campaign.CampaignWorld;
import org.touyan.outreach.campaign.CampaignWorld.Office;
import org.touyan.outreach.campaign.bounty.AwardBounty;
import org.touyan.outreach.campaign.bounty.ClaimBounty;
import org.touyan.outreach.campaign.bounty.PostBounty;
import org.touyan.outreach.campaign.call.PublishCall;
import org.touyan.outreach.campaign.call.WriteCall;
import org.touyan.outreach.campaign.domain.Bounty;
import org.touyan.outreach.campaign.domain.BountyAct;
import org.touyan.outreach.campaign.domain.Call;
import org.touyan.outreach.campaign.domain.CallAct;
import org.touyan.outreach.campaign.domain.CallText;
import org.touyan.outreach.campaign.domain.Claim;
import org.touyan.outreach.campaign.domain.ClaimAct;
import org.touyan.outreach.campaign.domain.ClaimState;
import org.touyan.service.dispatch.DispatchWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.flow.Way.me;
import static org.touyan.flow.Way.office;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;

/** Every transition of a call, of a posted problem and of a claim, from every state, by every role, as asked for over HTTP. */
@TouyanTest
@Import(CampaignWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BountyTransitionsTests {

    private static final Logger log = LoggerFactory.getLogger(BountyTransitionsTests.class);
    private static final String CALL = "/campaign/calls/{call}";
    private static final String BOUNTY = "/campaign/bounties/{bounty}";

    private record Called(@Nullable CallId call) implements Matrix.Matter {

        @Override
        public Map<String, String> names() {
            return Map.of("call", String.valueOf(call));
        }
    }

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
    private WriteCall write;
    @Autowired
    private PublishCall publish;
    @Autowired
    private PostBounty post;
    @Autowired
    private ClaimBounty claim;
    @Autowired
    private AwardBounty award;

    private final Map<Role, Actor> staff = new EnumMap<>(Role.class);
    private Callers callers;
    private Postings world;
    private DatabasePrint print;
    private Matrix<CallState, CallAct, Called> calls;
    private Matrix<BountyState, BountyAct, Postings.Matter> bounties;
    private Matrix<ClaimState, ClaimAct, Postings.Matter> claims;

    @BeforeAll
    void aCall() {
        world = new Postings(office, people, new Postings.Acts(post, claim, award));
        callers = new Callers(accounts, port);
        print = new DatabasePrint(environment);
        calls = new Matrix<>(Call.STEPS, CallState.class, new CallStage(), print);
        bounties = new Matrix<>(Bounty.STEPS, BountyState.class, new BountyStage(), print);
        claims = new Matrix<>(Claim.STEPS, ClaimState.class, new ClaimStage(), print);
    }

    @AfterAll
    void howMany() throws Exception {
        log.info("bounty transitions.tried calls={} bounties={} claims={}", calls.tried(), bounties.tried(), claims.tried());
        print.close();
    }

    @ParameterizedTest
    @EnumSource
    void ofACallWhatTheTableAllowsHappensAndNothingElse(CallAct act) {
        assertThat(calls.wrongWith(act, waysTo(act))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void ofAPostedProblemWhatTheTableAllowsHappensAndNothingElse(BountyAct act) {
        assertThat(bounties.wrongWith(act, waysTo(act))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void ofAClaimWhatTheTableAllowsHappensAndNothingElse(ClaimAct act) {
        assertThat(claims.wrongWith(act, waysTo(act))).isEmpty();
    }

    /** A new act does not compile before it has an address here. */
    private List<Way> waysTo(CallAct act) {
        return List.of(switch (act) {
            case WRITE -> written("/campaign/new");
            case EDIT -> written(CALL);
            case PUBLISH -> office(CALL + "/publication");
            case END -> office(CALL + "/end");
        });
    }

    private Way written(String address) {
        return office(address, "title", "步步征集", "words", "请说出生产里的难处", "classes#1", "process", "classes#2", "life", "opensOn",
                office.today().toString(), "closesOn", office.today().plusDays(30).toString(), "contact", "市总工会 12351");
    }

    private List<Way> waysTo(BountyAct act) {
        return List.of(switch (act) {
            case POST -> office("/campaign/demands/{demand}/bounty", "topic", "球阀打压不漏", "words", "合格率到九成八", "opensOn",
                    office.today().toString(), "closesOn", office.today().plusDays(10).toString());
            case CLOSE -> office(BOUNTY + "/closing");
            case AWARD -> awardTo("{claim}");
            case END -> office(BOUNTY + "/end", "why", "不需要了");
        });
    }

    private Way awardTo(String claim) {
        return office(BOUNTY + "/award", "claim", claim, "fromDay", office.today().toString(), "untilDay",
                office.today().plusDays(20).toString(), "goals", "合格率到九成八", "documentNo", "意向 2 号", "signedOn",
                office.today().toString()).enclosing("pages");
    }

    private List<Way> waysTo(ClaimAct act) {
        return switch (act) {
            case CLAIM -> List.of(me(BOUNTY, "words", "换一种研磨"));
            case WITHDRAW -> List.of(me("/campaign/claims/{claim}/withdrawal"));
            case OPINE -> List.of(office("/campaign/claims/{claim}/opinion", "opinion", "步子稳"));
            case CHOOSE -> List.of(awardTo("{claim}"));
            case PASS -> List.of(awardTo("{rival}"), office(BOUNTY + "/end", "why", "不需要了"));
        };
    }

    private Browser browser(Role role) {
        return callers.as(role, world.master(), this::staff);
    }

    /** Whose scope holds every case; a town's holds its companies and what they ask for, and neither the call nor a posting. */
    private Actor staff(Role role) {
        return staff.computeIfAbsent(role, r -> r == Role.ENTERPRISE_UNION
                ? office.company("步步揭榜厂")
                : people.staff("榜" + r.name(), r, r == Role.TOWN_CADRE ? COUNTY.child(QINGGANG) : COUNTY));
    }

    private final class CallStage implements Matrix.Stage<CallState, CallAct, Called> {

        @Override
        public Called in(CallState state, Role role) {
            Actor officer = office.officer();
            CallId call = Acting.doing(officer, () -> write.write(officer, CallText.of("步步征集", "请说出生产里的难处",
                    List.of("process", "life"), office.today(), office.today().plusDays(30), "市总工会 12351")));
            if (state != CallState.DRAFT) {
                Acting.run(office.leader(), () -> publish.publish(office.leader(), call));
            }
            if (state == CallState.ENDED) {
                Acting.run(officer, () -> publish.end(officer, call));
            }
            return new Called(call);
        }

        @Override
        public Called nothing() {
            return new Called(null);
        }

        @Override
        public CallState state(Called matter) {
            return CallState.valueOf(office.ask(String.class, "select state from campaign.call where call_id = ?",
                    Objects.requireNonNull(matter.call()).value()));
        }

        @Override
        public CallState newest() {
            return CallState.valueOf(office.ask(String.class, "select state from campaign.call order by call_id desc limit 1"));
        }

        @Override
        public Browser browser(Role role, Called matter) {
            return BountyTransitionsTests.this.browser(role);
        }
    }

    private final class BountyStage implements Matrix.Stage<BountyState, BountyAct, Postings.Matter> {

        private Postings.@Nullable Matter hard;

        @Override
        public Postings.Matter in(BountyState state, Role role) {
            return world.in(state);
        }

        @Override
        public Postings.Matter nothing() {
            hard = world.hard();
            return hard;
        }

        @Override
        public BountyState state(Postings.Matter matter) {
            return BountyState.valueOf(office.ask(String.class, "select state from campaign.bounty where bounty_id = ?",
                    matter.posted().value()));
        }

        @Override
        public BountyState newest() {
            return BountyState.valueOf(office.ask(String.class, "select state from campaign.bounty where demand_id = ?",
                    Objects.requireNonNull(hard).demand().value()));
        }

        @Override
        public Browser browser(Role role, Postings.Matter matter) {
            return BountyTransitionsTests.this.browser(role);
        }
    }

    private final class ClaimStage implements Matrix.Stage<ClaimState, ClaimAct, Postings.Matter> {

        private Postings.@Nullable Matter posted;

        @Override
        public Postings.Matter in(ClaimState state, Role role) {
            return world.in(state);
        }

        @Override
        public Postings.Matter nothing() {
            posted = world.posted();
            return posted;
        }

        @Override
        public ClaimState state(Postings.Matter matter) {
            return state("claim_id", Objects.requireNonNull(matter.claim()).value());
        }

        @Override
        public ClaimState newest() {
            return state("bounty_id", Objects.requireNonNull(posted).posted().value());
        }

        private ClaimState state(String of, UUID id) {
            return ClaimState.valueOf(office.ask(String.class, "select state from campaign.claim where " + of + " = ?", id));
        }

        /** A claim is chosen, or passed over, by what is done with the posting. */
        @Override
        public boolean follows(ClaimAct act) {
            return act == ClaimAct.CHOOSE || act == ClaimAct.PASS;
        }

        @Override
        public Browser browser(Role role, Postings.Matter matter) {
            return BountyTransitionsTests.this.browser(role);
        }
    }
}
