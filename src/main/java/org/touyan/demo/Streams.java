package org.touyan.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.outreach.workshop.SessionId;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.base.KeepBase;
import org.touyan.outreach.workshop.base.PracticeBase;
import org.touyan.outreach.workshop.domain.Goods;
import org.touyan.outreach.workshop.domain.Platform;
import org.touyan.outreach.workshop.domain.Stream;
import org.touyan.outreach.workshop.income.GivePieces;
import org.touyan.outreach.workshop.income.StateIncome;
import org.touyan.outreach.workshop.income.StateVillage;
import org.touyan.outreach.workshop.live.CorrectSession;
import org.touyan.outreach.workshop.live.ImportBill;
import org.touyan.outreach.workshop.live.LogSession;
import org.touyan.outreach.workshop.live.Proof;
import org.touyan.outreach.workshop.live.Sold;
import org.touyan.outreach.workshop.live.StateSales;

/** A year before the camera: thirty sessions of two workshops, with the bills of their platforms. */
@Component
@Profile("demo")
class Streams {

    private static final int OF_EACH = 15;
    private static final int EVERY = 18;
    private static final int ORDERS = 4;
    private static final int HOUSEHOLDS = 12;

    private final World world;
    private final DemoClock clock;
    private final LogSession logSession;
    private final ImportBill importBill;
    private final StateSales stateSales;
    private final StateIncome stateIncome;
    private final StateVillage stateVillage;
    private final GivePieces givePieces;
    private final KeepBase keepBase;
    private final CorrectSession correctSession;
    private final Scans scans;
    private @Nullable SessionId atTheFair;

    Streams(World world, DemoClock clock, LogSession logSession, ImportBill importBill, StateSales stateSales,
            StateIncome stateIncome, StateVillage stateVillage, GivePieces givePieces, KeepBase keepBase,
            CorrectSession correctSession, Scans scans) {
        this.world = world;
        this.clock = clock;
        this.logSession = logSession;
        this.importBill = importBill;
        this.stateSales = stateSales;
        this.stateIncome = stateIncome;
        this.stateVillage = stateVillage;
        this.givePieces = givePieces;
        this.keepBase = keepBase;
        this.correctSession = correctSession;
        this.scans = scans;
    }

    /**
     * @param kept  the one whose keeper has an account; the others are keyed in by an officer
     * @param third streams nothing, and gives out work by the piece
     */
    void tell(WorkshopId kept, WorkshopId other, WorkshopId third) {
        streamed(world.companyUnion(), kept, Platform.DOUYIN, "文旦、胡柚、柑橘", 280);
        streamed(world.colleague(), other, Platform.TAOBAO, "鱼鲞、虾皮、紫菜", 275);
        stated(kept);
        corrected();
        earned(world.companyUnion(), kept, 0, HOUSEHOLDS);
        villageEarned(kept);
        earned(world.staff(), third, HOUSEHOLDS, 7);
        earned(world.staff(), other, HOUSEHOLDS + 7, 3);
        clock.release();
        Actor keeper = world.companyUnion();
        Acting.run(keeper, () -> givePieces.give(keeper, kept, "演示包装厂", "礼盒折叠", 3000, 45, 9, world.today().minusDays(12)));
        bases(kept);
        clock.release();
    }

    private void streamed(Actor keeper, WorkshopId workshop, Platform platform, String products, int first) {
        var bill = new StringBuilder("订单编号,下单时间,订单金额,实付金额,商品归属,退款编号,退款金额,退款时间\n");
        for (int i = 0; i < OF_EACH; i++) {
            LocalDate day = world.today().minusDays(first - (long) i * EVERY);
            session(keeper, workshop, platform, products, day, i == 1);
            for (int order = 0; order < ORDERS && i != 1; order++) {
                long yuan = 18_000L + 3_500L * i + 900L * order;
                bill.append("D%s%02d%02d,%s 19:%02d:00,%d.00,%d.00,%s".formatted(platform.name().charAt(0), i, order, day,
                        10 + order * 8,
                        yuan + 200, yuan, order == ORDERS - 1 ? "自有" : "带动"));
                bill.append(order == 0
                        ? ",R%s%02d,%d.00,%s 10:00:00%n".formatted(platform.name().charAt(0) + "000", i, yuan / 20,
                                day.plusDays(4))
                        : ",,,\n");
            }
        }
        clock.release();
        var proof = new Proof("账单（演示）.csv", "text/csv", bill.toString().getBytes(StandardCharsets.UTF_8));
        Acting.doing(keeper, () -> importBill.read(keeper, workshop, platform, proof));
    }

    private void session(Actor keeper, WorkshopId workshop, Platform platform, String products, LocalDate day, boolean test) {
        hold(day, 22);
        Instant from = Beijing.at(day.atTime(LocalTime.of(19, 0)));
        Acting.doing(keeper, () -> logSession.log(keeper, workshop, new Stream(platform, "村口直播间", "卢小满", null, true, from,
                from.plusSeconds(test ? 600 : 5400), products, test, false, "")));
    }

