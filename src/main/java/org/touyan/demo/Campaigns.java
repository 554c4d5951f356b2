package org.touyan.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

import javax.imageio.ImageIO;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.Picture;
import org.touyan.outreach.campaign.BountyId;
import org.touyan.outreach.campaign.CallId;
import org.touyan.outreach.campaign.ClaimId;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.DemandState;
import org.touyan.outreach.campaign.PairingId;
import org.touyan.outreach.campaign.bounty.AwardBounty;
import org.touyan.outreach.campaign.bounty.ClaimBounty;
import org.touyan.outreach.campaign.bounty.PostBounty;
import org.touyan.outreach.campaign.call.PublishCall;
import org.touyan.outreach.campaign.call.WriteCall;
import org.touyan.outreach.campaign.collect.CollectDemand;
import org.touyan.outreach.campaign.collect.Stated;
import org.touyan.outreach.campaign.domain.CallText;
import org.touyan.outreach.campaign.domain.Difficulty;
import org.touyan.outreach.campaign.domain.Helper;
import org.touyan.outreach.campaign.domain.Holds;
import org.touyan.outreach.campaign.domain.Outcome;
import org.touyan.outreach.campaign.domain.PaperKind;
import org.touyan.outreach.campaign.domain.PlanForm;
import org.touyan.outreach.campaign.domain.Problem;
import org.touyan.outreach.campaign.domain.Result;
import org.touyan.outreach.campaign.domain.Term;
import org.touyan.outreach.campaign.domain.Topic;
import org.touyan.outreach.campaign.domain.TrainedSource;
import org.touyan.outreach.campaign.pair.AnswerPairing;
import org.touyan.outreach.campaign.pair.FilePaper;
import org.touyan.outreach.campaign.pair.InvitePairing;
import org.touyan.outreach.campaign.pair.PaperText;
import org.touyan.outreach.campaign.plan.PlanVisit;
import org.touyan.outreach.campaign.plan.Planned;
import org.touyan.outreach.campaign.screen.ScreenDemand;
import org.touyan.outreach.campaign.settle.ConfirmOutcome;
import org.touyan.outreach.campaign.settle.FollowUp;
import org.touyan.outreach.campaign.settle.ReportOutcome;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.Orders;
import org.touyan.service.dispatch.accept.AcceptOrder;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Urgency;
import org.touyan.service.request.review.Review;
import org.touyan.service.request.review.ReviewRequest;
import org.touyan.service.visit.log.LogVisit;
import org.touyan.service.visit.log.VisitLog;
import org.touyan.service.visit.schedule.ScheduleVisit;

/** A call of last spring and the one that is open: what companies asked for, and how far each has come. */
@Component
@Profile("demo")
class Campaigns {

    /** What one company asks for, and how far it comes. */
    private record Ask(String demandClass, String subject, String words, String found, String cause, Difficulty difficulty,
            boolean secret, String done, DemandState until) {}

    private static final Logger log = LoggerFactory.getLogger(Campaigns.class);
    private static final int SPRING = 240;
    private static final int AUTUMN = 24;
    private static final int LONG = 120;

    private static final List<Ask> LAST = List.of(
            new Ask("process", "machine", "球阀打压总有渗漏，废品两成", "密封面研磨不够", "工装磨损", Difficulty.ON_SITE, false, "重新研磨，换了工装，渗漏降到百分之二",
                    DemandState.FOLLOWED_UP),
            new Ask("equipment", "automation", "装配线想改半自动，求诊断", "两个工位最费时", "没有治具", Difficulty.RESEARCH, false, "先改了两个工位，节拍快了十秒",
                    DemandState.FOLLOWED_UP),
            new Ask("growth", "machine", "新来的数控工对刀总是不准", "没有统一的对刀方法", "各教各的", Difficulty.ON_SITE, false, "定了对刀卡，带了一个班组",
                    DemandState.CONFIRMED),
            new Ask("process", "machine", "不锈钢焊缝老有气孔", "保护气流量不稳", "管路漏气", Difficulty.ON_SITE, false, "换了管路，教了断续焊",
                    DemandState.CONFIRMED),
            new Ask("saving", "machine", "空压机夜里空转，电费高", "管网漏气，压力设得高", "多年没有查漏", Difficulty.RESEARCH, false, "补了一半漏点，另一半等停产再补",
                    DemandState.PARTLY),
            new Ask("process", "machine", "锻件表面裂纹，找不到原因", "材料批次有差别", "要做金相", Difficulty.OUTSIDE, false, "本地做不了金相，还没找到原因",
                    DemandState.UNSOLVED),
            new Ask("management", "machine", "想请人做企业上市辅导", "不属于劳模工匠能帮的", "", Difficulty.OUTSIDE, false, "",
                    DemandState.WITHDRAWN));

