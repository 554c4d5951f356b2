package org.touyan.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.outreach.lecture.TopicId;
import org.touyan.outreach.lecture.VersionId;
import org.touyan.outreach.lecture.assign.AssignLecturer;
import org.touyan.outreach.lecture.domain.ContentClass;
import org.touyan.outreach.lecture.domain.Mark;
import org.touyan.outreach.lecture.domain.TalkForm;
import org.touyan.outreach.lecture.domain.TalkKind;
import org.touyan.outreach.lecture.domain.TopicText;
import org.touyan.outreach.lecture.domain.TopicVersions;
import org.touyan.outreach.lecture.domain.UnitKind;
import org.touyan.outreach.lecture.feedback.TakeFeedback;
import org.touyan.outreach.lecture.lecturer.KeepLecturer;
import org.touyan.outreach.lecture.order.LectureOrder;
import org.touyan.outreach.lecture.order.OrderLecture;
import org.touyan.outreach.lecture.settle.SettleBooking;
import org.touyan.outreach.lecture.shift.LogShiftTalk;
import org.touyan.outreach.lecture.shift.OpenGroup;
import org.touyan.outreach.lecture.shift.TalkLine;
import org.touyan.outreach.lecture.topic.SettleTopic;
import org.touyan.outreach.lecture.topic.WriteTopic;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.accept.AcceptOrder;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.review.Review;
import org.touyan.service.request.review.ReviewRequest;
import org.touyan.service.visit.Outcome;
import org.touyan.service.visit.log.LogVisit;
import org.touyan.service.visit.log.VisitLog;

/** Topics of the two teams of speakers, a year of lectures, and what the groups of the factories noted before their shifts. */
@Component
@Profile("demo")
class Lectures {

    /** How far a lecture has come. */
    private enum Stage {
        ORDERED, CONFIRMED, ASKED, AGREED, HELD, REVIEWED
    }

    private record Subject(String title, ContentClass about, String summary, String subtopics, int minutes, TalkForm form,
            List<String> languages, boolean secret) {}

    /** @param days from today; negative is past */
    private record Evening(int days, int subject, String unit, UnitKind kind, String place, int heads, String language,
            String wishes,
            boolean workingTime, Stage stage) {

        /** 联手: the teams go together to where several companies listen. */
        boolean together() {
            return kind == UnitKind.INDUSTRY_UNION;
        }
    }