    /** At a fair, where no platform exports anything. */
    private void stated(WorkshopId workshop) {
        LocalDate day = world.today().minusDays(33);
        Actor keeper = world.companyUnion();
        hold(day, 23);
        Instant from = Beijing.at(day.atTime(LocalTime.of(9, 0)));
        SessionId session = Acting.doing(keeper, () -> logSession.log(keeper, workshop, new Stream(Platform.OTHER, "农博会展位", "卢小满",
                null, true, from, from.plusSeconds(7200), "文旦礼盒", false, false, "")));
        atTheFair = session;
        Acting.run(keeper, () -> stateSales.state(keeper, session, Sold.of(Goods.LED, 120, 1_200_000, 1_150_000), "卢村会计",
                List.of(scans.of("签字（演示）4.png", 4), scans.of("签字（演示）5.png", 5))));
    }

    /** The officer who did not write down that day puts it right: it began half an hour later. */
    private void corrected() {
        SessionId session = Objects.requireNonNull(atTheFair);
        hold(world.today().minusDays(30), 10);
        Actor officer = world.colleague();
        Instant from = Beijing.at(world.today().minusDays(33).atTime(LocalTime.of(9, 30)));
        Acting.run(officer, () -> correctSession.correct(officer, session, new Stream(Platform.OTHER, "农博会展位", "卢小满", null, true,
                from, from.plusSeconds(7200), "文旦礼盒", false, false, ""), "开播时间记早了半小时（演示）"));
    }

    /** The village's own books, two years; the last one still waits for a second person. */
    private void villageEarned(WorkshopId workshop) {
        hold(world.today().minusDays(80), 10);
        Actor keeper = world.companyUnion();
        Actor officer = world.colleague();
        int now = world.today().getYear();
        for (int year = now - 2; year < now; year++) {
            int of = year;
            UUID income = Acting.doing(keeper, () -> stateVillage.state(keeper, workshop, of,
                    18_600_000L + 4_200_000L * (of - now + 2), now - 4, 6_500_000L, "村集体经济组织年度收支表（演示）"));
            if (year < now - 1) {
                Acting.run(officer, () -> stateVillage.confirm(officer, workshop, income));
            }
        }
    }

    /** Some households, two years, each confirmed by an officer three months ago. */
    private void earned(Actor keeper, WorkshopId workshop, int first, int households) {
        hold(world.today().minusDays(90), 15);
        Actor officer = world.colleague();
        int now = world.today().getYear();
        for (int i = first; i < first + households; i++) {
            String head = Cast.SURNAMES.get(i % Cast.SURNAMES.size()) + Cast.MEN.get(i % Cast.MEN.size());
            boolean low = i < 6;
            for (int year = now - 2; year < now; year++) {
                int of = year;
                long gain = 1_200_000L + 90_000L * i + 150_000L * (year - now + 2);
                UUID income = Acting.doing(keeper,
                        () -> stateIncome.state(keeper, workshop, head, low, of, now - 4, 800_000L, 800_000L + gain,
                                "村会计卢有为"));
                Acting.run(officer, () -> stateIncome.confirm(officer, workshop, income));
            }
        }
    }

    /** One calls itself the first and has looked whether it is; the other does not. */
    private void bases(WorkshopId workshop) {
        Actor officer = world.colleague();
        hold(world.today().minusDays(150), 9);
        LocalDate day = world.today().minusDays(150);
        UUID first = Acting.doing(officer, () -> keepBase.register(officer,
                new PracticeBase(workshop, "全市首个电商类学生实践实习基地（演示）", "时尚家居小镇平台（演示）", "台州高等职业学院（演示）", true, day, day.plusYears(3),
                        40, "演示校企〔1〕号", "玉环市", "电商类学生实践实习基地", "查了教育局和商务局历年备案，没有更早的（演示）"),
                List.of(scans.of("签字（演示）1.png", 1), scans.of("签字（演示）2.png", 2))));
        Acting.doing(officer, () -> keepBase.register(officer,
                new PracticeBase(null, "海鲜直播实训点（演示）", "灯塔村文化礼堂（演示）", "宁波商务学校（演示）", false, day.plusDays(40), day.plusYears(2), 15,
                        "演示校企〔2〕号", "", "", ""),
                List.of(scans.of("签字（演示）3.png", 3))));
        hold(world.today().minusDays(60), 9);
        Acting.run(officer, () -> keepBase.interns(officer, first, "%d 春".formatted(world.today().getYear()), 26));
        hold(world.today().minusDays(6), 9);
        Acting.run(officer, () -> keepBase.interns(officer, first, "%d 秋".formatted(world.today().getYear()), 31));
    }

    private void hold(LocalDate day, int hour) {
        clock.hold(Beijing.at(day.atTime(hour, 0)));
    }
}