    private static final List<Ask> NOW = List.of(
            new Ask("process", "machine", "注塑模老是拉伤", "脱模斜度小", "图纸没改", Difficulty.ON_SITE, false, "抛光并改了脱模斜度", DemandState.SOLVED),
            new Ask("equipment", "machine", "车床主轴有异响", "轴承磨损", "润滑不够", Difficulty.ON_SITE, false, "", DemandState.IN_PROGRESS),
            new Ask("process", "machine", "新阀体的加工工艺要保密，想请师傅把关", "工序能合并", "", Difficulty.RESEARCH, true, "", DemandState.PLANNED),
            new Ask("growth", "skills", "车间想办一次技能比武", "缺题目和评分表", "", Difficulty.ON_SITE, false, "", DemandState.MATCHED),
            new Ask("life", "machine", "想请人来厂里修一天小家电", "一天够了", "", Difficulty.ON_SITE, false, "", DemandState.SCREENED),
            new Ask("wellbeing", "lecture", "夜班工人想听一堂安全课", "", "", Difficulty.ON_SITE, false, "", DemandState.COLLECTED),
            new Ask("saving", "machine", "烘房太费气", "", "", Difficulty.ON_SITE, false, "", DemandState.COLLECTED));

    private final World world;
    private final Masters masters;
    private final Places places;
    private final DemoClock clock;
    private final WriteCall writeCall;
    private final PublishCall publishCall;
    private final CollectDemand collectDemand;
    private final ScreenDemand screenDemand;
    private final InvitePairing invitePairing;
    private final AnswerPairing answerPairing;
    private final FilePaper filePaper;
    private final PlanVisit planVisit;
    private final ReportOutcome reportOutcome;
    private final ConfirmOutcome confirmOutcome;
    private final FollowUp followUp;
    private final PostBounty postBounty;
    private final ClaimBounty claimBounty;
    private final AwardBounty awardBounty;
    private final Orders orders;
    private final AcceptOrder acceptOrder;
    private final ScheduleVisit scheduleVisit;
    private final LogVisit logVisit;
    private final ReviewRequest reviewRequest;
    private final Files files;
    private final TransactionTemplate transaction;
    private int told;

    Campaigns(World world, Masters masters, Places places, DemoClock clock, WriteCall writeCall, PublishCall publishCall,
            CollectDemand collectDemand, ScreenDemand screenDemand, InvitePairing invitePairing, AnswerPairing answerPairing,
            FilePaper filePaper, PlanVisit planVisit, ReportOutcome reportOutcome, ConfirmOutcome confirmOutcome,
            FollowUp followUp,
            PostBounty postBounty, ClaimBounty claimBounty, AwardBounty awardBounty, Orders orders, AcceptOrder acceptOrder,
            ScheduleVisit scheduleVisit, LogVisit logVisit, ReviewRequest reviewRequest, Files files,
            TransactionTemplate transaction) {
        this.world = world;
        this.masters = masters;
        this.places = places;
        this.clock = clock;
        this.writeCall = writeCall;
        this.publishCall = publishCall;
        this.collectDemand = collectDemand;
        this.screenDemand = screenDemand;
        this.invitePairing = invitePairing;
        this.answerPairing = answerPairing;
        this.filePaper = filePaper;
        this.planVisit = planVisit;
        this.reportOutcome = reportOutcome;
        this.confirmOutcome = confirmOutcome;
        this.followUp = followUp;
        this.postBounty = postBounty;
        this.claimBounty = claimBounty;
        this.awardBounty = awardBounty;
        this.orders = orders;
        this.acceptOrder = acceptOrder;
        this.scheduleVisit = scheduleVisit;
        this.logVisit = logVisit;
        this.reviewRequest = reviewRequest;
        this.files = files;
        this.transaction = transaction;
    }

