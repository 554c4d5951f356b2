package org.touyan.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.touyan.foundation.approval.Matter;
import org.touyan.foundation.approval.ObjectionId;
import org.touyan.foundation.approval.PostingId;
import org.touyan.foundation.approval.posting.FileObjection;
import org.touyan.foundation.approval.posting.Objection;
import org.touyan.foundation.approval.posting.PublicNotices;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.people.recognition.NominationId;
import org.touyan.people.recognition.NoticeId;
import org.touyan.people.recognition.benefit.BenefitId;
import org.touyan.people.recognition.benefit.BenefitKind;
import org.touyan.people.recognition.benefit.EnterBenefit;
import org.touyan.people.recognition.benefit.NewBenefit;
import org.touyan.people.recognition.benefit.PayBenefit;
import org.touyan.people.recognition.benefit.PaymentId;
import org.touyan.people.recognition.domain.Meeting;
import org.touyan.people.recognition.domain.MeetingKind;
import org.touyan.people.recognition.domain.Nomination;
import org.touyan.people.recognition.domain.NoticeText;
import org.touyan.people.recognition.domain.Proposal;
import org.touyan.people.recognition.domain.Quota;
import org.touyan.people.recognition.domain.Verdict;
import org.touyan.people.recognition.mention.Mention;
import org.touyan.people.recognition.mention.WriteMention;
import org.touyan.people.recognition.nominate.Nominate;
import org.touyan.people.recognition.notice.AnnounceNotice;
import org.touyan.people.recognition.settle.DeliverHonour;
import org.touyan.people.recognition.settle.Delivery;
import org.touyan.people.recognition.settle.Opinion;
import org.touyan.people.recognition.settle.SettleNomination;
import org.touyan.people.roster.PersonId;

/** One round of nominations, with somebody at every step of it, and what goes with honours held. */
@Component
@Profile("demo")
class Honours {

    private static final List<String> DEPARTMENTS = List.of("税务局（演示）", "应急管理局（演示）");
    private static final String MERITS = "在岗二十多年，带出一批徒弟，改进的工艺在车间里用到今天。（演示）";
    private static final List<String> CLASSES = List.of("industrial", "front-line", "migrant", "private", "key-industry",
            "science-education");

    /** How far a nomination has come. */
    private enum Stage {
        DELIVERED, AWARDED, OBJECTED, POSTED, HEARD, VOTED, NOMINATED, VETOED, WITHDRAWN
    }

    private final World world;
    private final Masters masters;
    private final DemoClock clock;
    private final AnnounceNotice announce;
    private final Nominate nominate;
    private final SettleNomination settle;
    private final PublicNotices publicNotices;
    private final FileObjection object;
    private final DeliverHonour deliver;
    private final EnterBenefit enterBenefit;
    private final PayBenefit payBenefit;
    private final WriteMention writeMention;

    Honours(World world, Masters masters, DemoClock clock, AnnounceNotice announce, Nominate nominate, SettleNomination settle,
            PublicNotices publicNotices, FileObjection object, DeliverHonour deliver, EnterBenefit enterBenefit,
            PayBenefit payBenefit,
            WriteMention writeMention) {
        this.world = world;
        this.masters = masters;
        this.clock = clock;
        this.announce = announce;
        this.nominate = nominate;
        this.settle = settle;
        this.publicNotices = publicNotices;
        this.object = object;
        this.deliver = deliver;
        this.enterBenefit = enterBenefit;
        this.payBenefit = payBenefit;
        this.writeMention = writeMention;
    }

    void tell() {
        Actor staff = world.staff();
        LocalDate start = world.today().minusDays(48);
        onDay(start);
        var text = new NoticeText("county-craftsman", world.today().getYear() + " 年玉环工匠评选（演示）", 10,
                world.today().plusDays(20), List.of("推荐审批表", "事迹材料"), DEPARTMENTS, "演示文号〔%d〕1号".formatted(start.getYear()),
                Set.of(new Quota("industrial", 35), new Quota("migrant", 10), new Quota("private", 35)));
        NoticeId notice = Acting.doing(staff, () -> announce.announce(staff, text));
        var next = new NoticeText("county-model-worker", world.today().getYear() + " 年玉环市劳动模范推荐（演示）", 6,
                world.today().plusDays(40), List.of("推荐审批表"), DEPARTMENTS, "演示文号〔%d〕9号".formatted(start.getYear()),
                Set.of(new Quota("front-line", 50)));
        Acting.doing(staff, () -> announce.announce(staff, next));
        List<PersonId> people = masters.of("machine");
        Stage[] stages = Stage.values();
        for (int i = 0; i < stages.length; i++) {
            walk(notice, people.get(i), stages[i], i, start);
        }
        benefits();
    }

