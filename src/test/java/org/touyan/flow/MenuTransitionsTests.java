package org.touyan.flow;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.Roster;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.ItemState;
import org.touyan.service.menu.ListState;
import org.touyan.service.menu.MenuWorld;
import org.touyan.service.menu.MenuWorld.Office;
import org.touyan.service.menu.domain.ItemAct;
import org.touyan.service.menu.domain.ItemSource;
import org.touyan.service.menu.domain.ListAct;
import org.touyan.service.menu.domain.MonthlyList;
import org.touyan.service.menu.domain.Provider;
import org.touyan.service.menu.domain.ServiceItem;
import org.touyan.service.menu.draft.WriteItem;
import org.touyan.service.menu.settle.AnswerItem;
import org.touyan.service.menu.settle.ApproveList;
import org.touyan.service.menu.settle.EndItem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.flow.Way.desk;
import static org.touyan.flow.Way.me;
import static org.touyan.service.menu.MenuWorld.LEADER;
import static org.touyan.service.menu.MenuWorld.OFFICER;

/** Every transition of a monthly list and of its lines, from every state, by every role, as asked for over HTTP. */
@TouyanTest
@Import(MenuWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MenuTransitionsTests {

    private static final Logger log = LoggerFactory.getLogger(MenuTransitionsTests.class);

    /** Out since the first; the next is drafted and approved, the one after it has not begun. */
    private static final YearMonth OUT = YearMonth.of(2035, 5);
    private static final YearMonth NEXT = OUT.plusMonths(1);
    private static final YearMonth UNBEGUN = OUT.plusMonths(2);
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String[] LINE = {"title", "另一项", "subject", "crops", "kind", "SERVICE", "form", "DOOR", "mechanism",
            "SKILL", "audiences", "FARMER", "purposes", "RURAL", "lengthMinutes", "60", "who", "", "slots", "", "because", "镇里要"};

    /** A list, or a line of the list that is out. */
    private record Matter(YearMonth month, @Nullable ItemId item, @Nullable PersonId master,
            String name) implements Matrix.Matter {

        @Override
        public Map<String, String> names() {
            return Map.of("month", month.toString(), "item", String.valueOf(item), "name", name);
        }
    }

    @LocalServerPort
    private int port;
    @Autowired
    private Environment environment;
    @Autowired
    private Office office;
    @Autowired
    private WriteItem writeItem;
    @Autowired
    private AnswerItem answerItem;
    @Autowired
    private ApproveList approveList;
    @Autowired
    private EndItem endItem;
    @Autowired
    private Accounts accounts;

    private @Nullable PersonId anyExpert;
    private Callers callers;
    private DatabasePrint print;
    private Matrix<ItemState, ItemAct, Matter> items;
    private Matrix<ListState, ListAct, Matter> lists;

    @BeforeAll
    void twoLists() {
        office.itIs(OUT.minusMonths(1).atDay(20));
        office.open(OUT);
        office.confirm(office.line(OUT, "一直在的", office.person("步一直"), Office.at(OUT.atDay(30), 9, 1)));
        office.approve(OUT);
        office.itIs(OUT.atDay(2));
        office.chore("menu.publish");
        office.open(NEXT);
        office.confirm(office.line(NEXT, "定好的", office.person("步定好"), Office.at(NEXT.atDay(9), 9, 1)));
        callers = new Callers(accounts, port);
        print = new DatabasePrint(environment);
        items = new Matrix<>(ServiceItem.STEPS, ItemState.class, new ItemStage(), print);
        lists = new Matrix<>(MonthlyList.STEPS, ListState.class, new ListStage(), print);
    }

    @AfterAll
    void howMany() throws Exception {
        log.info("menu transitions.tried items={} lists={}", items.tried(), lists.tried());
        print.close();
    }

    @ParameterizedTest
    @EnumSource
    void ofALineWhatTheTableAllowsHappensAndNothingElse(ItemAct act) {
        assertThat(items.wrongWith(act, waysTo(act))).isEmpty();
    }

    /** A line that comes late is tried above; what brings a list out, below. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"PUBLISH", "ADD"})
    void ofAListWhatTheTableAllowsHappensAndNothingElse(ListAct act) {
        assertThat(lists.wrongWith(act, waysTo(act))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theClockBringsOutWhatWasApprovedOnItsDayAndNothingElse(ListState state) {
        putBack(OUT, state);
        putBack(NEXT, state);
        office.chore("menu.publish");
        assertThat(stateOf(OUT)).isEqualTo(
                MonthlyList.STEPS.allows(state, ListAct.PUBLISH, Role.SYSTEM) ? ListState.PUBLISHED : state);
        assertThat(stateOf(NEXT)).as("its day has not come").isEqualTo(state);
        putBack(OUT, ListState.PUBLISHED);
    }

    @Test
    void onItsDayAListIsOutWithTheWordOfALeaderAndOfNobodyElse() {
        putBack(OUT, ListState.DRAFT);
        office.confirm(office.line(OUT, "批了就出的", office.person("步就出"), Office.at(OUT.atDay(22), 9, 1)));
        Way approval = waysTo(ListAct.APPROVE).getFirst();
        Matter matter = new Matter(OUT, null, null, "");
        EnumSet<Role> others = EnumSet.complementOf(EnumSet.of(Role.SYSTEM, Role.CITY_LEADER));
        for (Role role : others) {
            Moment before = print.now();
            assertThat(approval.askedBy(as(role, expert()), matter.names()).status()).as(role.name()).isIn(403, 409);
            assertThat(print.changedSince(before)).as(role.name()).isEmpty();
        }
        assertThat(approval.askedBy(as(Role.CITY_LEADER, null), matter.names()).status()).isEqualTo(303);
        assertThat(stateOf(OUT)).isEqualTo(ListState.PUBLISHED);
        assertThat(office.ask(String.class, "select state from menu.item where title = '批了就出的'")).isEqualTo("PUBLISHED");
        assertThat(approval.askedBy(as(Role.CITY_LEADER, null), matter.names()).status()).isEqualTo(409);
    }

    /** A new act does not compile before it has an address here, or is left to the clock. */
    private static List<Way> waysTo(ItemAct act) {
        return switch (act) {
            case WRITE -> List.of(desk("/menu/{month}/items", LINE));
            case EDIT -> List.of(desk("/menu/{month}/{item}", LINE));
            case CONFIRM, CORRECT, DECLINE -> List.of(me("/menu/{item}", "act", act.name(), "words", "他说的"),
                    desk("/menu/{month}/{item}/answer", "act", act.name(), "words", "打电话，他说的"));
            case PUBLISH -> List.of(desk("/menu/{month}/{item}/admission"));
            case WITHDRAW -> List.of(desk("/menu/{month}/{item}/withdrawal", "reason", "台风"));
            case FINISH -> List.of(desk("/menu/{month}/{item}/outcome", "act", "FINISH"));
            case FAIL -> List.of(desk("/menu/{month}/{item}/outcome", "act", "FAIL", "reason", "台风"));
        };
    }

    /** A list is brought out by the clock, or by a late approval; a line that comes changes the list it comes to. */
    private static List<Way> waysTo(ListAct act) {
        return switch (act) {
            case OPEN -> List.of(desk("/menu/{month}/opening"));
            case APPROVE -> List.of(desk("/menu/{month}/approval"));
            case CHANGE, ADD -> List.of(desk("/menu/{month}/items", LINE));
            case PUBLISH -> List.of();
        };
    }

    private ListState stateOf(YearMonth month) {
        return ListState.valueOf(office.ask(String.class, "select state from menu.monthly_list where month = ?", month.atDay(1)));
    }

    /** The same lists serve every attempt: what an attempt has changed is put back. */
    private void putBack(YearMonth month, ListState state) {
        office.asSystem(() -> office.ask(Integer.class, """
                with put_back as (
                  update menu.monthly_list set state = ?, approved_at = coalesce(approved_at, edited_at),
                    published_at = case when ? then coalesce(published_at, edited_at) end where month = ? returning 1)
                select count(*)::int from put_back
                """, state.name(), state == ListState.PUBLISHED, month.atDay(1)));
    }

    private PersonId expert() {
        PersonId one = anyExpert;
        if (one == null) {
            one = office.person("步专家");
            anyExpert = one;
        }
        return one;
    }

    private Browser as(Role role, @Nullable PersonId master) {
        return role == Role.EXPERT ? callers.as(Objects.requireNonNull(master), Roster.CITY) : callers.as(role, Roster.CITY);
    }

    private final class ItemStage implements Matrix.Stage<ItemState, ItemAct, Matter> {

        @Override
        public Matter in(ItemState state, Role role) {
            int n = COUNT.incrementAndGet();
            PersonId by = office.person("步" + (char) ('\u4e01' + n) + (char) ('\u5001' + n));
            ItemId item = Acting.doing(OFFICER,
                    () -> writeItem.write(OFFICER, OUT, Office.text("第" + n + "项"), Provider.person(by),
                            List.of(Office.at(OUT.atDay(20), 9, 1)), ItemSource.OFFICER, "镇里要"));
            Acting.run(OFFICER, () -> bring(item, state));
            if (state == ItemState.PUBLISHED || state == ItemState.DONE || state == ItemState.NOT_DONE) {
                Acting.run(LEADER, () -> approveList.admit(LEADER, item));
                Acting.run(OFFICER, () -> end(item, state));
            }
            return new Matter(OUT, item, by, "");
        }

        private void bring(ItemId item, ItemState state) {
            switch (state) {
                case DRAFT -> {
                }
                case CONFIRMED, PUBLISHED, DONE, NOT_DONE -> answerItem.confirm(OFFICER, item, "打过电话");
                case DECLINED -> answerItem.decline(OFFICER, item, "打过电话");
                case WITHDRAWN -> endItem.withdraw(OFFICER, item, "台风");
            }
        }

        private void end(ItemId item, ItemState state) {
            if (state == ItemState.DONE) {
                endItem.finish(OFFICER, item);
            } else if (state == ItemState.NOT_DONE) {
                endItem.fail(OFFICER, item, "台风");
            }
        }

        @Override
        public Matter nothing() {
            return in(ItemState.DRAFT, Role.CITY_STAFF);
        }

        @Override
        public ItemState state(Matter matter) {
            return ItemState
                    .valueOf(office.ask(String.class, "select state from menu.item where item_id = ?", matter.item().value()));
        }

        @Override
        public ItemState newest() {
            return ItemState.valueOf(office.ask(String.class, "select state from menu.item order by item_id desc limit 1"));
        }

        @Override
        public Browser browser(Role role, Matter matter) {
            return as(role, matter.master());
        }
    }

    private final class ListStage implements Matrix.Stage<ListState, ListAct, Matter> {

        @Override
        public Matter in(ListState state, Role role) {
            YearMonth month = state == ListState.PUBLISHED ? OUT : NEXT;
            putBack(month, state);
            return new Matter(month, null, null, "");
        }

        @Override
        public boolean bringsBack() {
            return true;
        }

        @Override
        public Matter nothing() {
            return new Matter(UNBEGUN, null, null, "");
        }

        @Override
        public ListState state(Matter matter) {
            return stateOf(matter.month());
        }

        @Override
        public ListState newest() {
            return ListState
                    .valueOf(office.ask(String.class, "select state from menu.monthly_list order by month desc limit 1"));
        }

        /** A line that is written changes a list which is not out, and comes to one that is: the address is the same. */
        @Override
        public boolean follows(ListAct act) {
            return act == ListAct.CHANGE;
        }

        @Override
        public Browser browser(Role role, Matter matter) {
            return as(role, expert());
        }
    }
}