    private static final int WEEKS = 50;
    private static final int WEEK = 7;
    private static final String QUOTE = "中华人民共和国是工人阶级领导的、以工农联盟为基础的人民民主专政的社会主义国家 | 中华人民共和国宪法第一条 | 1982-12-04";
    private static final List<Subject> SUBJECTS = List.of(
            new Subject("宪法里的工人阶级（演示）", ContentClass.THEORY, "从宪法第一条讲起，讲到车间里的民主管理", "宪法,职代会,厂务公开", 30, TalkForm.SPEECH,
                    List.of("mandarin"), false),
            new Subject("海边的交通站（演示）", ContentClass.LOCAL_HISTORY, "一个渔村交通站的故事，虚构人物，照着旧事讲", "渔村,送信,民兵", 30, TalkForm.RECITAL,
                    List.of("mandarin", "yuhuan"), false),
            new Subject("一把锉刀三十年（演示）", ContentClass.MODEL_DEEDS, "学艺、改工装、带徒弟，一个钳工的三十年", "学艺,改工装,带徒弟", 30, TalkForm.SPEECH,
                    List.of("mandarin", "yuhuan"), false),
            new Subject("夜班的一碗面（演示）", ContentClass.COLLEAGUES, "身边工友互相帮一把的小事", "夜班,互助", 10, TalkForm.READING,
                    List.of("mandarin", "yuhuan"), false),
            new Subject("厂歌是怎么来的（演示）", ContentClass.COMPANY_CULTURE, "一家老厂的规矩、厂歌和质量墙", "厂史,质量", 10, TalkForm.CLAPPER,
                    List.of("mandarin"), false),
            new Subject("图纸外面的事（演示）", ContentClass.MODEL_DEEDS, "保密岗位上的老师傅，只讲能讲的", "保密,手艺", 60, TalkForm.SPEECH,
                    List.of("mandarin"), true));
    private static final List<Evening> EVENINGS = List.of(
            new Evening(-320, 0, "坎门渔业联合工会（演示）", UnitKind.INDUSTRY_UNION, "渔港会议室", 42, "", "", false, Stage.REVIEWED),
            new Evening(-270, 2, "上湫村老人会（演示）", UnitKind.VILLAGE, "文化礼堂", 6, "yuhuan", "多讲讲村里的老手艺", false, Stage.REVIEWED),
            new Evening(-220, 1, "望潮小学（演示）", UnitKind.SCHOOL, "操场", 180, "", "", false, Stage.REVIEWED),
            new Evening(-170, 3, "环宇阀门（演示）", UnitKind.ENTERPRISE, "装配车间", 35, "", "讲讲我们夜班的事", false, Stage.REVIEWED),
            new Evening(-120, 4, "金鼎家具（演示）", UnitKind.ENTERPRISE, "食堂", 64, "", "", false, Stage.REVIEWED),
            new Evening(-75, 2, "一位退休职工（演示）", UnitKind.PERSON, "家里", 1, "yuhuan", "", false, Stage.REVIEWED),
            new Evening(-40, 0, "同心社区（演示）", UnitKind.COMMUNITY, "党群服务中心", 28, "", "", false, Stage.REVIEWED),
            new Evening(-20, 1, "瑞成汽摩配件（演示）", UnitKind.ENTERPRISE, "会议室", 51, "", "", false, Stage.REVIEWED),
            new Evening(-2, 2, "和兴机械（演示）", UnitKind.ENTERPRISE, "培训室", 23, "", "多讲带徒弟的事", false, Stage.HELD),
            new Evening(3, 3, "百顺水产（演示）", UnitKind.ENTERPRISE, "冷库门口", 16, "yuhuan", "", false, Stage.AGREED),
            new Evening(5, 2, "新盛阀门（演示）", UnitKind.ENTERPRISE, "一号车间", 40, "", "", true, Stage.AGREED),
            new Evening(8, 1, "听涛中学（演示）", UnitKind.SCHOOL, "报告厅", 220, "", "", false, Stage.ASKED),
            new Evening(10, 2, "桥头村（演示）", UnitKind.VILLAGE, "祠堂", 30, "yuhuan", "讲慢一点", false, Stage.CONFIRMED),
            new Evening(11, 2, "清港阀门产业联合工会（演示）", UnitKind.INDUSTRY_UNION, "行业服务中心", 60, "", "两支队伍接着讲", false, Stage.AGREED),
            new Evening(12, 0, "宏远机械（演示）", UnitKind.ENTERPRISE, "二楼会议室", 33, "", "", true, Stage.ORDERED),
            new Evening(14, 5, "恒力阀门（演示）", UnitKind.ENTERPRISE, "样品间", 12, "", "", false, Stage.CONFIRMED));

    private final World world;
    private final Masters masters;
    private final Places places;
    private final Crews crews;
    private final DemoClock clock;
    private final WriteTopic writeTopic;
    private final SettleTopic settleTopic;
    private final TopicVersions versions;
    private final KeepLecturer keepLecturer;
    private final OrderLecture orderLecture;
    private final SettleBooking settle;
    private final AssignLecturer assign;
    private final AcceptOrder accept;
    private final LogVisit logVisit;
    private final ReviewRequest review;
    private final TakeFeedback feedback;
    private final LogShiftTalk logTalk;
    private final OpenGroup openGroup;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    private final List<VersionId> topics = new ArrayList<>();
    private List<PersonId> speakers = List.of();
    private List<UUID> teams = List.of();

