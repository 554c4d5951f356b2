package org.touyan.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.BodyBrief;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.web.UiFactory;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.Clause;
import org.touyan.people.mentoring.domain.Craft;
import org.touyan.people.mentoring.domain.Money;
import org.touyan.people.mentoring.domain.Party;
import org.touyan.people.mentoring.draft.AgreePair;
import org.touyan.people.mentoring.draft.DraftContract;
import org.touyan.people.mentoring.draft.Drafted;
import org.touyan.people.mentoring.sign.OfferContract;
import org.touyan.people.mentoring.track.CheckAnswer;
import org.touyan.people.mentoring.track.CheckPair;
import org.touyan.people.mentoring.track.MilestoneKind;
import org.touyan.people.mentoring.track.PlanMilestone;
import org.touyan.people.mentoring.track.WriteLog;
import org.touyan.people.mentoring.wish.RecordWish;

/** Three years of masters and apprentices: most go well, one quarter was silent, one pair has trouble. */
@Component
@Profile("demo")
class Apprentices {

    private static final int QUARTER = 85;
    private static final int DAYS_BEFORE = 3;
    private static final int MASTERS = 9;

    /** What has become of a pair by today. */
    enum Fate {
        GRADUATED, ENDED, GOING, SILENT, TROUBLE, SUSPENDED, ASSESSING, EXTENDED, SIGNING, DRAFT
    }

    /** @param daysAgo when the contract begins */
    record Told(int daysAgo, int months, String apprentice, String trade, String code, Fate fate) {}

    private record Known(String rosterNo, UUID personId) {}

    private static final List<Told> PAIRS = List.of(
            new Told(1010, 24, "刘子豪", "阀门装配调试工", "6-20-05-08", Fate.GRADUATED),
            new Told(960, 24, "陈小满", "车工", "6-18-01-01", Fate.GRADUATED),
            new Told(905, 18, "王一帆", "焊工", "6-18-02-04", Fate.GRADUATED),
            new Told(860, 24, "赵磊磊", "模具工", "6-18-04-01", Fate.ENDED),
            new Told(820, 24, "孙启航", "装配钳工", "6-20-01-01", Fate.GRADUATED),
            new Told(740, 24, "周晓雨", "电工", "6-31-01-03", Fate.EXTENDED),
            new Told(690, 18, "吴承志", "机修钳工", "6-31-01-02", Fate.GRADUATED),
            new Told(640, 24, "郑海波", "阀门装配调试工", "6-20-05-08", Fate.ASSESSING),
            new Told(600, 24, "冯立新", "铸造工", "6-18-02-01", Fate.GOING), new Told(540, 24, "蒋文博", "车工", "6-18-01-01", Fate.GOING),
            new Told(480, 24, "沈佳佳", "建筑五金制品制作工", "6-19-01-02", Fate.SILENT),
            new Told(430, 24, "韩冬生", "机械木工", "6-06-03-02", Fate.GOING),
            new Told(380, 24, "杨柳青", "电工", "6-31-01-03", Fate.TROUBLE),
            new Told(330, 24, "朱正明", "焊工", "6-18-02-04", Fate.GOING), new Told(290, 24, "秦少华", "模具工", "6-18-04-01", Fate.GOING),
            new Told(250, 18, "尤小东", "工业机器人系统运维员", "6-31-07-01", Fate.GOING),
            new Told(200, 24, "许一诺", "装配钳工", "6-20-01-01", Fate.SUSPENDED),
            new Told(150, 24, "何永强", "阀门装配调试工", "6-20-05-08", Fate.GOING),
            new Told(95, 24, "吕晨曦", "磨工", "6-18-01-02", Fate.GOING), new Told(40, 24, "施家宝", "铸造工", "6-18-02-01", Fate.GOING),
            new Told(3, 24, "张弛文", "车工", "6-18-01-01", Fate.SIGNING), new Told(1, 24, "孔令飞", "焊工", "6-18-02-04", Fate.DRAFT));