    void tell() {
        long start = System.nanoTime();
        Picture page = page();
        CallId spring = call("春季劳模工匠助企行（演示）", SPRING + 20, 40);
        LAST.forEach(ask -> goes(spring, ask, SPRING, page));
        at(SPRING - 150);
        Actor officer = world.staff();
        Acting.run(officer, () -> publishCall.end(officer, spring));
        CallId autumn = call("秋冬劳模工匠助企行（演示）", AUTUMN + 6, 45);
        NOW.forEach(ask -> goes(autumn, ask, AUTUMN, page));
        bounties(autumn, page);
        clock.release();
        log.info("demo.campaign demands={} ms={}", told, (System.nanoTime() - start) / 1_000_000);
    }

    private CallId call(String title, int daysAgo, int days) {
        Actor officer = world.staff();
        at(daysAgo);
        CallText text = CallText.of(title, "厂里有难处，说一声。劳模工匠上门看，不收钱：工艺质量、节能降耗、设备改造、经营管理、职工技能、安全健康，还有生活里的事。",
                List.of("process", "saving", "equipment", "management", "growth", "wellbeing", CallText.LIFE), day(daysAgo),
                day(daysAgo).plusDays(days), "市总工会 12351");
        CallId call = Acting.doing(officer, () -> writeCall.write(officer, text));
        Acting.run(world.leader(), () -> publishCall.publish(world.leader(), call));
        return call;
    }

    /** From its first word to as far as it comes. */
    private void goes(CallId call, Ask ask, int daysAgo, Picture page) {
        at(daysAgo);
        Actor officer = world.staff();
        DemandId demand = stated(call, ask);
        if (ask.until() == DemandState.COLLECTED) {
            return;
        }
        at(daysAgo - 1);
        if (ask.until() == DemandState.WITHDRAWN) {
            Acting.run(officer, () -> screenDemand.withdraw(officer, demand, ask.found()));
            return;
        }
        screened(demand, ask);
        if (ask.until() == DemandState.SCREENED) {
            return;
        }
        PersonId master = masterFor(ask);
        PairingId pairing = paired(demand, ask, master, daysAgo - 2, page);
        if (ask.until() == DemandState.MATCHED) {
            return;
        }
        if (ask.until() == DemandState.PLANNED) {
            planned(pairing, ask, -3);
            return;
        }
        RequestId visit = planned(pairing, ask, daysAgo - 5);
        visited(visit, ask, master, daysAgo - 5);
        if (ask.until() == DemandState.IN_PROGRESS) {
            return;
        }
        settled(demand, ask, daysAgo - 10);
    }

    /** Every third is stated by a company with an account, every third from the net, every third keyed in on a visit. */
    private DemandId stated(CallId call, Ask ask) {
        int i = told++;
        Actor by = switch (i % 3) {
            case 0 -> world.companyUnion();
            case 1 -> Actor.PUBLIC;
            default -> world.staff();
        };
        var company = places.enterprise(i);
        Stated stated = new Stated("demo-campaign-" + i, ask.demandClass(), ask.words(), "", Urgency.NORMAL, ask.secret(),
                company.name(), company.town(), "", "厂长" + Cast.SURNAMES.get(i), "1390008%04d".formatted(i));
        return Acting.doing(by, () -> collectDemand.collect(by, call, stated)).demand();
    }

    private void screened(DemandId demand, Ask ask) {
        Actor officer = world.staff();
        Acting.run(officer, () -> screenDemand.screen(officer, demand,
                Problem.of(ask.difficulty(), ask.found(), ask.cause(), world.colleague().name())));
    }

    private PersonId masterFor(Ask ask) {
        List<PersonId> able = masters.of(ask.subject());
        return able.get(told % able.size());
    }

