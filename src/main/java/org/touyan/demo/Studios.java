package org.touyan.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.touyan.foundation.approval.ObjectionId;
import org.touyan.foundation.approval.posting.FileObjection;
import org.touyan.foundation.approval.posting.Objection;
import org.touyan.foundation.approval.posting.PublicNotices;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.people.roster.PersonId;
import org.touyan.people.studio.AllianceId;
import org.touyan.people.studio.OutputId;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.alliance.KeepAlliance;
import org.touyan.people.studio.lead.ChangeLeader;
import org.touyan.people.studio.lead.ShowStudio;
import org.touyan.people.studio.money.KeepMoney;
import org.touyan.people.studio.money.MoneyKind;
import org.touyan.people.studio.output.HonourTeam;
import org.touyan.people.studio.output.LegalState;
import org.touyan.people.studio.output.NewOutput;
import org.touyan.people.studio.output.NoteGrown;
import org.touyan.people.studio.output.OutputKind;
import org.touyan.people.studio.output.RecordOutput;
import org.touyan.people.studio.output.VerifyOutput;
import org.touyan.people.studio.weigh.WeighApplication;
import org.touyan.people.studio.work.KeepMembers;
import org.touyan.people.studio.year.JudgeYear;
import org.touyan.people.studio.year.Reconfirm;
import org.touyan.people.studio.year.ReportYear;

/** Nine studios, each at another place of its way, with what came of them. */
@Component
@Profile("demo")
class Studios {

    private static final List<String> FIELDS = List.of("薄壁件加工不变形", "阀门密封面研磨", "夹具快换", "海上网箱焊接", "家具喷涂减排", "水产分级自动化", "数控刀具寿命",
            "铜件抛光除尘", "农机维修");
    /** Masters before these are nominated for honours. */
    private static final int FIRST = 10;
    private static final int RECONFIRMED = 0;
    private static final int NAMED = 1;
    private static final int REPORTED = 2;
    private static final int RECTIFYING = 3;
    private static final int LEADERLESS = 4;
    private static final int REVOKED = 5;
    private static final int POSTED = 6;
    private static final int ENDORSED = 7;
    private static final int RETURNED = 8;

    private final World world;
    private final Masters masters;
    private final DemoClock clock;
    private final StudioWay way;
    private final RecordOutput recordOutput;
    private final VerifyOutput verifyOutput;
    private final HonourTeam honourTeam;
    private final NoteGrown noteGrown;
    private final KeepMembers members;
    private final KeepMoney money;
    private final ReportYear reportYear;
    private final JudgeYear judgeYear;
    private final Reconfirm reconfirm;
    private final ChangeLeader changeLeader;
    private final ShowStudio show;
    private final WeighApplication weigh;
    private final KeepAlliance alliances;
    private final PublicNotices notices;
    private final FileObjection object;
    private final Scans scans;
    private final Map<Integer, StudioId> studios = new HashMap<>();

    Studios(World world, Masters masters, DemoClock clock, StudioWay way, RecordOutput recordOutput, VerifyOutput verifyOutput,
            HonourTeam honourTeam, NoteGrown noteGrown, KeepMembers members, KeepMoney money, ReportYear reportYear,
            JudgeYear judgeYear,
            Reconfirm reconfirm,
            ChangeLeader changeLeader, ShowStudio show, WeighApplication weigh, KeepAlliance alliances, PublicNotices notices,
            FileObjection object, Scans scans) {
        this.world = world;
        this.masters = masters;
        this.clock = clock;
        this.way = way;
        this.recordOutput = recordOutput;
        this.verifyOutput = verifyOutput;
        this.honourTeam = honourTeam;
        this.noteGrown = noteGrown;
        this.members = members;
        this.money = money;
        this.reportYear = reportYear;
        this.judgeYear = judgeYear;
        this.reconfirm = reconfirm;
        this.changeLeader = changeLeader;
        this.show = show;
        this.weigh = weigh;
        this.alliances = alliances;
        this.notices = notices;
        this.object = object;
        this.scans = scans;
    }

    void tell() {
        Actor staff = world.staff();
        for (int i = RECONFIRMED; i <= REVOKED; i++) {
            StudioId id = way.named(leader(i), FIELDS.get(i), world.today().minusDays(i == RECONFIRMED ? 760 : 300 - i), i + 1);
            studios.put(i, id);
            Acting.run(staff, () -> show.show(staff, id, true));
            join(i, "钳工");
            join(i, "工艺员");
        }
        works();
        ends();
        studios.put(POSTED, way.posted(leader(POSTED), FIELDS.get(POSTED), world.today().minusDays(3)));
        object();
        studios.put(ENDORSED, way.endorsed(leader(ENDORSED), FIELDS.get(ENDORSED), world.today().minusDays(12)));
        StudioId back = way.endorsed(leader(RETURNED), FIELDS.get(RETURNED), world.today().minusDays(9));
        studios.put(RETURNED, back);
        Acting.run(staff, () -> weigh.sendBack(staff, back, "场地照片看不清，请补拍（演示）"));
    }