    private final World world;
    private final Places places;
    private final DemoClock clock;
    private final RecordWish recordWish;
    private final DraftContract draftContract;
    private final AgreePair agreePair;
    private final OfferContract offerContract;
    private final Pens pens;
    private final Spots spots;
    private final Endings endings;
    private final PlanMilestone planMilestone;
    private final WriteLog writeLog;
    private final CheckPair checkPair;
    private final UiFactory uis;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Apprentices(World world, Places places, DemoClock clock, RecordWish recordWish, DraftContract draftContract,
            AgreePair agreePair,
            OfferContract offerContract, Pens pens, Spots spots, Endings endings, PlanMilestone planMilestone,
            WriteLog writeLog, CheckPair checkPair, UiFactory uis,
            JdbcClient jdbc, TransactionTemplate transaction) {
        this.world = world;
        this.places = places;
        this.clock = clock;
        this.recordWish = recordWish;
        this.draftContract = draftContract;
        this.agreePair = agreePair;
        this.offerContract = offerContract;
        this.pens = pens;
        this.spots = spots;
        this.endings = endings;
        this.planMilestone = planMilestone;
        this.writeLog = writeLog;
        this.checkPair = checkPair;
        this.uis = uis;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void tell() {
        List<Known> masters = masters();
        for (int i = 0; i < PAIRS.size(); i++) {
            pair(PAIRS.get(i), masters.get(i % masters.size()), i);
        }
        at(2);
        Actor union = world.companyUnion();
        Acting.run(union, () -> recordWish.wish(union, RecordWish.Side.APPRENTICE, "柳思远", "", "阀门装配", "想跟一位老师傅学密封面研磨（演示）",
                "13700009001"));
        spots.tell();
        clock.release();
    }

    private void pair(Told told, Known master, int i) {
        // Every other one works where there is an enterprise union of its own.
        boolean own = i % 2 == 0;
        BodyBrief company = own ? places.withUnion() : places.enterprise(i * 3);
        Actor office = own ? world.companyUnion() : world.staff();
        String phone = "1370000%04d".formatted(1000 + i);
        if (told.fate() == Fate.DRAFT) {
            at(told.daysAgo() + 5);
            Acting.run(office, () -> recordWish.wish(office, RecordWish.Side.APPRENTICE, told.apprentice(), "", told.trade(),
                    "想学氩弧焊，白班夜班都行（演示）", phone));
        }
        at(told.daysAgo());
        LocalDate from = day(told.daysAgo());
        ContractId id = Acting.doing(office,
                () -> draftContract.write(office, new Drafted(master.rosterNo(), told.apprentice(),
                        phone, from.minusYears(21 + i % 6), from.minusMonths(2 + i % 9), company.id(),
                        "厂长甲",
                        "13900028888", Craft.of(told.trade(), told.code(), "一车间", "5", "4", "独立顶岗，考取四级"), from,
                        from.plusMonths(told.months()).minusDays(1), Money.NONE, "", "", null, clauses())));
        if (told.fate() == Fate.DRAFT) {
            return;
        }
        Acting.run(office, () -> {
            agreePair.agree(world.staff(), id, Party.MASTER);
            agreePair.agree(world.staff(), id, Party.APPRENTICE);
            offerContract.offer(office, id);
        });
        if (told.fate() == Fate.SIGNING) {
            return;
        }
        pens.allSign(id);
        plan(id, told);
        teach(told, master, id, office);
        endings.end(told, id, office);
    }

    private void plan(ContractId id, Told told) {
        boolean late = told.fate() == Fate.TROUBLE || told.fate() == Fate.SILENT;
        step(told, id, MilestoneKind.SAFE_WORK, 1, "安全操作考核合格", false, "规矩都记住了");
        step(told, id, MilestoneKind.ALONE, 6, "独立顶岗一周", late, "一个人能顶下来");
        step(told, id, MilestoneKind.LEVEL, told.months() - 2, "考取四级/中级工", late || told.fate() == Fate.ENDED, "一次考过");
    }

    /** Planned on the first day, and reached a few days before its own, unless the pair is late. */
    private void step(Told told, ContractId id, MilestoneKind kind, int months, String words, boolean late, String says) {
        Actor staff = world.staff();
        LocalDate due = day(told.daysAgo()).plusMonths(months);
        at(told.daysAgo());
        Acting.run(staff, () -> {
            UUID milestone = planMilestone.plan(staff, id, kind, due, words);
            int ago = (int) ChronoUnit.DAYS.between(due, world.today());
            if (ago > 0 && !late) {
                at(ago + DAYS_BEFORE);
                planMilestone.settle(staff, id, milestone, true, "考核单（演示）", says, "", List.of(pens.scan()));
            }
        });
    }

    /** A line of the logbook each quarter, and a look of the union, but for the quarter that was silent. */
    private void teach(Told told, Known master, ContractId id, Actor office) {
        Actor himself = Actor.expert(UUID.randomUUID(), master.rosterNo(), master.personId());
        Actor apprentice = Actor.asker(id.value());
        int until = told.fate() == Fate.SILENT
                ? 130
                : told.fate() == Fate.GRADUATED || told.fate() == Fate.ENDED
                        ? Math.max(10, told.daysAgo() - told.months() * 30 + 20)
                        : 5;
        for (int ago = told.daysAgo() - 20; ago > until; ago -= QUARTER) {
            at(ago);
            LocalDate day = day(ago);
            UUID line = Acting.doing(himself, () -> writeLog.write(himself, id, day, 120, "示范一遍，徒弟做三遍，讲了量具校准"));
            Acting.run(apprentice, () -> writeLog.sign(apprentice, id, line, "这次自己做合格了"));
            if (told.fate() == Fate.TROUBLE && ago - QUARTER <= until) {
                Acting.run(office, () -> checkPair.check(office, id, CheckAnswer.TROUBLE, "师傅常出差，徒弟一个月没上手"));
            } else {
                Acting.run(office, () -> checkPair.check(office, id, CheckAnswer.SMOOTH, ""));
            }
        }
    }

    private Map<Clause, String> clauses() {
        Map<Clause, String> clauses = new EnumMap<>(Clause.class);
        for (Clause clause : Clause.values()) {
            clauses.put(clause, uis.onPaper().t("mentoring.default." + clause));
        }
        return clauses;
    }

    /** Those whose honours are older than the first contract. */
    private List<Known> masters() {
        return Acting.doing(Actor.SYSTEM, () -> Objects.requireNonNull(transaction.execute(status -> jdbc.sql("""
                select p.roster_no, p.person_id
                from roster.person p
                where p.state = 'ACTIVE' and p.merged_into is null and mentoring.honoured(p.person_id, :day)
                order by p.roster_no
                limit :most
                """).param("day", day(PAIRS.getFirst().daysAgo())).param("most", MASTERS).query(Rows.of(Known.class)).list())));
    }

    private void at(int daysAgo) {
        clock.hold(Beijing.at(day(daysAgo).atTime(LocalTime.of(9, 30))));
    }

    private LocalDate day(int daysAgo) {
        return world.today().minusDays(daysAgo);
    }
}