    /** What takes long has its agreement, what is secret its promise. */
    private PairingId paired(DemandId demand, Ask ask, PersonId master, int daysAgo, Picture page) {
        at(daysAgo);
        Actor officer = world.staff();
        int days = ask.difficulty() == Difficulty.ON_SITE ? 25 : LONG;
        PairingId pairing = Acting.doing(officer, () -> invitePairing.invite(officer, demand, Helper.person(master),
                Term.of(day(daysAgo), day(daysAgo).plusDays(days), "把这一个难题解决")));
        Actor himself = masters.actorOf(master);
        Acting.run(himself, () -> answerPairing.accept(himself, pairing));
        if (days == LONG) {
            filed(pairing, PaperKind.AGREEMENT, daysAgo, page);
        }
        if (ask.secret()) {
            filed(pairing, PaperKind.SECRECY, daysAgo, page);
        }
        return pairing;
    }

    private void filed(PairingId pairing, PaperKind kind, int daysAgo, Picture page) {
        Actor officer = world.staff();
        Acting.run(officer,
                () -> filePaper.file(officer, pairing, PaperText.of(kind, "演示文号〔%d〕".formatted(told), day(daysAgo), null),
                        List.of(page)));
    }

    private RequestId planned(PairingId pairing, Ask ask, int daysAgo) {
        at(daysAgo + 2);
        Actor officer = world.staff();
        Instant from = Beijing.at(day(daysAgo).atTime(LocalTime.of(9, 0)));
        return Acting.doing(officer, () -> planVisit.plan(officer, pairing,
                new Planned(null, List.of(), ask.subject(), PlanForm.GUIDANCE, "看现场，" + ask.found(),
                        new TimeWindow(from, from.plus(Duration.ofHours(2))))));
    }

    private void visited(RequestId request, Ask ask, PersonId master, int daysAgo) {
        Actor himself = masters.actorOf(master);
        OrderId order = Acting
                .doing(Actor.SYSTEM, () -> Objects.requireNonNull(transaction.execute(status -> orders.of(request))))
                .getFirst().id();
        Acting.run(himself, () -> acceptOrder.accept(himself, order));
        TimeWindow when = booked(himself, order, daysAgo);
        if (when == null) {
            return;
        }
        clock.hold(when.to().plus(Duration.ofMinutes(20)));
        String note = ask.done().isEmpty() ? "看了现场，" + ask.found() : ask.done();
        Acting.doing(himself,
                () -> logVisit.log(himself, order, new VisitLog(org.touyan.service.visit.Outcome.SOLVED, note, 110, null,
                        false, false, "demo-campaign-" + told)));
        Actor company = Actor.asker(request.value());
        Acting.run(company,
                () -> reviewRequest.review(company, request, new Review(Review.Solved.YES, Review.Content.GOOD, "", false)));
    }

    /** His calendar may be full: then the same hour on one of the following days. */
    private @Nullable TimeWindow booked(Actor himself, OrderId order, int daysAgo) {
        for (int later = 0; later < 5; later++) {
            Instant from = Beijing.at(day(daysAgo - later).atTime(LocalTime.of(7, 0)));
            var when = new TimeWindow(from, from.plus(Duration.ofHours(2)));
            try {
                Acting.doing(himself, () -> scheduleVisit.schedule(himself, order, when, false, false));
                return when;
            } catch (Conflict | RuleBroken taken) {
                log.debug("demo.campaign-taken at={}", from);
            }
        }
        return null;
    }

