package org.touyan.flow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.touyan.Browser;
import org.touyan.Browser.Seen;
import org.touyan.DatabasePrint;
import org.touyan.DatabasePrint.Moment;
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
import org.touyan.outreach.campaign.DemandState;
import org.touyan.outreach.campaign.PairingState;
import org.touyan.outreach.campaign.bounty.AwardBounty;
import org.touyan.outreach.campaign.bounty.ClaimBounty;
import org.touyan.outreach.campaign.bounty.PostBounty;
import org.touyan.outreach.campaign.call.PublishCall;
import org.touyan.outreach.campaign.call.WriteCall;
import org.touyan.outreach.campaign.collect.CollectDemand;
import org.touyan.outreach.campaign.domain.CallText;
import org.touyan.outreach.campaign.pair.AnswerPairing;
import org.touyan.outreach.campaign.screen.ScreenDemand;
import org.touyan.outreach.campaign.settle.ConfirmOutcome;
import org.touyan.outreach.campaign.settle.FollowUp;
import org.touyan.outreach.campaign.settle.ReportOutcome;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.request.RequestId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.flow.Way.company;
import static org.touyan.flow.Way.me;
import static org.touyan.flow.Way.office;
import static org.touyan.foundation.shared.Role.ASKER;
import static org.touyan.foundation.shared.Role.CITY_STAFF;
import static org.touyan.foundation.shared.Role.ENTERPRISE_UNION;
import static org.touyan.foundation.shared.Role.EXPERT;
import static org.touyan.foundation.shared.Role.TOWN_CADRE;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;

/**
 * What is done in a campaign that leads from no state to another: by every role, in every state, as asked for over HTTP. Whoever
 * may not is told 403, when it is not the time for it 409 or 422, and no table of the database is touched.
 */