    private void walk(NoticeId notice, PersonId person, Stage until, int i, LocalDate start) {
        Actor staff = world.staff();
        Actor cadre = world.cadreOf(world.anyTown().code());
        onDay(start);
        var proposal = new Proposal(Cast.COMPANIES.get(i) + "阀门厂（演示）", MERITS,
                Set.of(CLASSES.get(i % CLASSES.size()), CLASSES.get((i + 3) % CLASSES.size())));
        NominationId id = Acting.doing(cadre, () -> nominate.nominate(cadre, notice, person, proposal, List.of()));
        if (until == Stage.NOMINATED) {
            return;
        }
        if (until == Stage.WITHDRAWN) {
            Acting.run(cadre, () -> settle.withdraw(cadre, id, "本人想把机会让给年轻同事"));
            return;
        }
        Acting.run(cadre, () -> settle.vote(cadre, id,
                new Meeting(MeetingKind.CONGRESS, start, 52 + i, 64, start, start.plusDays(5))));
        if (until == Stage.VOTED) {
            return;
        }
        onDay(start.plusDays(7));
        Acting.run(staff, () -> settle.recommend(staff, id));
        Acting.run(staff, () -> settle.hear(staff, id, new Opinion(DEPARTMENTS.getFirst(), true, "")));
        if (until == Stage.HEARD) {
            return;
        }
        boolean agrees = until != Stage.VETOED;
        Acting.run(staff,
                () -> settle.hear(staff, id, new Opinion(DEPARTMENTS.getLast(), agrees, agrees ? "" : "单位去年有一起责任事故（演示）")));
        if (agrees) {
            posted(id, until, i, start);
        }
    }

    private void posted(NominationId id, Stage until, int i, LocalDate start) {
        Actor staff = world.staff();
        boolean past = until == Stage.DELIVERED || until == Stage.AWARDED;
        LocalDate from = past ? start.plusDays(8) : world.today().minusDays(3);
        onDay(from);
        // Long enough for five working days in any season.
        LocalDate last = from.plusDays(17);
        Acting.run(staff, () -> settle.post(staff, id, from, last));
        if (until == Stage.OBJECTED) {
            var matter = new Matter(Nomination.KIND, id.value(), staff.scope());
            PostingId posting = Acting.doing(staff, () -> publicNotices.of(matter)).orElseThrow().postingId();
            Acting.run(Actor.PUBLIC, () -> object.file(Actor.PUBLIC,
                    new Objection(ObjectionId.next(), posting, "听说他去年调过岗位，请核实一下是不是还在一线。（演示）", "", "13900028888")));
        }
        if (past) {
            LocalDate decided = last.plusDays(3);
            onDay(decided);
            Acting.run(staff, () -> settle.decide(staff, id,
                    new Verdict("演示文号〔%d〕%d号".formatted(decided.getYear(), 2 + i), decided, "玉环工匠")));
        }
        if (until == Stage.DELIVERED) {
            LocalDate day = last.plusDays(6);
            onDay(day);
            Acting.run(staff, () -> deliver.deliver(staff, id,
                    new Delivery(day, "家中", "市总工会和镇街工会各一人", "家里人都在，拍了一张全家福。（演示）"), List.of()));
        }
    }

    private void benefits() {
        Actor staff = world.staff();
        Actor colleague = world.colleague();
        LocalDate day = world.today().minusDays(5);
        PersonId heroine = PersonId.of(masters.heroine());
        onDay(day);
        long amount = 0;
        for (BenefitKind kind : List.of(BenefitKind.ALLOWANCE, BenefitKind.CHECK_UP, BenefitKind.VISIT)) {
            amount += 100_000L;
            var benefit = new NewBenefit("national-may-day-medal", day.getYear(), kind, amount,
                    "演示文号〔%d〕9号".formatted(day.getYear()));
            BenefitId id = Acting.doing(staff, () -> enterBenefit.enter(staff, benefit));
            if (kind != BenefitKind.VISIT) {
                PaymentId payment = Acting.doing(staff, () -> payBenefit.pay(staff, id, heroine, day));
                if (kind == BenefitKind.ALLOWANCE) {
                    Acting.doing(colleague, () -> payBenefit.sign(colleague, payment));
                }
            }
        }
        Acting.doing(staff, () -> writeMention.write(staff, heroine,
                new Mention("上门看树的故事写进乡土读本（演示）", day.getYear() - 2, "《乡土读本（演示）》第三课")));
    }

    private void onDay(LocalDate day) {
        clock.hold(Beijing.at(day.atTime(9, 30)));
    }
}
