package org.touyan.service.menu.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.touyan.service.menu.ItemState;
import org.touyan.service.menu.ListState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every act on a line and on a list, in every state, by every role; and the rules that a table cannot say. */
class MenuStepsTests {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final OrgPath CITY = new OrgPath("/33/3310/331083/");
    private static final YearMonth MONTH = YearMonth.of(2026, 12);
    private static final Actor OFFICER = Actor.staff(UUID.randomUUID(), "王主任", Role.CITY_STAFF, CITY);
    private static final Actor LEADER = Actor.staff(UUID.randomUUID(), "应主席", Role.CITY_LEADER, CITY);
    private static final Provider LIN = Provider.person(PersonId.next());
    private static final ItemText TEXT = ItemText.of("果园会诊", "crops", ItemKind.SERVICE, ServiceForm.DOOR, Mechanism.SKILL,
            Set.of(Audience.FARMER), Set.of(Purpose.RURAL), Set.of(), 120, "", "", false, "");

    private static final Map<ItemAct, BiConsumer<ServiceItem, Actor>> ACTS = new EnumMap<>(Map.of(
            ItemAct.EDIT, (item, actor) -> item.edit(actor, TEXT, LIN),
            ItemAct.CONFIRM, (item, actor) -> item.confirm(actor, "打过电话", 1, NOW),
            ItemAct.CORRECT, (item, actor) -> item.correct(actor, "改到下午", NOW),
            ItemAct.DECLINE, (item, actor) -> item.decline(actor, "没空", NOW),
            ItemAct.PUBLISH, ServiceItem::publish,
            ItemAct.WITHDRAW, (item, actor) -> item.withdraw(actor, "台风"),
            ItemAct.FINISH, ServiceItem::finish,
            ItemAct.FAIL, (item, actor) -> item.fail(actor, "没人来")));

    static Stream<Arguments> everyActOnALineInEveryStateByEveryRole() {
        return Arrays.stream(ItemState.values()).flatMap(state -> ACTS.keySet().stream()
                .flatMap(act -> Arrays.stream(Role.values()).map(role -> Arguments.of(state, act, role))));
    }

    @ParameterizedTest
    @MethodSource("everyActOnALineInEveryStateByEveryRole")
    void theTableOfLinesDecides(ItemState state, ItemAct act, Role role) {
        ServiceItem item = in(state);
        Actor actor = new Actor(UUID.randomUUID(), "某人", role, CITY, null, null);
        BiConsumer<ServiceItem, Actor> doing = ACTS.get(act);

        if (ServiceItem.STEPS.allows(state, act, role)) {
            doing.accept(item, actor);
            assertThat(item.state()).isEqualTo(ServiceItem.STEPS.next(state, act, role));
        } else {
            assertThatThrownBy(() -> doing.accept(item, actor)).isInstanceOfAny(Conflict.class, NotAllowed.class);
            assertThat(item.state()).isEqualTo(state);
        }
    }