    Lectures(World world, Masters masters, Places places, Crews crews, DemoClock clock, WriteTopic writeTopic,
            SettleTopic settleTopic,
            TopicVersions versions, KeepLecturer keepLecturer, OrderLecture orderLecture, SettleBooking settle,
            AssignLecturer assign,
            AcceptOrder accept, LogVisit logVisit, ReviewRequest review, TakeFeedback feedback, LogShiftTalk logTalk,
            OpenGroup openGroup, JdbcClient jdbc, TransactionTemplate transaction) {
        this.world = world;
        this.masters = masters;
        this.places = places;
        this.crews = crews;
        this.clock = clock;
        this.writeTopic = writeTopic;
        this.settleTopic = settleTopic;
        this.versions = versions;
        this.keepLecturer = keepLecturer;
        this.orderLecture = orderLecture;
        this.settle = settle;
        this.assign = assign;
        this.accept = accept;
        this.logVisit = logVisit;
        this.review = review;
        this.feedback = feedback;
        this.logTalk = logTalk;
        this.openGroup = openGroup;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void tell() {
        at(world.today().minusDays(340), 9);
        speakers = masters.of("lecture");
        teams = crews.speakers();
        SUBJECTS.forEach(this::clear);
        speakers.forEach(this::lists);
        for (int week = WEEKS; week > 0; week--) {
            talks(week);
        }
        EVENINGS.forEach(this::evening);
        clock.release();
        topics.forEach(this::clearAgain);
        waiting();
        group();
    }

    private void clear(Subject subject) {
        Actor officer = world.staff();
        Actor colleague = world.colleague();
        VersionId id = Acting.doing(officer, () -> writeTopic.write(officer, text(subject)));
        Acting.run(officer, () -> writeTopic.submit(officer, id));
        Acting.run(colleague, () -> settleTopic.clear(colleague, id, world.today().plusDays(20)));
        topics.add(id);
    }

    /** The texts of last winter run out soon: each has a second version, good for another year. */
    private void clearAgain(VersionId before) {
        Actor officer = world.staff();
        Actor colleague = world.colleague();
        VersionId next = Acting.doing(officer, () -> writeTopic.writeNext(officer, before));
        Acting.run(officer, () -> writeTopic.submit(officer, next));
        Acting.run(colleague, () -> settleTopic.clear(colleague, next, world.today().plusYears(1)));
    }

    private static TopicText text(Subject subject) {
        return TopicText.of(subject.title(), subject.about(), subject.summary(), subject.subtopics(), subject.minutes(),
                subject.form(),
                "车间、学校、村社都行", subject.languages(), "（演示讲稿）先讲一件亲历的事，再讲从里面学到的，最后留五分钟问答。", QUOTE, subject.secret());
    }

    private void lists(PersonId person) {
        Actor officer = world.staff();
        Set<TopicId> all = Acting.doing(Actor.SYSTEM, () -> transaction.execute(
                status -> topics.stream().map(v -> versions.get(v).topic()).collect(Collectors.toSet())));
        Acting.run(officer, () -> keepLecturer.keep(officer, person, all));
    }

    /** A week of the factories: two lines of talks before the shift, and one of a union's chair. */
    private void talks(int weeksAgo) {
        LocalDate friday = world.today().minusDays((long) weeksAgo * WEEK);
        at(friday, 17);
        List<UUID> all = places.enterprises();
        List<UUID> factories = all.subList(0, all.size() / 2);
        line(factories.get(weeksAgo % factories.size()), TalkKind.SHIFT, "装配班", 7, "用电安全和一件身边事", 60 + weeksAgo % 9, friday);
        line(factories.get((weeksAgo * 3 + 1) % factories.size()), TalkKind.SHIFT, "夜班", 6, "老师傅讲质量", 48 + weeksAgo % 7, friday);
        line(factories.get((weeksAgo * 5 + 2) % factories.size()), TalkKind.CHAIR, "全厂", 6, "渔村交通站的故事", 90 + weeksAgo % 11,
                friday);
    }

    private void line(UUID factory, TalkKind kind, String group, int times, String topic, int heads, LocalDate day) {
        Actor officer = world.staff();
        Acting.run(officer, () -> logTalk.byUnion(officer, factory, new TalkLine(kind, group, day, times, 10, topic,
                kind == TalkKind.CHAIR ? "工会主席" : "班组长", heads, "demo-" + kind + group + day)));
    }

    private void evening(Evening told) {
        LocalDate day = world.today().plusDays(told.days());
        at(day.minusDays(told.days() > 0 ? told.days() : 6), 10);
        RequestId request = ordered(told, day);
        Actor officer = world.staff();
        if (told.stage() == Stage.ORDERED) {
            return;
        }
        Acting.run(officer, () -> settle.confirmContent(officer, request));
        if (told.stage() == Stage.CONFIRMED) {
            return;
        }
        List<OrderId> asked = asked(officer, request, told.subject());
        if (asked.size() < teamsOf(request).size() || told.stage() == Stage.ASKED) {
            return;
        }
        asked.forEach(order -> {
            Actor speaker = speakerOf(order);
            Acting.run(speaker, () -> accept.accept(speaker, order));
        });
        if (told.stage() == Stage.AGREED) {
            return;
        }
        clock.hold(Beijing.at(day.atTime(20, 30)));
        asked.forEach(order -> {
            Actor speaker = speakerOf(order);
            Acting.doing(speaker, () -> logVisit.log(speaker, order, new VisitLog(Outcome.SOLVED,
                    "讲完了，%d 人听，问得多的是怎么带徒弟".formatted(told.heads()), 35, told.heads(), false, false,
                    "demo-lecture-" + day)));
        });
        for (Mark mark : List.of(Mark.CLEAR, Mark.FAIR, Mark.CLEAR)) {
            if (told.heads() > 2) {
                Acting.run(Actor.PUBLIC, () -> feedback.take(feedback.path(request).substring("/talk/".length()), mark,
                        "demo" + request + mark));
            }
        }
        if (told.stage() == Stage.REVIEWED) {
            Actor asker = Actor.asker(request.value());
            clock.hold(Beijing.at(day.atTime(21, 0)));
            Acting.run(asker,
                    () -> review.review(asker, request, new Review(Review.Solved.YES, Review.Content.GOOD, "讲得实在", false)));
        }
    }

    private RequestId ordered(Evening told, LocalDate day) {
        int n = EVENINGS.indexOf(told);
        var order = new LectureOrder("demo-lecture-" + n, topics.get(told.subject()),
                told.together() ? teams : List.of(teams.get(n % teams.size())), null,
                null, told.unit(), told.kind(),
                Beijing.at(day.atTime(told.workingTime() ? 9 : 19, 0)), world.anyTown().code(), told.place(), told.heads(),
                told.language(),
                told.wishes(), "", told.workingTime(), "", null, world.pick(Cast.ASKERS), "139000270%02d".formatted(n), "");
        return Acting.doing(Actor.PUBLIC, () -> orderLecture.order(Actor.PUBLIC, order)).request();
    }

    /** The leading one first. */
    private List<UUID> teamsOf(RequestId request) {
        return Acting.doing(Actor.SYSTEM, () -> transaction.execute(status -> jdbc
                .sql("select team_id from lecture.part where request_id = :request order by lead desc, team_id")
                .param("request", request).query(Rows.of(UUID.class)).list()));
    }

    private List<OrderId> asked(Actor officer, RequestId request, int turn) {
        List<OrderId> asked = new ArrayList<>();
        for (UUID team : teamsOf(request)) {
            OrderId order = asked(officer, request, team, turn);
            if (order != null) {
                asked.add(order);
            }
        }
        return asked;
    }

    /** The first one who holds few enough orders, and is not elsewhere that evening. */
    private @Nullable OrderId asked(Actor officer, RequestId request, UUID team, int turn) {
        for (int i = 0; i < speakers.size(); i++) {
            OrderId order = asked(officer, request, team, speakers.get((i + turn) % speakers.size()));
            if (order != null) {
                return order;
            }
        }
        return null;
    }

    private @Nullable OrderId asked(Actor officer, RequestId request, UUID team, PersonId person) {
        try {
            return Acting.doing(officer, () -> assign.assign(officer, request, team, person));
        } catch (RuleBroken busy) {
            return null;
        }
    }

    private Actor speakerOf(OrderId order) {
        return masters.actorOf(Acting.doing(Actor.SYSTEM, () -> transaction.execute(status -> jdbc
                .sql("select expert_id from dispatch.work_order where order_id = :order").param("order", order)
                .query(Rows.of(PersonId.class)).single())));
    }

    /** One text that waits to be read. */
    private void waiting() {
        Actor officer = world.staff();
        VersionId id = Acting.doing(officer,
                () -> writeTopic.write(officer, text(new Subject("一根焊缝的脾气（演示）", ContentClass.MODEL_DEEDS,
                        "焊工讲怎样听声音辨缺陷", "焊接,听音", 10, TalkForm.SPEECH, List.of("mandarin"), false))));
        Acting.run(officer, () -> writeTopic.submit(officer, id));
    }

    /** The company with a union of its own lets one group write its own lines. */
    private void group() {
        Actor union = world.companyUnion();
        String link = openGroup.link(Acting.doing(union, () -> openGroup.open(union, "装配一班")));
        Acting.run(Actor.PUBLIC, () -> logTalk.byGroup(Actor.PUBLIC, link,
                new TalkLine(TalkKind.SHIFT, "", null, 1, 10, "今天讲：吊装前三看", "班组长", 14, "demo-group")));
    }

    private void at(LocalDate day, int hour) {
        Instant moment = Beijing.at(day.atTime(hour, 0));
        Instant now = Clock.systemUTC().instant();
        clock.hold(moment.isBefore(now) ? moment : now);
    }
}