@TouyanTest
@Import(CampaignWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CampaignActsTests {

    private static final String DEMAND = "/campaign/demands/{demand}";
    private static final Set<Role> STAFF = EnumSet.of(TOWN_CADRE, CITY_STAFF);
    private static final Set<DemandState> WHILE_IT_STANDS = EnumSet.complementOf(EnumSet.of(DemandState.WITHDRAWN));
    private static final String[] MORE = {"moreClass", "equipment", "more", "又一件难题 {once}"};

    /**
     * One line of the table.
     *
     * @param who    may
     * @param when   in these states
     * @param leaves the table in which it leaves something
     */
    private record Line<S>(Way way, Set<Role> who, Set<S> when, int answer, String leaves) {}

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
    private Demands world;
    private Postings postings;
    private DatabasePrint print;

    @BeforeAll
    void aCall() {
        world = new Demands(office, people, new Demands.Acts(collect, screen, answer, report, confirm, followUp));
        postings = new Postings(office, people, new Postings.Acts(post, claim, award));
        callers = new Callers(accounts, port);
        print = new DatabasePrint(environment);
    }

    @AfterAll
    void takeTheBellsDown() throws Exception {
        print.close();
    }

    @ParameterizedTest
    @EnumSource
    void aroundADemand(DemandState state) {
        Demands.Matter demand = world.in(state);
        Map<String, String> names = new HashMap<>(demand.names());
        names.put("request", office.ask(String.class,
                "select coalesce((select request_id::text from campaign.plan where demand_id = ?), 'null')",
                demand.demand().value()));
        List<Line<DemandState>> table = List.of(
                new Line<>(office(DEMAND + "/problem", MORE), STAFF, WHILE_IT_STANDS, 303, "campaign.demand"),
                new Line<>(company("/campaign/{demand}/problem", MORE), EnumSet.of(ENTERPRISE_UNION), WHILE_IT_STANDS, 303,
                        "campaign.demand"),
                new Line<>(Way.ofDemand("/problem", MORE), EnumSet.of(ASKER), WHILE_IT_STANDS, 303, "campaign.demand"),
                new Line<>(office(DEMAND + "/activities", "activity", "{talk}"), STAFF, WHILE_IT_STANDS, 303,
                        "campaign.activity"),
                new Line<>(office(DEMAND + "/phone"), STAFF, EnumSet.allOf(DemandState.class), 200, "privacy.unmasking"),
                new Line<>(office(DEMAND + "/pairing", "who", "{who}", "fromDay", office.today().toString(), "untilDay",
                        office.today().plusDays(20).toString(), "goals", "渗漏降到百分之二"), STAFF, Set.of(), 303, "campaign.pairing"),
                new Line<>(office(DEMAND + "/bounty", "topic", "球阀打压不漏", "words", "合格率到九成八", "opensOn",
                        office.today().toString(), "closesOn", office.today().toString()), EnumSet.of(CITY_STAFF), Set.of(), 303,
                        "campaign.bounty"),
                new Line<>(office("/campaign/visits/{request}/again"), STAFF, Set.of(), 303, "dispatch.work_order"));
        assertThat(table.stream().flatMap(line -> wrongWith(line, state, demand.master(), names).stream())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aSignedPaperIsFiledWhileSomebodyIsAskedOrGoes(PairingState state) {
        Demands.Matter demand = world.asked(state);
        Way file = office("/campaign/pairings/{pairing}/papers", "kind", "AGREEMENT", "documentNo", "玉总工 {once}", "signedOn",
                office.today().toString()).enclosing("pages");
        assertThat(wrongWith(new Line<>(file, STAFF, EnumSet.of(PairingState.INVITED, PairingState.ACCEPTED), 303,
                "campaign.paper"), state, demand.master(), demand.names())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aPostedProblemIsClaimedWhileItIsOpenAndHeldForNobodyElse(BountyState state) {
        Postings.Matter posted = postings.in(state);
        Actor late = people.master("步来迟" + state.ordinal(), QINGGANG, "valve");
        assertThat(wrongWith(new Line<>(me("/campaign/bounties/{bounty}", "words", "也想一试"), EnumSet.of(EXPERT),
                EnumSet.of(BountyState.OPEN), 303, "campaign.claim"), state, late, posted.names())).isEmpty();
        assertThat(wrongWith(new Line<>(office(DEMAND + "/pairing", "who", late.name(), "fromDay", office.today().toString(),
                "untilDay", office.today().plusDays(20).toString(), "goals", "合格率到九成八"), EnumSet.of(CITY_STAFF),
                EnumSet.of(BountyState.ENDED), 303, "campaign.pairing"), state, late, posted.names(), EnumSet.of(TOWN_CADRE)))
                .isEmpty();
    }

    /** At the page of the call whoever comes speaks as anybody. */
    @ParameterizedTest
    @EnumSource
    void aDemandIsStatedWhileTheCallIsOut(CallState state) {
        CallId call = called(state);
        String[] stated = {"key", "{once}", "demandClass", "process", "words", "球阀打压总有渗漏", "company", "步步来报厂", "town",
                QINGGANG, "contactName", "李厂长", "phone", "{phone}"};
        Map<String, String> names = Map.of("call", call.toString());
        Actor master = postings.master();
        List<Line<CallState>> table = List.of(
                new Line<>(office("/campaign/calls/{call}/new", stated), STAFF, EnumSet.of(CallState.PUBLISHED), 303,
                        "campaign.demand"),
                new Line<>(new Way(Way.Door.DESK, "/campaign/{call}/demand", office("", stated).form()),
                        EnumSet.complementOf(EnumSet.of(Role.SYSTEM)), EnumSet.of(CallState.PUBLISHED), 303, "campaign.demand"));
        assertThat(table.stream().flatMap(line -> wrongWith(line, state, master, names).stream())).isEmpty();
    }

    @Test
    void whoeverWasAskedForAVisitAndCannotComeIsFollowedByAnother() {
        Demands.Matter demand = world.in(DemandState.PLANNED);
        UUID request = office.ask(UUID.class, "select request_id from campaign.plan where demand_id = ?",
                demand.demand().value());
        Map<String, String> names = Map.of("request", request.toString(), "order",
                people.living(new RequestId(request)).toString());
        assertThat(me("/orders/{order}/refusal").askedBy(callers.as(demand.master()), names).status()).isEqualTo(303);
        Way again = office("/campaign/visits/{request}/again");
        assertThat(wrongWith(new Line<>(again, EnumSet.of(CITY_STAFF), EnumSet.of(DemandState.PLANNED), 303,
                "dispatch.work_order"), DemandState.PLANNED, demand.master(), names, EnumSet.of(TOWN_CADRE))).isEmpty();
    }

    @Test
    void whoeverTakesADemandBackLeavesNoMasterWaiting() {
        Demands.Matter asked = world.in(DemandState.SCREENED);
        Browser link = callers.as(ASKER, asked.master(), this::staff);
        assertThat(callers.as(asked.master()).get("/me/campaign").text()).contains("步步助企厂", "我愿意");
        assertThat(Way.ofDemand("/withdrawal", "why", "不需要了").askedBy(link, asked.names()).status()).isEqualTo(303);
        assertThat(office.ask(String.class, "select state from campaign.pairing where demand_id = ?", asked.demand().value()))
                .isEqualTo("ENDED");
        assertThat(callers.as(asked.master()).get("/me/campaign").text()).doesNotContain("我愿意");

        Postings.Matter posted = postings.in(BountyState.OPEN);
        Browser desk = callers.as(staff(CITY_STAFF));
        assertThat(office(DEMAND + "/withdrawal", "why", "厂里自己解决了").askedBy(desk, posted.names()).status()).isEqualTo(303);
        assertThat(office.ask(String.class, """
                select b.state || ' ' || string_agg(distinct c.state, ',') from campaign.bounty b join campaign.claim c using (bounty_id)
                where b.demand_id = ? group by b.bounty_id
                """, posted.demand().value())).isEqualTo("ENDED NOT_CHOSEN");
        assertThat(callers.as(postings.master()).get("/me/campaign").text()).contains("撤榜");
    }

    private CallId called(CallState state) {
        if (state == CallState.PUBLISHED) {
            return office.call("步步来报", 30);
        }
        Actor officer = office.officer();
        CallId call = Acting.doing(officer, () -> write.write(officer, CallText.of("步步来报", "请说出生产里的难处",
                List.of("process"), office.today(), office.today().plusDays(30), "")));
        if (state == CallState.ENDED) {
            Acting.run(office.leader(), () -> publish.publish(office.leader(), call));
            Acting.run(officer, () -> publish.end(officer, call));
        }
        return call;
    }

    private <S> List<String> wrongWith(Line<S> line, S state, Actor master, Map<String, String> names) {
        return wrongWith(line, state, master, names, Set.of());
    }

    /** First those who are refused, one after the other, then those who may. */
    private <S> List<String> wrongWith(Line<S> line, S state, Actor master, Map<String, String> names, Set<Role> except) {
        List<String> wrong = new ArrayList<>();
        if (!line.way().leadsSomewhere(names)) {
            return wrong;
        }
        List<Role> callers = EnumSet.allOf(Role.class).stream()
                .filter(role -> line.way().door().isTriedBy(role) && !except.contains(role)).toList();
        callers.forEach(role -> browser(role, master));
        String talk = talkFor(line);
        Moment before = print.now();
        callers.stream().filter(role -> !may(line, state, role)).forEach(role -> {
            Seen seen = ask(line, role, master, names, talk);
            boolean toldWhy = line.who().contains(role)
                    ? seen.status() == 409 || seen.status() == 422 && !seen.page().select(".errsum").text().isEmpty()
                    : seen.status() == 403;
            if (!toldWhy) {
                wrong.add("%s in %s by %s: %d (expected: refused, and told why)".formatted(line.way().address(), state, role,
                        seen.status()));
            }
        });
        Set<String> changed = print.changedSince(before);
        if (!changed.isEmpty()) {
            wrong.add("%s in %s was refused and has changed %s".formatted(line.way().address(), state, changed));
        }
        callers.stream().filter(role -> may(line, state, role)).forEach(role -> {
            Moment then = print.now();
            Seen seen = ask(line, role, master, names, talkFor(line));
            if (seen.status() != line.answer() || !print.changedSince(then).contains(line.leaves())) {
                wrong.add("%s in %s by %s: %d (expected: it happens): %s".formatted(line.way().address(), state, role,
                        seen.status(), seen.text()));
            }
        });
        return wrong;
    }

    private static <S> boolean may(Line<S> line, S state, Role role) {
        return line.who().contains(role) && line.when().contains(state);
    }

    private <S> Seen ask(Line<S> line, Role role, Actor master, Map<String, String> names, String talk) {
        Map<String, String> fresh = new HashMap<>(names);
        fresh.put("once", UUID.randomUUID().toString());
        fresh.put("talk", talk);
        fresh.put("phone", "139003%05d".formatted(10 * role.ordinal()));
        return line.way().askedBy(browser(role, master), fresh);
    }

    private Browser browser(Role role, Actor master) {
        return callers.as(role, master, this::staff);
    }

    private Actor staff(Role role) {
        return role == ENTERPRISE_UNION
                ? world.company()
                : staff.computeIfAbsent(role, r -> people.staff("旁" + r.name(), r,
                        r == TOWN_CADRE ? COUNTY.child(QINGGANG) : COUNTY));
    }

    private String talkFor(Line<?> line) {
        return line.way().form().containsValue("{talk}") ? talk() : "";
    }

    /** The number of a lecture that was called off, so that nobody goes to it. */
    private String talk() {
        RequestId request = people.request();
        return office.ask(String.class, """
                with topic as (
                  insert into lecture.topic (version_id, topic_id, version_no, org_path, state, title, content_class, summary,
                    length_minutes, form, languages, version)
                  values (uuidv7(), uuidv7(), 1, '/33/3310/331083/', 'DRAFT', '研磨怎么讲', 'COLLEAGUES', '怎么磨', 30, 'SPEECH', 'zh', 1)
                  returning version_id),
                booked as (
                  insert into lecture.booking (request_id, org_path, state, version_id, unit_name, unit_kind, from_at, to_at, town,
                    place, heads, reason, ordered_at, version)
                  select r.request_id, r.org_path, 'CANCELLED', topic.version_id, '步步助企厂', 'ENTERPRISE', now(),
                    now() + interval '1 hour', r.town, '车间', 8, '改期', now(), 1
                  from request.help_request r, topic where r.request_id = ?
                  returning request_id)
                select r.number from request.help_request r join booked using (request_id)
                """, request.value());
    }
}