    @Test
    void whoeverMayNotWriteNeitherOpensAListNorWritesALine() {
        for (Role role : Role.values()) {
            Actor actor = new Actor(UUID.randomUUID(), "某人", role, CITY, null, null);
            if (role == Role.CITY_STAFF || role == Role.SYSTEM) {
                assertThat(ServiceItem.write(actor, MonthlyList.open(actor, MONTH, CITY, NOW), TEXT, LIN, ItemSource.OFFICER)
                        .state())
                        .isEqualTo(ItemState.DRAFT);
            } else {
                assertThatThrownBy(() -> MonthlyList.open(actor, MONTH, CITY, NOW)).isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> ServiceItem.write(actor, list(), TEXT, LIN, ItemSource.OFFICER))
                        .isInstanceOf(NotAllowed.class);
            }
        }
    }

    @Test
    void staffSayHowTheyAskedAndAnExpertNeedsNoWords() {
        assertThatThrownBy(() -> in(ItemState.DRAFT).confirm(OFFICER, " ", 1, NOW)).isInstanceOf(RuleBroken.class);
        ServiceItem item = in(ItemState.DRAFT);
        item.confirm(Actor.expert(UUID.randomUUID(), "林守田", UUID.randomUUID()), "", 1, NOW);
        assertThat(item.answered().answeredByName()).isEqualTo("林守田");
    }

    @Test
    void nobodySaysYesToALineWithoutATimeOrWithoutAProvider() {
        assertThatThrownBy(() -> in(ItemState.DRAFT).confirm(OFFICER, "打过电话", 0, NOW)).hasMessage("menu.confirm.no-time");
        ServiceItem nobody = ServiceItem.write(OFFICER, list(), TEXT, Provider.NOBODY, ItemSource.UNMET);
        assertThatThrownBy(() -> nobody.confirm(OFFICER, "打过电话", 1, NOW)).hasMessage("menu.confirm.nobody");
        assertThat(nobody.state()).isEqualTo(ItemState.DRAFT);
    }

    @Test
    void aLineWithoutAReasonIsNotLetInAndAListThatIsOutStaysOut() {
        ServiceItem item = in(ItemState.CONFIRMED);
        assertThatThrownBy(() -> item.admit(LEADER)).hasMessage("menu.admit.reason");
        assertThatThrownBy(() -> item.comeLate(OFFICER, " ")).isInstanceOf(RuleBroken.class);
        item.comeLate(OFFICER, "村里要");
        item.admit(LEADER);
        assertThat(item.state()).isEqualTo(ItemState.PUBLISHED);

        MonthlyList list = list();
        list.approve(LEADER, 1, NOW);
        list.publish(Actor.SYSTEM, NOW);
        list.write(OFFICER, NOW);
        assertThat(list.state()).isEqualTo(ListState.PUBLISHED);
        assertThatThrownBy(() -> list.write(LEADER, NOW)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void nothingIsWithdrawnOrLeftUndoneWithoutAReason() {
        assertThatThrownBy(() -> in(ItemState.PUBLISHED).withdraw(OFFICER, " ")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> in(ItemState.PUBLISHED).fail(OFFICER, "")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aListIsApprovedByAnotherAndNeverEmptyAndAChangeUndoesTheApproval() {
        MonthlyList list = list();
        assertThatThrownBy(() -> list.approve(LEADER, 0, NOW)).hasMessage("menu.approve.empty");
        assertThatThrownBy(() -> list.approve(OFFICER, 1, NOW)).isInstanceOf(NotAllowed.class);
        Actor both = Actor.staff(Objects.requireNonNull(OFFICER.account()), "王主任", Role.CITY_LEADER, CITY);
        assertThatThrownBy(() -> list.approve(both, 1, NOW)).hasMessage("menu.approve.same-person");
        assertThat(list.state()).isEqualTo(ListState.DRAFT);

        list.approve(LEADER, 1, NOW);
        list.change(OFFICER, NOW);
        assertThat(list.state()).isEqualTo(ListState.DRAFT);
        assertThat(list.approvedAt()).isNull();
        assertThatThrownBy(() -> list.publish(Actor.SYSTEM, NOW)).isInstanceOf(Conflict.class);

        list.approve(LEADER, 1, NOW);
        list.publish(Actor.SYSTEM, NOW);
        assertThatThrownBy(() -> list.change(OFFICER, NOW)).hasMessage("menu.list.out");
        assertThatThrownBy(() -> list.approve(LEADER, 1, NOW)).isInstanceOf(Conflict.class);
    }

    private static MonthlyList list() {
        return MonthlyList.open(OFFICER, MONTH, CITY, NOW);
    }

    private static ServiceItem in(ItemState state) {
        ServiceItem item = ServiceItem.write(OFFICER, list(), TEXT, LIN, ItemSource.OFFICER);
        for (ItemAct act : wayTo(state)) {
            ACTS.get(act).accept(item, act == ItemAct.PUBLISH ? Actor.SYSTEM : OFFICER);
        }
        return item;
    }

    private static List<ItemAct> wayTo(ItemState state) {
        return switch (state) {
            case DRAFT -> List.of();
            case CONFIRMED -> List.of(ItemAct.CONFIRM);
            case DECLINED -> List.of(ItemAct.DECLINE);
            case PUBLISHED -> List.of(ItemAct.CONFIRM, ItemAct.PUBLISH);
            case WITHDRAWN -> List.of(ItemAct.WITHDRAW);
            case DONE -> List.of(ItemAct.CONFIRM, ItemAct.PUBLISH, ItemAct.FINISH);
            case NOT_DONE -> List.of(ItemAct.CONFIRM, ItemAct.PUBLISH, ItemAct.FAIL);
        };
    }
}
