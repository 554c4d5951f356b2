package org.touyan.people.studio.domain;

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
import org.touyan.people.roster.PersonId;
import org.touyan.people.studio.StudioState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every act in every state by every role, and the rules that a table cannot say. */
class StudioStepsTests {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final OrgPath CITY = new OrgPath("/33/3310/331083/");
    private static final Actor APPLICANT = actor(Role.TOWN_CADRE);
    private static final Application APPLICATION = new Application("skilled", Level.COUNTY, "清港某厂", "薄壁件加工",
            LocalDate.parse("2024-01-01"), Map.of("has-leader", "查师傅"), "薄壁件不变形");

    private static final Map<StudioAct, BiConsumer<Studio, Actor>> ACTS = new EnumMap<>(StudioAct.class);

    static {
        for (StudioAct act : StudioAct.values()) {
            ACTS.put(act, switch (act) {
                case ENDORSE -> Studio::endorse;
                case RESUBMIT -> (s, a) -> s.resubmit(a, APPLICATION);
                case NAME ->
                    (s, a) -> s.name(a, new Naming("CG2026-001", "玉工〔2026〕40号", DAY), DAY,
                            new Term(DAY.plusYears(1), DAY.plusYears(2)));
                case PASS -> (s, a) -> s.pass(a, DAY.plusYears(1));
                case CONFIRM -> (s, a) -> s.confirm(a, DAY.plusYears(2));
                case LEAVE -> (s, a) -> s.leaderLeaves(a, DAY, DAY.plusDays(60));
                case REPLACE -> (s, a) -> s.replaceLeader(a, new Leader(PersonId.next(), "林接班"), DAY);
                case RETURN, REFUSE, WITHDRAW -> (s, a) -> s.end(act, a, "材料不齐");
                case REVOKE, DISSOLVE -> (s, a) -> s.close(act, a, "长期不活动", "玉工〔2026〕50号", DAY);
                case ACCEPT, VISIT, JUDGE, POST, REPORT, RECTIFY -> (s, a) -> s.go(act, a);
            });
        }
    }

    static Stream<Arguments> everyActInEveryStateByEveryRole() {
        return Arrays.stream(StudioState.values()).flatMap(state -> Arrays.stream(StudioAct.values())
                .flatMap(act -> Arrays.stream(Role.values()).map(role -> Arguments.of(state, act, role))));
    }

    @ParameterizedTest
    @MethodSource("everyActInEveryStateByEveryRole")
    void theTableDecides(StudioState state, StudioAct act, Role role) {
        Studio studio = in(state);
        Actor actor = actor(role);

        if (Studio.STEPS.allows(state, act, role)) {
            ACTS.get(act).accept(studio, actor);
            assertThat(studio.state()).isEqualTo(Studio.STEPS.next(state, act, role));
        } else {
            assertThatThrownBy(() -> ACTS.get(act).accept(studio, actor)).isInstanceOfAny(Conflict.class, NotAllowed.class);
            assertThat(studio.state()).isEqualTo(state);
        }
    }

    @Test
    void whoeverAppliedDoesNotEndorse() {
        assertThatThrownBy(() -> in(StudioState.APPLIED).endorse(APPLICANT)).hasMessage("studio.endorse.same-person");
    }

    @Test
    void itIsCalledAfterItsLeaderAndAfterAnotherOneWithinHisDays() {
        Studio studio = in(StudioState.LEADERLESS);
        assertThat(studio.name()).isEqualTo("查昭高技能人才创新工作室");
        Actor city = actor(Role.CITY_STAFF);
        Leader next = new Leader(PersonId.next(), "林接班");

        assertThatThrownBy(() -> studio.replaceLeader(city, next, DAY.plusDays(61))).hasMessage("studio.lead.late");
        studio.replaceLeader(city, next, DAY.plusDays(60));

        assertThat(studio.name()).isEqualTo("林接班高技能人才创新工作室");
        assertThat(studio.shown()).isFalse();
    }

    @Test
    void aRevocationNeedsItsDocumentAndADissolutionDoesNot() {
        Actor city = actor(Role.CITY_STAFF);

        assertThatThrownBy(() -> in(StudioState.NAMED).close(StudioAct.REVOKE, city, "长期不活动", "", DAY))
                .hasMessage("shared.check.document.empty");
        Studio dissolved = in(StudioState.NAMED);
        dissolved.close(StudioAct.DISSOLVE, city, "单位注销", "", DAY);
        assertThat(dissolved.ending().endedOn()).isEqualTo(DAY);
    }

    private static Studio in(StudioState state) {
        Studio studio = Studio.of(APPLICANT, new Leader(PersonId.next(), "查昭"), CITY.child("331083101"), "331083101", APPLICATION,
                "高技能人才创新工作室", NOW);
        for (StudioAct act : wayTo(state)) {
            Role role = act == StudioAct.ENDORSE || act == StudioAct.RETURN ? Role.TOWN_CADRE : Role.CITY_STAFF;
            ACTS.get(act).accept(studio, actor(role));
        }
        return studio;
    }

    private static List<StudioAct> wayTo(StudioState state) {
        List<StudioAct> whole = List.of(StudioAct.ENDORSE, StudioAct.ACCEPT, StudioAct.VISIT, StudioAct.JUDGE, StudioAct.POST,
                StudioAct.NAME);
        return switch (state) {
            case APPLIED -> List.of();
            case RETURNED -> List.of(StudioAct.RETURN);
            case ENDORSED -> whole.subList(0, 1);
            case MATERIAL -> whole.subList(0, 2);
            case VISITED -> whole.subList(0, 3);
            case JUDGED -> whole.subList(0, 4);
            case POSTED -> whole.subList(0, 5);
            case NAMED -> whole;
            case REPORTED -> and(whole, StudioAct.REPORT);
            case RECTIFYING -> and(whole, StudioAct.REPORT, StudioAct.RECTIFY);
            case RECONFIRMED -> and(whole, StudioAct.REPORT, StudioAct.PASS, StudioAct.CONFIRM);
            case LEADERLESS -> and(whole, StudioAct.LEAVE);
            case REFUSED -> List.of(StudioAct.ENDORSE, StudioAct.REFUSE);
            case WITHDRAWN -> List.of(StudioAct.WITHDRAW);
            case REVOKED -> and(whole, StudioAct.REVOKE);
            case DISSOLVED -> and(whole, StudioAct.DISSOLVE);
        };
    }

    private static List<StudioAct> and(List<StudioAct> way, StudioAct... more) {
        return Stream.concat(way.stream(), Arrays.stream(more)).toList();
    }

    private static Actor actor(Role role) {
        return new Actor(UUID.randomUUID(), "某人", role, CITY, null, null);
    }
}
