package org.touyan.service.menu;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Chore;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.Roster;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.menu.domain.Audience;
import org.touyan.service.menu.domain.ItemKind;
import org.touyan.service.menu.domain.ItemSource;
import org.touyan.service.menu.domain.ItemText;
import org.touyan.service.menu.domain.Mechanism;
import org.touyan.service.menu.domain.Provider;
import org.touyan.service.menu.domain.Purpose;
import org.touyan.service.menu.domain.ServiceForm;
import org.touyan.service.menu.domain.SlotLine;
import org.touyan.service.menu.draft.OpenMonth;
import org.touyan.service.menu.draft.WriteItem;
import org.touyan.service.menu.settle.AnswerItem;
import org.touyan.service.menu.settle.ApproveList;
import org.touyan.service.menu.settle.EndItem;

/** Lists of the tests, brought to any state by the acts of people. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Roster.class, MenuWorld.Office.class})
public class MenuWorld {

    public static final Actor OFFICER = Actor.staff(UUID.randomUUID(), "王主任", Role.CITY_STAFF, Roster.CITY);
    public static final Actor LEADER = Actor.staff(UUID.randomUUID(), "应主席", Role.CITY_LEADER, Roster.CITY);

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    /** Does what the office of a union does. */
    @TestComponent
    public static class Office {

        private final Roster roster;
        private final OpenMonth openMonth;
        private final WriteItem writeItem;
        private final AnswerItem answerItem;
        private final ApproveList approveList;
        private final EndItem endItem;
        private final List<Chore> chores;
        private final MovableClock clock;
        private final JdbcClient jdbc;
        private final TransactionTemplate transaction;

        Office(Roster roster, OpenMonth openMonth, WriteItem writeItem, AnswerItem answerItem, ApproveList approveList,
                EndItem endItem,
                List<Chore> chores, MovableClock clock, JdbcClient jdbc, TransactionTemplate transaction) {
            this.roster = roster;
            this.openMonth = openMonth;
            this.writeItem = writeItem;
            this.answerItem = answerItem;
            this.approveList = approveList;
            this.endItem = endItem;
            this.chores = chores;
            this.clock = clock;
            this.jdbc = jdbc;
            this.transaction = transaction;
        }

        public void itIs(LocalDate day) {
            itIs(day, LocalTime.of(9, 0));
        }

        public void itIs(LocalDate day, LocalTime time) {
            clock.set(Beijing.at(day.atTime(time)));
        }

        public PersonId person(String name) {
            return roster.add(name);
        }

        public void chore(String name) {
            chores.stream().filter(chore -> chore.name().equals(name)).forEach(chore -> Acting.run(Actor.SYSTEM, chore::run));
        }

        public void everyChore(String prefix) {
            chores.stream().filter(chore -> chore.name().startsWith(prefix))
                    .forEach(chore -> Acting.run(Actor.SYSTEM, chore::run));
        }

        public static ItemText text(String title) {
            return ItemText.of(title, "crops", ItemKind.SERVICE, ServiceForm.DOOR, Mechanism.SKILL, Set.of(Audience.FARMER),
                    Set.of(Purpose.RURAL), Set.of("331083101"), 120, "请先别打药", "果园路滑", true, "市总工会 12351");
        }

        public static SlotLine at(LocalDate day, int hour, int capacity) {
            return new SlotLine(new TimeWindow(Beijing.at(day.atTime(hour, 0)), Beijing.at(day.atTime(hour + 2, 0))), "清港镇上湫村",
                    capacity);
        }

        public void open(YearMonth month) {
            Acting.doing(OFFICER, () -> openMonth.open(OFFICER, month));
        }

        public ItemId line(YearMonth month, String title, PersonId by, SlotLine... times) {
            return line(month, text(title), by, times);
        }

        public ItemId line(YearMonth month, ItemText text, PersonId by, SlotLine... times) {
            return Acting.doing(OFFICER, () -> writeItem.write(OFFICER, month, text, Provider.person(by), List.of(times),
                    ItemSource.OFFICER));
        }

        public void withdraw(ItemId item, String why) {
            Acting.run(OFFICER, () -> endItem.withdraw(OFFICER, item, why));
        }

        public void confirm(ItemId item) {
            Acting.run(OFFICER, () -> answerItem.confirm(OFFICER, item, "打过电话，他说可以"));
        }

        public void approve(YearMonth month) {
            Acting.run(LEADER, () -> approveList.approve(LEADER, month));
        }

        /** One value, read as the clock reads: without limits. */
        public <T> T ask(Class<T> type, String sql, Object... arguments) {
            return asSystem(() -> jdbc.sql(sql).params(arguments).query(type).single());
        }

        public <T> T asSystem(Supplier<T> work) {
            return Acting.doing(Actor.SYSTEM, () -> transaction.execute(status -> work.get()));
        }
    }
}
