package org.touyan.people.recognition.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.recognition.NominationState;
import org.touyan.people.roster.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every act in every state by every role, and the rules that a table cannot say. */
class NominationStepsTests {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final LocalDate PINNED_UNTIL = DAY.plusDays(5);
    private static final LocalDate CHECKED = DAY.plusDays(6);
    private static final LocalDate DECIDED = CHECKED.plusDays(8);
    private static final OrgPath CITY = new OrgPath("/33/3310/331083/");
    private static final Actor NOMINATOR = Actor.staff(UUID.randomUUID(), "董晓梅", Role.CITY_STAFF, CITY);
    private static final Actor CHECKER = Actor.staff(UUID.randomUUID(), "赵一鸣", Role.CITY_STAFF, CITY);
    private static final Meeting MEETING = new Meeting(MeetingKind.CONGRESS, DAY, 30, 40, DAY, PINNED_UNTIL);
    private static final Verdict VERDICT = new Verdict("玉工〔2026〕8号", DECIDED, "玉环工匠");
    private static final Notice NOTICE = Notice.announce(CHECKER, new NoticeText("county-craftsman", "2026 年玉环工匠评选", 10,
            DAY, List.of("推荐审批表"), List.of(), "玉工〔2026〕1号", Set.of(new Quota("industrial", 35))), NOW);

    private static final Map<NominationAct, BiConsumer<Nomination, Actor>> ACTS = new EnumMap<>(Map.of(
            NominationAct.VOTE, (n, actor) -> n.vote(actor, MEETING, DAY),
            NominationAct.RECOMMEND, (n, actor) -> n.recommend(actor, CHECKED),
            NominationAct.AGREE, Nomination::agree,
            NominationAct.CLEAR, Nomination::clear,
            NominationAct.VETO, (n, actor) -> n.veto(actor, "欠税未清"),
            NominationAct.POST, Nomination::post,
            NominationAct.DECIDE, (n, actor) -> n.decide(actor, VERDICT, DECIDED),
            NominationAct.DELIVER, Nomination::deliver,
            NominationAct.REFUSE, (n, actor) -> n.refuse(actor, "名额已满"),
            NominationAct.WITHDRAW, (n, actor) -> n.withdraw(actor, "本人不愿意")));

    static Stream<Arguments> everyActInEveryStateByEveryRole() {
        return Arrays.stream(NominationState.values()).flatMap(state -> Arrays.stream(NominationAct.values())
                .flatMap(act -> Arrays.stream(Role.values()).map(role -> Arguments.of(state, act, role))));
    }

    @ParameterizedTest
    @MethodSource("everyActInEveryStateByEveryRole")
    void theTableDecides(NominationState state, NominationAct act, Role role) {
        Nomination nomination = in(state);
        Actor actor = new Actor(UUID.randomUUID(), "某人", role, CITY, null, null);
        BiConsumer<Nomination, Actor> doing = ACTS.get(act);

        if (Nomination.STEPS.allows(state, act, role)) {
            doing.accept(nomination, actor);
            assertThat(nomination.state()).isEqualTo(Nomination.STEPS.next(state, act, role));
        } else {
            assertThatThrownBy(() -> doing.accept(nomination, actor)).isInstanceOfAny(Conflict.class, NotAllowed.class);
            assertThat(nomination.state()).isEqualTo(state);
        }
    }

    @Test
    void whoeverNominatedDoesNotCheck() {
        Nomination voted = in(NominationState.VOTED);

        assertThatThrownBy(() -> voted.recommend(NOMINATOR, CHECKED)).isInstanceOf(RuleBroken.class)
                .hasMessage("recognition.recommend.same-person");
        assertThat(voted.state()).isEqualTo(NominationState.VOTED);
    }

    @Test
    void theCountyWaitsUntilTheDaysOnTheWallAreOver() {
        Nomination voted = in(NominationState.VOTED);

        assertThatThrownBy(() -> voted.recommend(CHECKER, PINNED_UNTIL)).hasMessage("recognition.recommend.pinned");
        voted.recommend(CHECKER, CHECKED);
        assertThat(voted.checkedBy()).isEqualTo(CHECKER.account());
    }

    @ParameterizedTest
    @CsvSource({"20,40,recognition.meeting.majority", "41,40,recognition.meeting.votes", "-1,40,recognition.meeting.votes",
            "0,0,recognition.meeting.votes"})
    void moreThanHalfOfAllEntitledVoteYes(int votes, int of, String refusal) {
        Nomination nomination = in(NominationState.NOMINATED);
        var meeting = new Meeting(MeetingKind.VILLAGE, DAY, votes, of, DAY, PINNED_UNTIL);

        assertThatThrownBy(() -> nomination.vote(CHECKER, meeting, DAY)).isInstanceOf(RuleBroken.class).hasMessage(refusal);
        assertThat(nomination.state()).isEqualTo(NominationState.NOMINATED);
    }

    @Test
    void nothingEndsWithoutAReason() {
        for (NominationAct act : List.of(NominationAct.WITHDRAW, NominationAct.REFUSE)) {
            Nomination voted = in(NominationState.VOTED);
            assertThatThrownBy(() -> {
                if (act == NominationAct.REFUSE) {
                    voted.refuse(CHECKER, " ");
                } else {
                    voted.withdraw(CHECKER, " ");
                }
            }).isInstanceOf(RuleBroken.class);
            assertThat(voted.state()).isEqualTo(NominationState.VOTED);
        }
    }

    @Test
    void afterTheDeadlineNobodyIsNominated() {
        Instant tomorrow = NOW.plusSeconds(24 * 3600);
        var proposal = new Proposal("玉环某厂", "二十年磨一把刀", Set.of());

        assertThatThrownBy(() -> Nomination.of(NOMINATOR, NOTICE, PersonId.next(), "林守田", proposal, tomorrow))
                .hasMessage("recognition.notice.over");
    }

    private static Nomination in(NominationState state) {
        Nomination nomination = Nomination.of(NOMINATOR, NOTICE, PersonId.next(), "林守田",
                new Proposal("玉环某厂", "二十年磨一把刀", Set.of("industrial")), NOW);
        for (NominationAct act : wayTo(state)) {
            ACTS.get(act).accept(nomination, CHECKER);
        }
        return nomination;
    }

    private static List<NominationAct> wayTo(NominationState state) {
        List<NominationAct> whole = List.of(NominationAct.VOTE, NominationAct.RECOMMEND, NominationAct.CLEAR, NominationAct.POST,
                NominationAct.DECIDE, NominationAct.DELIVER);
        return switch (state) {
            case NOMINATED -> List.of();
            case VOTED -> whole.subList(0, 1);
            case RECOMMENDED -> whole.subList(0, 2);
            case CLEARED -> whole.subList(0, 3);
            case POSTED -> whole.subList(0, 4);
            case AWARDED -> whole.subList(0, 5);
            case DELIVERED -> whole;
            case VETOED -> List.of(NominationAct.VOTE, NominationAct.RECOMMEND, NominationAct.VETO);
            case NOT_CHOSEN -> List.of(NominationAct.VOTE, NominationAct.REFUSE);
            case WITHDRAWN -> List.of(NominationAct.WITHDRAW);
        };
    }
}