    private void works() {
        Actor staff = world.staff();
        onDay(world.today().minusDays(200));
        OutputId patent = output(RECONFIRMED, OutputKind.PATENT, "一种薄壁件快换夹具（演示）", "ZL202110123456.7", "国家知识产权局", "", null, null);
        Acting.run(staff,
                () -> verifyOutput.state(staff, patent, LegalState.GRANTED, world.today().minusDays(200), "专利登记簿副本（演示）"));
        output(RECONFIRMED, OutputKind.PRIZE, "薄壁件加工关键技术（演示）", "", "机械工业科学技术奖评审会（演示）", "一等奖", null, null);
        output(RECONFIRMED, OutputKind.QC, "提高薄壁件一次合格率（演示）", "", "质量管理协会（演示）", "二等奖", null, null);
        OutputId course = output(RECONFIRMED, OutputKind.TRAINING, "夹具实操班（演示）", "", "", "", 36, null);
        output(NAMED, OutputKind.METHOD, "密封面研磨操作法（演示）", "", "", "", null, null);
        output(NAMED, OutputKind.APPRENTICE, "带徒（演示）", "", "", "", 4, null);
        output(REPORTED, OutputKind.TRAINING, "快换夹具讲解（演示）", "", "", "", 21, null);
        enter(NAMED, OutputKind.PATENT, "一种薄壁件快换夹具（演示）", "ZL202110123456.7", "国家知识产权局", "", null, 30);
        enter(NAMED, OutputKind.MICRO_INVENTION, "研磨膏回收盒（演示）", "", "", "", null, null);
        Acting.run(staff, () -> honourTeam.honour(staff, id(RECONFIRMED), "优秀质量管理小组（演示）", "质量管理协会（演示）",
                world.today().minusDays(200).getYear(), ""));
        Acting.doing(staff, () -> money.enter(staff, id(RECONFIRMED), MoneyKind.GRANT, 20_000, world.today().minusDays(200),
                "首次命名补助（演示）", List.of()));
        Acting.doing(staff, () -> money.enter(staff, id(RECONFIRMED), MoneyKind.SPENT, 12_800, world.today().minusDays(200),
                "三爪卡盘和量具（演示）", List.of(scans.of("票据.png", 1))));
        AllianceId alliance = Acting.doing(staff, () -> alliances.found(staff, "精密加工工作室联盟（演示）", "一起攻夹具和研磨，师傅互相串门。"));
        Acting.run(staff, () -> alliances.join(staff, alliance, id(RECONFIRMED)));
        Acting.run(staff, () -> alliances.join(staff, alliance, id(NAMED)));
        grown(course);
    }

    /** Two of those who were trained have a level or a post now. */
    private void grown(OutputId course) {
        onDay(world.today().minusDays(40));
        Actor leader = leader(RECONFIRMED);
        LocalDate day = world.today().minusDays(45);
        Acting.run(leader, () -> noteGrown.note(leader, id(RECONFIRMED), course, Cast.SURNAMES.get(3) + "成才", "高级工", day));
        Acting.run(leader, () -> noteGrown.note(leader, id(RECONFIRMED), course, Cast.SURNAMES.get(4) + "上岗", "班组长", day));
    }

    private void ends() {
        Actor staff = world.staff();
        onDay(world.today().minusDays(20));
        for (int i : List.of(RECONFIRMED, REPORTED, RECTIFYING)) {
            Actor leader = leader(i);
            Acting.run(leader, () -> reportYear.report(leader, id(i), world.today().minusDays(20).getYear(),
                    "两个课题按节点在做，成果都登记了。（演示）"));
        }
        Acting.run(staff, () -> judgeYear.judge(staff, id(RECONFIRMED), true, "活动正常，成果扎实（演示）"));
        onDay(world.today().minusDays(8));
        Acting.run(staff, () -> reconfirm.confirm(staff, id(RECONFIRMED),
                "演示文号〔%d〕31号".formatted(world.today().minusDays(8).getYear())));
        onDay(world.today().minusDays(7));
        Acting.run(staff, () -> judgeYear.judge(staff, id(RECTIFYING), false, "台账没有记全，请补上（演示）"));
        Acting.run(staff, () -> changeLeader.leaves(staff, id(LEADERLESS), world.today().minusDays(20), "退休（演示）"));
        Acting.run(staff, () -> changeLeader.end(staff, id(REVOKED), true, "一年没有活动（演示）",
                "演示文号〔%d〕30号".formatted(world.today().minusDays(20).getYear())));
    }

    private void object() {
        Actor staff = world.staff();
        var posting = Acting.doing(staff, () -> notices.of(way.matter(staff, id(POSTED)))).orElseThrow();
        Acting.run(Actor.PUBLIC, () -> object.file(Actor.PUBLIC,
                new Objection(ObjectionId.next(), posting.postingId(), "场地好像和另一个班组合用，请核实。（演示）", "", "")));
    }

    private void join(int i, String duty) {
        Actor leader = leader(i);
        String name = world.pick(Cast.SURNAMES) + world.pick(Cast.MEN) + (duty.equals("钳工") ? "一" : "二");
        Acting.run(leader, () -> members.join(leader, id(i), name, null, duty, Beijing.day(clock.instant())));
    }

    private OutputId output(int i, OutputKind kind, String title, String number, String issuer, String grade,
            @Nullable Integer heads,
            @Nullable Integer share) {
        OutputId output = enter(i, kind, title, number, issuer, grade, heads, share);
        Actor staff = world.staff();
        Acting.run(staff, () -> verifyOutput.verify(staff, output));
        return output;
    }

    private OutputId enter(int i, OutputKind kind, String title, String number, String issuer, String grade,
            @Nullable Integer heads,
            @Nullable Integer share) {
        Actor leader = leader(i);
        var output = new NewOutput(kind, title, number, grade, issuer, world.today().minusDays(200), heads);
        return Acting.doing(leader, () -> recordOutput.record(leader, id(i), output, share, "做了夹紧机构（演示）", List.of()));
    }

    private Actor leader(int i) {
        PersonId person = masters.of("machine").get(FIRST + i);
        return masters.actorOf(person);
    }

    private StudioId id(int i) {
        return Objects.requireNonNull(studios.get(i));
    }

    private void onDay(LocalDate day) {
        clock.hold(Beijing.at(day.atTime(9, 30)));
    }
}
