package org.touyan.outreach.campaign.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.outreach.campaign.BountyState;
import org.touyan.outreach.campaign.CallId;
import org.touyan.outreach.campaign.CallState;
import org.touyan.outreach.campaign.DemandState;
import org.touyan.outreach.campaign.PairingState;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.Urgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every act on a call, a demand, a pairing, a posted problem and a claim, in every state, by every role; and what a table cannot say. */
class CampaignStepsTests {

    private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
    private static final Instant LATER = Instant.parse("2026-09-01T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final OrgPath CITY = new OrgPath("/33/3310/331083/");
    private static final Actor OFFICER = somebody(Role.CITY_STAFF);
    private static final Actor COMPANY = somebody(Role.ENTERPRISE_UNION);
    private static final Actor MASTER = Actor.expert(UUID.randomUUID(), "林守田", UUID.randomUUID());
    private static final Actor LEADER = somebody(Role.CITY_LEADER);
    private static final Problem HARD = Problem.of(Difficulty.RESEARCH, "密封面研磨不够", "工装磨损", "王主任");
    private static final Term TERM = Term.of(TODAY, TODAY.plusDays(20), "渗漏降下来");

    private static final Map<CallAct, BiConsumer<Call, Actor>> CALL = new EnumMap<>(Map.of(
            CallAct.EDIT, (call, actor) -> call.edit(actor, text(), NOW),
            CallAct.PUBLISH, (call, actor) -> call.publish(actor, NOW),
            CallAct.END, Call::end));

    private static final Map<DemandAct, BiConsumer<Demand, Actor>> DEMAND = demandActs();

    private static final Map<PairingAct, BiConsumer<Pairing, Actor>> PAIRING = new EnumMap<>(Map.of(
            PairingAct.ACCEPT, (pairing, actor) -> pairing.accept(actor, NOW),
            PairingAct.DECLINE, (pairing, actor) -> pairing.decline(actor, NOW),
            PairingAct.END, (pairing, actor) -> pairing.end(actor, NOW)));

    private static final Map<BountyAct, BiConsumer<Bounty, Actor>> BOUNTY = new EnumMap<>(Map.of(
            BountyAct.CLOSE, Bounty::close,
            BountyAct.AWARD, (bounty, actor) -> bounty.award(actor, 2, 2),
            BountyAct.END, (bounty, actor) -> bounty.end(actor, "没有人揭榜")));

    private static final Map<ClaimAct, BiConsumer<Claim, Actor>> CLAIM = new EnumMap<>(Map.of(
            ClaimAct.WITHDRAW, Claim::withdraw, ClaimAct.OPINE, Claim::hears, ClaimAct.CHOOSE, Claim::choose, ClaimAct.PASS,
            Claim::pass));

    private static Map<DemandAct, BiConsumer<Demand, Actor>> demandActs() {
        Map<DemandAct, BiConsumer<Demand, Actor>> acts = new EnumMap<>(DemandAct.class);
        acts.put(DemandAct.SCREEN, (demand, actor) -> demand.screen(actor, HARD, demand.company(), NOW));
        acts.put(DemandAct.MATCH, Demand::match);
        acts.put(DemandAct.UNMATCH, Demand::unmatch);
        acts.put(DemandAct.PLAN, Demand::plan);
        acts.put(DemandAct.BEGIN, Demand::begin);
        acts.put(DemandAct.SOLVE, (demand, actor) -> demand.report(actor, outcome(Result.SOLVED), NOW));
        acts.put(DemandAct.PART, (demand, actor) -> demand.report(actor, outcome(Result.PARTLY), NOW));
        acts.put(DemandAct.FAIL, (demand, actor) -> demand.report(actor, outcome(Result.UNSOLVED), NOW));
        acts.put(DemandAct.CONFIRM, (demand, actor) -> demand.confirm(actor, signed(), null, 90, NOW));
        acts.put(DemandAct.OBJECT, (demand, actor) -> demand.object(actor, "还在漏"));
        acts.put(DemandAct.ESCALATE, Demand::escalate);
        acts.put(DemandAct.FOLLOW_UP, (demand, actor) -> demand.followUp(actor, Holds.YES, "", LATER));
        acts.put(DemandAct.WITHDRAW, (demand, actor) -> demand.withdraw(actor, "不需要了"));
        return acts;
    }

    static Stream<Arguments> calls() {
        return every(CallState.values(), CALL.keySet().toArray(CallAct[]::new));
    }

    static Stream<Arguments> demands() {
        return every(DemandState.values(), DEMAND.keySet().toArray(DemandAct[]::new));
    }

    static Stream<Arguments> pairings() {
        return every(PairingState.values(), PAIRING.keySet().toArray(PairingAct[]::new));
    }

    static Stream<Arguments> bounties() {
        return every(BountyState.values(), BOUNTY.keySet().toArray(BountyAct[]::new));
    }

    static Stream<Arguments> claims() {
        return every(ClaimState.values(), CLAIM.keySet().toArray(ClaimAct[]::new));
    }

    private static Stream<Arguments> every(Object[] states, Object[] acts) {
        return Arrays.stream(states).flatMap(state -> Arrays.stream(acts)
                .flatMap(act -> Arrays.stream(Role.values()).map(role -> Arguments.of(state, act, role))));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void theTableOfCallsDecides(CallState state, CallAct act, Role role) {
        Call call = in(state);
        if (Call.STEPS.allows(state, act, role)) {
            CALL.get(act).accept(call, somebody(role));
            assertThat(call.state()).isEqualTo(Call.STEPS.next(state, act, role));
        } else {
            assertThatThrownBy(() -> CALL.get(act).accept(call, somebody(role))).isInstanceOfAny(Conflict.class,
                    NotAllowed.class);
            assertThat(call.state()).isEqualTo(state);
        }
    }

    @ParameterizedTest
    @MethodSource("demands")
    void theTableOfDemandsDecides(DemandState state, DemandAct act, Role role) {
        Demand demand = in(state);
        if (Demand.STEPS.allows(state, act, role)) {
            DEMAND.get(act).accept(demand, somebody(role));
            assertThat(demand.state()).isEqualTo(Demand.STEPS.next(state, act, role));
        } else {
            assertThatThrownBy(() -> DEMAND.get(act).accept(demand, somebody(role)))
                    .isInstanceOfAny(Conflict.class, NotAllowed.class);
            assertThat(demand.state()).isEqualTo(state);
        }
    }

    @ParameterizedTest
    @MethodSource("pairings")
    void theTableOfPairingsDecides(PairingState state, PairingAct act, Role role) {
        Pairing pairing = in(state);
        if (Pairing.STEPS.allows(state, act, role)) {
            PAIRING.get(act).accept(pairing, somebody(role));
            assertThat(pairing.state()).isEqualTo(Pairing.STEPS.next(state, act, role));
        } else {
            assertThatThrownBy(() -> PAIRING.get(act).accept(pairing, somebody(role)))
                    .isInstanceOfAny(Conflict.class, NotAllowed.class);
            assertThat(pairing.state()).isEqualTo(state);
        }
    }

    @ParameterizedTest
    @MethodSource("bounties")
    void theTableOfPostedProblemsDecides(BountyState state, BountyAct act, Role role) {
        Bounty bounty = in(state);
        if (Bounty.STEPS.allows(state, act, role)) {
            BOUNTY.get(act).accept(bounty, somebody(role));
            assertThat(bounty.state()).isEqualTo(Bounty.STEPS.next(state, act, role));
        } else {
            assertThatThrownBy(() -> BOUNTY.get(act).accept(bounty, somebody(role)))
                    .isInstanceOfAny(Conflict.class, NotAllowed.class);
            assertThat(bounty.state()).isEqualTo(state);
        }
    }

    @ParameterizedTest
    @MethodSource("claims")
    void theTableOfClaimsDecides(ClaimState state, ClaimAct act, Role role) {
        Claim claim = in(state);
        if (Claim.STEPS.allows(state, act, role)) {
            CLAIM.get(act).accept(claim, somebody(role));
            assertThat(claim.state()).isEqualTo(Claim.STEPS.next(state, act, role));
        } else {
            assertThatThrownBy(() -> CLAIM.get(act).accept(claim, somebody(role))).isInstanceOfAny(Conflict.class,
                    NotAllowed.class);
            assertThat(claim.state()).isEqualTo(state);
        }
    }

    @Test
    void whoeverMayNotBeginBeginsNothing() {
        for (Role role : Role.values()) {
            Actor actor = somebody(role);
            begins(role, List.of(Role.CITY_STAFF), () -> Call.write(actor, text(), NOW));
            begins(role, List.of(Role.PUBLIC, Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF),
                    () -> collected(actor, false));
            begins(role, List.of(Role.TOWN_CADRE, Role.CITY_STAFF),
                    () -> Pairing.invited(actor, in(DemandState.SCREENED), Helper.person(PersonId.next()), TERM, NOW));
            begins(role, List.of(Role.CITY_STAFF), () -> Bounty.post(actor, in(DemandState.SCREENED), topic(), NOW));
            begins(role, List.of(Role.EXPERT), () -> Claim.made(actor, in(BountyState.OPEN), null, "改工装", NOW));
        }
    }

    private static void begins(Role role, List<Role> may, Runnable act) {
        if (may.contains(role)) {
            act.run();
        } else {
            assertThatThrownBy(act::run).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void aCallTakesDemandsOnItsDaysAndOfItsClassesOnly() {
        Call call = in(CallState.PUBLISHED);
        call.takes("process", TODAY);
        call.takes("process", TODAY.plusDays(24));
        assertThatThrownBy(() -> call.takes("process", TODAY.minusDays(1))).hasMessage("campaign.call.not-yet");
        assertThatThrownBy(() -> call.takes("process", TODAY.plusDays(25))).hasMessage("campaign.call.closed");
        assertThatThrownBy(() -> call.takes("saving", TODAY)).hasMessage("campaign.demand.class.missing");
        assertThatThrownBy(() -> in(CallState.DRAFT).takes("process", TODAY)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> in(CallState.ENDED).takes("process", TODAY)).hasMessage("campaign.call.closed");
    }

    @Test
    void whoeverWroteACallDoesNotPublishIt() {
        Call call = in(CallState.DRAFT);
        Actor both = new Actor(OFFICER.account(), "王主任", Role.CITY_LEADER, CITY, null, null);
        assertThatThrownBy(() -> call.publish(both, NOW)).hasMessage("campaign.call.same-person");
        assertThat(call.state()).isEqualTo(CallState.DRAFT);
    }

    @Test
    void theCompanysOwnCountTakesThePlaceOfTheReportedOneAndSaysSo() {
        Demand demand = in(DemandState.SOLVED);
        demand.confirm(COMPANY, signed(), 9, 90, NOW);
        assertThat(demand.outcome().trained()).isEqualTo(9);
        assertThat(demand.outcome().trainedSource()).isEqualTo(TrainedSource.STATEMENT);
        assertThat(demand.followed().followUpDue()).isEqualTo(TODAY.plusDays(90));
        assertThatThrownBy(() -> demand.followUp(OFFICER, Holds.YES, "", NOW)).hasMessage("campaign.follow.early");
    }

    @Test
    void aSecretIsNotPostedNorIsWhatCanBeSolvedOnTheSpot() {
        Demand secret = collected(OFFICER, true);
        secret.screen(OFFICER, HARD, secret.company(), NOW);
        assertThatThrownBy(() -> Bounty.post(OFFICER, secret, topic(), NOW)).hasMessage("campaign.bounty.secret");
        Demand easy = collected(OFFICER, false);
        easy.screen(OFFICER, Problem.of(Difficulty.ON_SITE, "对刀不准", "", "王主任"), easy.company(), NOW);
        assertThatThrownBy(() -> Bounty.post(OFFICER, easy, topic(), NOW)).hasMessage("campaign.bounty.not-hard");
        assertThatThrownBy(() -> in(BountyState.CLOSED).award(OFFICER, 1, 2)).hasMessage("campaign.bounty.opinions");
    }

    @Test
    void aPairingOfMoreThanAMonthNeedsAnAgreement() {
        assertThat(Pairing.needsAgreement(TODAY, TODAY.plusDays(30), 30)).isFalse();
        assertThat(Pairing.needsAgreement(TODAY, TODAY.plusDays(31), 30)).isTrue();
    }

    @Test
    void aNumberOfHeadsSaysWhereItIsFromAndABenefitIsMoreThanNothing() {
        assertThatThrownBy(() -> Outcome.of(Result.SOLVED, "好了", 12, null)).isInstanceOf(RuleBroken.class)
                .hasMessage("campaign.trained.source");
        assertThatThrownBy(() -> Outcome.of(Result.SOLVED, "好了", -1, TrainedSource.SIGN_IN)).hasMessage("campaign.trained.range");
        assertThatThrownBy(() -> Signature.of(0L, "", ConfirmedHow.LINK)).hasMessage("campaign.benefit.range");
    }

    private static Actor somebody(Role role) {
        return new Actor(UUID.randomUUID(), "某人", role, CITY, UUID.randomUUID(), null);
    }

    private static CallText text() {
        return CallText.of("2026 年助企行", "请说出生产里的难处", List.of("process", "life"), TODAY, TODAY.plusDays(24), "市总工会 12351");
    }

    private static Topic topic() {
        return Topic.of("球阀打压渗漏", "合格率到九成八", TODAY, TODAY.plusDays(14));
    }

    private static Outcome outcome(Result result) {
        return Outcome.of(result, "重新研磨，换了工装", 6, TrainedSource.SIGN_IN);
    }

    private static Signature signed() {
        return Signature.of(null, "谢谢", ConfirmedHow.ACCOUNT);
    }

    private static Demand collected(Actor actor, boolean secret) {
        return Demand.collected(actor, CallId.next(), "2026-0001",
                Need.of("process", "球阀打压总有渗漏", "", Urgency.NORMAL, secret),
                new Company(null, "演示阀门厂", "331083101", "", CITY.child("331083101")),
                new Contact("李厂长", new byte[]{1}, new byte[]{2}),
                new Origin(DemandChannel.VISIT, actor.account(), actor.name(), new byte[]{3}, NOW));
    }

    private static Call in(CallState state) {
        Call call = Call.write(OFFICER, text(), NOW);
        if (state != CallState.DRAFT) {
            call.publish(LEADER, NOW);
        }
        if (state == CallState.ENDED) {
            call.end(OFFICER);
        }
        return call;
    }

    private static Demand in(DemandState state) {
        Demand demand = collected(OFFICER, false);
        for (DemandAct act : wayTo(state)) {
            DEMAND.get(act).accept(demand, switch (act) {
                case BEGIN -> Actor.SYSTEM;
                case CONFIRM -> COMPANY;
                case COLLECT, SCREEN, MATCH, UNMATCH, PLAN, SOLVE, PART, FAIL, OBJECT, ESCALATE, FOLLOW_UP, WITHDRAW -> OFFICER;
            });
        }
        return demand;
    }

    private static List<DemandAct> wayTo(DemandState state) {
        List<DemandAct> begun = List.of(DemandAct.SCREEN, DemandAct.MATCH, DemandAct.PLAN, DemandAct.BEGIN);
        return switch (state) {
            case COLLECTED -> List.of();
            case SCREENED, MATCHED, PLANNED, IN_PROGRESS -> begun.subList(0, state.ordinal());
            case SOLVED -> and(begun, DemandAct.SOLVE);
            case PARTLY -> and(begun, DemandAct.PART);
            case UNSOLVED -> and(begun, DemandAct.FAIL);
            case CONFIRMED -> and(begun, DemandAct.SOLVE, DemandAct.CONFIRM);
            case FOLLOWED_UP -> and(begun, DemandAct.SOLVE, DemandAct.CONFIRM, DemandAct.FOLLOW_UP);
            case WITHDRAWN -> List.of(DemandAct.WITHDRAW);
        };
    }

    private static List<DemandAct> and(List<DemandAct> first, DemandAct... more) {
        return Stream.concat(first.stream(), Stream.of(more)).toList();
    }

    private static Pairing in(PairingState state) {
        Pairing pairing = Pairing.invited(OFFICER, in(DemandState.SCREENED), Helper.person(PersonId.next()), TERM, NOW);
        switch (state) {
            case INVITED -> assertThat(pairing.state()).isEqualTo(PairingState.INVITED);
            case ACCEPTED -> pairing.accept(MASTER, NOW);
            case DECLINED -> pairing.decline(MASTER, NOW);
            case ENDED -> pairing.end(OFFICER, NOW);
        }
        return pairing;
    }

    private static Bounty in(BountyState state) {
        Bounty bounty = Bounty.post(OFFICER, in(DemandState.SCREENED), topic(), NOW);
        if (state == BountyState.CLOSED || state == BountyState.AWARDED) {
            bounty.close(OFFICER);
        }
        if (state == BountyState.AWARDED) {
            bounty.award(OFFICER, 2, 2);
        }
        if (state == BountyState.ENDED) {
            bounty.end(OFFICER, "不需要了");
        }
        return bounty;
    }

    private static Claim in(ClaimState state) {
        Claim claim = Claim.made(MASTER, in(BountyState.OPEN), null, "改工装，重新研磨", NOW);
        switch (state) {
            case CLAIMED -> assertThat(claim.state()).isEqualTo(ClaimState.CLAIMED);
            case WITHDRAWN -> claim.withdraw(MASTER);
            case CHOSEN -> claim.choose(OFFICER);
            case NOT_CHOSEN -> claim.pass(OFFICER);
        }
        return claim;
    }
}
