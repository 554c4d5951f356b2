package org.touyan.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.people.roster.PersonId;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.OfferedSlot;
import org.touyan.service.menu.Places;
import org.touyan.service.menu.domain.Audience;
import org.touyan.service.menu.domain.ItemKind;
import org.touyan.service.menu.domain.ItemSource;
import org.touyan.service.menu.domain.ItemText;
import org.touyan.service.menu.domain.Mechanism;
import org.touyan.service.menu.domain.Provider;
import org.touyan.service.menu.domain.Purpose;
import org.touyan.service.menu.domain.ServiceForm;
import org.touyan.service.menu.domain.SlotLine;
import org.touyan.service.menu.draft.AssembleDraft;
import org.touyan.service.menu.draft.KeepOffer;
import org.touyan.service.menu.draft.OpenMonth;
import org.touyan.service.menu.draft.WriteItem;
import org.touyan.service.menu.settle.AnswerItem;
import org.touyan.service.menu.settle.ApproveList;
import org.touyan.service.menu.settle.EndItem;

/** The monthly lists of the year, each from its draft to the first; later, what became of them; and the draft of the next. */
@Component
@Profile("demo")
class Menus {

    private record Dish(String title, String subject, ItemKind kind, ServiceForm form, Mechanism mechanism,
            Set<Audience> audiences, Set<Purpose> purposes, Set<String> towns, int minutes, String conditions, String risk,
            int capacity, int times) {}

    private static final int MONTHS = 12;
    private static final int WEEK = 7;
    static final Duration EVENING = Duration.ofHours(6);
    private static final List<Dish> DISHES = List.of(
            new Dish("果园会诊：修剪与黄化", "crops", ItemKind.SERVICE, ServiceForm.DOOR, Mechanism.SKILL, Set.of(Audience.FARMER),
                    Set.of(Purpose.RURAL, Purpose.SHARED_PROSPERITY), Set.of("331083101", "331083102"), 120, "请先别打药", "果园路滑",
                    2, 4),
            new Dish("机器换人：非标自动化诊断", "automation", ItemKind.SERVICE, ServiceForm.DOOR, Mechanism.SKILL,
                    Set.of(Audience.ENTERPRISE), Set.of(Purpose.INNOVATION, Purpose.ENTERPRISE_GROWTH), Set.of(), 240, "备好产品图和节拍",
                    "进车间戴安全帽", 1, 3),
            new Dish("班前十分钟：老师傅讲安全", "lecture", ItemKind.COURSE, ServiceForm.LECTURE, Mechanism.SPIRIT,
                    Set.of(Audience.ENTERPRISE), Set.of(Purpose.ENTERPRISE_GROWTH), Set.of(), 10, "", "", 4, 4),
            new Dish("直播带货第一课", "live", ItemKind.COURSE, ServiceForm.OPEN_DAY, Mechanism.VALUES,
                    Set.of(Audience.FARMER, Audience.COMMUNITY), Set.of(Purpose.SHARED_PROSPERITY), Set.of(), 180, "带上手机", "", 12,
                    2),
            new Dish("阀门装配工艺提升", "machine", ItemKind.SERVICE, ServiceForm.DOOR, Mechanism.SKILL, Set.of(Audience.ENTERPRISE),
                    Set.of(Purpose.INDUSTRY), Set.of(), 240, "", "进车间戴安全帽", 1, 2),
            new Dish("海水网箱看鱼病", "fishery", ItemKind.SERVICE, ServiceForm.DOOR, Mechanism.SKILL, Set.of(Audience.FARMER),
                    Set.of(Purpose.RURAL), Set.of(), 240, "备好船", "出海看天气", 1, 2),
            new Dish("考级答疑：高级工怎么报", "skills", ItemKind.COURSE, ServiceForm.CLINIC, Mechanism.VALUES,
                    Set.of(Audience.ENTERPRISE, Audience.SCHOOL), Set.of(Purpose.SHARED_PROSPERITY), Set.of(), 120, "", "", 8,
                    2),
            new Dish("月末线上答疑：数控对刀", "machine", ItemKind.COURSE, ServiceForm.ONLINE, Mechanism.SKILL, Set.of(Audience.ENTERPRISE),
                    Set.of(Purpose.INDUSTRY), Set.of(), 60, "", "", 20, 0));

