package org.touyan.people.roster.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
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
import org.touyan.people.roster.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HonourStepsTests {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final OrgPath CITY = new OrgPath("/33/3310/331083/");
    private static final Actor ENTERER = Actor.staff(UUID.randomUUID(), "董晓梅", Role.CITY_STAFF, CITY);
    private static final Actor VERIFIER = Actor.staff(UUID.randomUUID(), "赵一鸣", Role.CITY_STAFF, CITY);
    private static final Decision DECISION = new Decision("province-model-worker", "浙江省劳动模范", 2018, "浙政发〔2018〕20号", null);
    private static final String REVOCATION = "浙政发〔2026〕3号";

    private static final Map<HonourAct, BiConsumer<HonourAward, Actor>> ACTS = new EnumMap<>(Map.of(
            HonourAct.AMEND, (a, actor) -> a.amend(actor, DECISION, NOW),
            HonourAct.DISCARD, (a, actor) -> a.discard(actor, NOW),
            HonourAct.VERIFY, (a, actor) -> a.verify(actor, Against.PAPER, NOW),
            HonourAct.SUSPEND, HonourAward::suspend,
            HonourAct.RESTORE, HonourAward::restore,
            HonourAct.REVOKE, (a, actor) -> a.revoke(actor, REVOCATION, NOW)));

    static Stream<Arguments> everyActInEveryStateByEveryRole() {
        return Arrays.stream(HonourState.values()).flatMap(state -> Arrays.stream(HonourAct.values())
                .flatMap(act -> Arrays.stream(Role.values()).map(role -> Arguments.of(state, act, role))));
    }

    @ParameterizedTest
    @MethodSource("everyActInEveryStateByEveryRole")
    void theTableDecides(HonourState state, HonourAct act, Role role) {
        HonourAward award = in(state);
        Actor actor = new Actor(UUID.randomUUID(), "某人", role, CITY, null, null);
        BiConsumer<HonourAward, Actor> doing = ACTS.get(act);

        if (HonourAward.STEPS.allows(state, act, role)) {
            doing.accept(award, actor);
            assertThat(award.state()).isEqualTo(HonourAward.STEPS.next(state, act, role));
        } else {
            assertThatThrownBy(() -> doing.accept(award, actor)).isInstanceOfAny(Conflict.class, NotAllowed.class);
            assertThat(award.state()).isEqualTo(state);
        }
    }

    @Test
    void whoeverEnteredItCannotVerifyIt() {
        HonourAward award = in(HonourState.DRAFT);

        assertThatThrownBy(() -> award.verify(ENTERER, Against.PAPER, NOW)).isInstanceOf(RuleBroken.class)
                .hasMessage("roster.honour.same-person");
        assertThat(award.state()).isEqualTo(HonourState.DRAFT);
    }

    @Test
    void whoeverCorrectedItCannotVerifyItEither() {
        HonourAward award = in(HonourState.DRAFT);
        award.amend(VERIFIER, DECISION, NOW);

        assertThatThrownBy(() -> award.verify(VERIFIER, Against.PAPER, NOW)).isInstanceOf(RuleBroken.class);
        award.verify(ENTERER, Against.PAPER, NOW);
        assertThat(award.state()).isEqualTo(HonourState.VERIFIED);
    }

    @Test
    void onlyADocumentRevokes() {
        HonourAward award = in(HonourState.VERIFIED);

        assertThatThrownBy(() -> award.revoke(VERIFIER, " ", NOW)).isInstanceOf(RuleBroken.class);
        assertThat(award.state()).isEqualTo(HonourState.VERIFIED);
    }

    @Test
    void anHonourOfNextYearIsRefused() {
        var next = new Decision("province-model-worker", "浙江省劳动模范", 2027, null, null);

        assertThatThrownBy(() -> HonourAward.enter(ENTERER, PersonId.next(), next, NOW)).isInstanceOf(RuleBroken.class)
                .hasMessage("roster.honour.year-range");
    }

    @Test
    void everyRoleThatActsIsStaff() {
        assertThat(HonourAward.STEPS.table()).allSatisfy(
                step -> assertThat(Set.of(Role.TOWN_CADRE, Role.CITY_STAFF)).containsAll(step.who()));
    }

    private static HonourAward in(HonourState state) {
        HonourAward award = HonourAward.enter(ENTERER, PersonId.next(), DECISION, NOW);
        switch (state) {
            case DRAFT -> {
            }
            case DISCARDED -> award.discard(ENTERER, NOW);
            case VERIFIED -> award.verify(VERIFIER, Against.PAPER, NOW);
            case SUSPENDED -> {
                award.verify(VERIFIER, Against.PAPER, NOW);
                award.suspend(VERIFIER);
            }
            case REVOKED -> {
                award.verify(VERIFIER, Against.PAPER, NOW);
                award.revoke(VERIFIER, REVOCATION, NOW);
            }
        }
        return award;
    }
}