    private void settled(DemandId demand, Ask ask, int daysAgo) {
        at(daysAgo);
        Actor officer = world.staff();
        Result result = switch (ask.until()) {
            case PARTLY -> Result.PARTLY;
            case UNSOLVED -> Result.UNSOLVED;
            case COLLECTED, SCREENED, MATCHED, PLANNED, IN_PROGRESS, SOLVED, CONFIRMED, FOLLOWED_UP, WITHDRAWN -> Result.SOLVED;
        };
        Acting.run(officer, () -> reportOutcome.report(officer, demand,
                Outcome.of(result, ask.done(), 6 + told, TrainedSource.SIGN_IN)));
        if (ask.until() != DemandState.CONFIRMED && ask.until() != DemandState.FOLLOWED_UP) {
            return;
        }
        at(daysAgo - 1);
        Actor company = Actor.asker(demand.value());
        Acting.run(company, () -> confirmOutcome.confirm(company, demand, "师傅讲得明白，确实好了", null, 30_000L + 1_000L * told));
        if (ask.until() == DemandState.FOLLOWED_UP) {
            at(daysAgo - 100);
            Acting.run(officer, () -> followUp.followUp(officer, demand, Holds.YES, "打电话问过，还好着"));
        }
    }

    /** One posted problem has found its master, one is still open. */
    private void bounties(CallId call, Picture page) {
        Ask hard = new Ask("equipment", "automation", "上下料想用机械手，多品种换不过来", "换型时间长", "夹具不通用", Difficulty.RESEARCH, false, "",
                DemandState.MATCHED);
        BountyId taken = posted(call, hard, "多品种上下料的快换夹具", AUTUMN - 2, 8);
        List<PersonId> able = masters.of("automation");
        ClaimId claim = claimed(taken, able.getFirst(), "做一套快换底板，夹具分两层，先试三个品种");
        if (able.size() > 1) {
            claimed(taken, able.get(1), "用视觉找位，夹具不换");
        }
        at(AUTUMN - 12);
        Acting.run(Actor.SYSTEM, () -> postBounty.close(Actor.SYSTEM, taken));
        for (Actor one : List.of(world.staff(), world.colleague(), world.leader())) {
            Acting.run(one, () -> awardBounty.say(one, claim, "步子稳，车间自己接得住"));
        }
        Actor officer = world.staff();
        Acting.doing(officer, () -> awardBounty.award(officer, taken, claim,
                Term.of(day(AUTUMN - 12), day(AUTUMN - 12).plusDays(25), "换型从四十分钟到十分钟"),
                PaperText.of(PaperKind.INTENT, "演示意向书 1 号", day(AUTUMN - 12), null), List.of(page)));
        Ask open = new Ask("process", "machine", "薄壁件加工变形", "夹紧就变形", "材料薄", Difficulty.RESEARCH, false, "", DemandState.SCREENED);
        BountyId waiting = posted(call, open, "薄壁件加工不变形", 5, 20);
        claimed(waiting, masters.of("machine").getFirst(), "真空吸盘装夹，分三刀");
    }

    private BountyId posted(CallId call, Ask ask, String topic, int daysAgo, int days) {
        at(daysAgo + 1);
        DemandId demand = stated(call, ask);
        screened(demand, ask);
        at(daysAgo);
        Actor officer = world.staff();
        return Acting.doing(officer, () -> postBounty.post(officer, demand,
                Topic.of(topic, "要在车间里真能用，换人也能用", day(daysAgo), day(daysAgo).plusDays(days))));
    }

    private ClaimId claimed(BountyId bounty, PersonId master, String how) {
        Actor himself = masters.actorOf(master);
        return Acting.doing(himself, () -> claimBounty.claim(himself, bounty, null, how));
    }

    /** A sheet of paper on which nobody has signed. */
    private Picture page() {
        var image = new BufferedImage(420, 594, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, image.getWidth(), image.getHeight());
        drawing.setColor(Color.GRAY);
        for (int line = 90; line < 420; line += 24) {
            drawing.fillRect(50, line, line % 5 == 0 ? 220 : 320, 3);
        }
        drawing.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture cannot be written to memory", e);
        }
        return files.prepare("演示文件.png", new ByteArrayInputStream(out.toByteArray()));
    }

    private LocalDate day(int daysAgo) {
        return world.today().minusDays(daysAgo);
    }

    private void at(int daysAgo) {
        Instant moment = Beijing.at(day(daysAgo).atTime(LocalTime.of(10, 0)));
        Instant now = Clock.systemUTC().instant();
        clock.hold(moment.isBefore(now) ? moment : now);
    }
}