    private final World world;
    private final Masters masters;
    private final DemoClock clock;
    private final OpenMonth openMonth;
    private final WriteItem writeItem;
    private final KeepOffer keepOffer;
    private final AssembleDraft assembleDraft;
    private final AnswerItem answerItem;
    private final ApproveList approveList;
    private final EndItem endItem;
    private final Places places;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Menus(World world, Masters masters, DemoClock clock, OpenMonth openMonth, WriteItem writeItem, KeepOffer keepOffer,
            AssembleDraft assembleDraft, AnswerItem answerItem, ApproveList approveList, EndItem endItem, Places places,
            JdbcClient jdbc, TransactionTemplate transaction) {
        this.world = world;
        this.masters = masters;
        this.clock = clock;
        this.openMonth = openMonth;
        this.writeItem = writeItem;
        this.keepOffer = keepOffer;
        this.assembleDraft = assembleDraft;
        this.answerItem = answerItem;
        this.approveList = approveList;
        this.endItem = endItem;
        this.places = places;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Before the year is told: orders of the year find their lists. */
    void publish() {
        for (int back = MONTHS - 1; back >= 0; back--) {
            publish(month(back));
        }
    }

    private void publish(YearMonth month) {
        Actor officer = world.staff();
        at(month.minusMonths(1).atDay(20));
        Acting.doing(officer, () -> openMonth.open(officer, month));
        List<ItemId> items = new ArrayList<>();
        for (Dish dish : DISHES) {
            List<PersonId> able = masters.of(dish.subject());
            PersonId by = able.get((month.getMonthValue() + DISHES.indexOf(dish)) % able.size());
            ItemText text = ItemText.of(dish.title(), dish.subject(), dish.kind(), dish.form(), dish.mechanism(),
                    dish.audiences(),
                    dish.purposes(), dish.towns(), dish.minutes(), dish.conditions(), dish.risk(),
                    dish.form() == ServiceForm.CLINIC, "市总工会 12351");
            ItemId item = Acting.doing(officer,
                    () -> writeItem.write(officer, month, text, Provider.person(by), times(dish, month),
                            ItemSource.OFFICER));
            Actor himself = masters.actorOf(by);
            Acting.run(himself, () -> answerItem.confirm(himself, item, ""));
            items.add(item);
        }
        at(month.minusMonths(1).atDay(24));
        Actor leader = world.leader();
        Acting.run(leader, () -> approveList.approve(leader, month));
        at(month.atDay(1));
        Acting.run(Actor.SYSTEM, () -> approveList.publishDue(Actor.SYSTEM, month));
        if (month.equals(month(0))) {
            items.forEach(item -> Acting.run(officer, () -> keepOffer.keep(officer, item)));
        }
    }

    /** Once a week from the third on; what has no week of its own is on the last evening. */
    private static List<SlotLine> times(Dish dish, YearMonth month) {
        List<SlotLine> times = new ArrayList<>();
        for (int i = 0; i < dish.times(); i++) {
            LocalDate day = month.atDay(3 + DISHES.indexOf(dish) % 3 + WEEK * i);
            var from = Beijing.at(day.atTime(LocalTime.of(i % 2 == 0 ? 9 : 14, 0)));
            times.add(
                    new SlotLine(new TimeWindow(from, from.plusSeconds(60L * dish.minutes())), "各村各厂，约好再说（演示）", dish.capacity()));
        }
        if (times.isEmpty()) {
            var evening = Beijing.at(month.atEndOfMonth().atTime(LocalTime.of(20, 30)));
            times.add(
                    new SlotLine(new TimeWindow(evening, evening.plusSeconds(60L * dish.minutes())), "线上（演示）", dish.capacity()));
        }
        return times;
    }

    /** A time at which somebody could order what he asks for. */
    Optional<OfferedSlot> free(String subject) {
        return Acting.doing(Actor.PUBLIC, places::ahead).stream()
                .filter(slot -> slot.subject().equals(subject) && slot.left() > 0)
                .findFirst();
    }

    /** After the year is told: what became of each line, and the draft of the next month. */
    void end() {
        Actor officer = world.staff();
        for (int back = MONTHS - 1; back > 0; back--) {
            YearMonth month = month(back);
            at(month.atEndOfMonth());
            for (ItemId item : items(month)) {
                boolean storm = month.getMonthValue() == 8 && item.equals(items(month).getLast());
                Acting.run(officer, () -> {
                    if (storm) {
                        endItem.fail(officer, item, "台风天，船出不去，下个月再约");
                    } else {
                        endItem.finish(officer, item);
                    }
                });
            }
        }
        clock.release();
        YearMonth next = month(0).plusMonths(1);
        Acting.run(Actor.SYSTEM, () -> assembleDraft.assemble(Actor.SYSTEM, next));
        items(next).stream().limit(2).forEach(item -> Acting.run(officer, () -> answer(officer, item)));
    }

    private void answer(Actor officer, ItemId item) {
        boolean timed = Boolean.TRUE.equals(transaction.execute(status -> jdbc
                .sql("select exists (select 1 from menu.slot where item_id = :item)").param("item", item).query(Boolean.class)
                .single()));
        if (timed) {
            answerItem.confirm(officer, item, "打过电话，师傅说就这样");
        }
    }

    private List<ItemId> items(YearMonth month) {
        return Acting.doing(Actor.SYSTEM, () -> transaction.execute(status -> jdbc
                .sql("select item_id from menu.item where month = :month and state in ('DRAFT', 'PUBLISHED') order by title, item_id")
                .param("month", month.atDay(1))
                .query(Rows.of(ItemId.class))
                .list()));
    }

    /** On the last evening of a month, before its last time is closed for orders, the next list is out: there is always something to order. */
    private static YearMonth month(int back) {
        return newest(Clock.systemUTC().instant()).minusMonths(back);
    }

    private void at(LocalDate day) {
        Instant moment = Beijing.at(day.atTime(LocalTime.of(10, 0)));
        Instant latest = latest(Clock.systemUTC().instant());
        clock.hold(moment.isBefore(latest) ? moment : latest);
    }

    /** The month whose list is the newest that is out. */
    static YearMonth newest(Instant now) {
        return YearMonth.from(Beijing.day(now.plus(EVENING)));
    }

    /** Nothing is told of what is to come, but that the next list is out on the last evening. */
    static Instant latest(Instant now) {
        return newest(now).equals(YearMonth.from(Beijing.day(now))) ? now : now.plus(EVENING);
    }
}
