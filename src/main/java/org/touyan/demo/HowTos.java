package org.touyan.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.people.roster.PersonId;
import org.touyan.service.knowledge.AnswerId;
import org.touyan.service.knowledge.domain.CardText;
import org.touyan.service.knowledge.write.AttachCase;
import org.touyan.service.knowledge.write.JudgeCard;
import org.touyan.service.knowledge.write.WriteCard;
import org.touyan.service.request.RequestId;

/** What masters have solved, told as short cards: six that are out, one that waits for an officer, one for the master's word. */
@Component
@Profile("demo")
class HowTos {

    /** @param asked a request in the words of which the trouble was told */
    private record HowTo(String asked, CardText text) {}

    private record Case(UUID request, UUID expert) {}

    private static final int BEHIND = 3;
    private static final List<HowTo> ALL = List.of(
            told("橘子树上有红蜘蛛", "橘子树叶子发白，有红蜘蛛", "叶面一层灰白小点，翻过来看有会爬的小红点，天旱时多",
                    "先剪掉虫最多的枝，带出园子烧掉\n叶背喷药，两种药轮着用，隔十天一次\n冬天清园，刮翘皮，涂白树干", "喷了两次还是多，或者叶子大片掉，就叫人来看。（演示）"),
            told("五棵文旦树叶子发黄，果子也小", "文旦叶子发黄，果子也小", "新叶先黄，叶脉还是绿的，果子比往年小一圈",
                    "先挖开看根，根烂了先开沟排水\n树冠外围开沟，埋腐熟的有机肥\n叶面喷镁肥，隔半个月再喷一次", "一个月不见好，或者整棵树落叶，就叫人来测土。（演示）"),
            told("大棚番茄老是烂根", "大棚番茄烂根、下午发蔫", "中午蔫，早上又好，拔起来根发褐、发臭",
                    "先停水三天，棚里通风\n拔掉病株，窝里撒石灰\n下一茬换地种，起高垄", "一棚里蔫了一成以上，别再浇药，先叫人来看。（演示）"),
            told("渔船柴油机冒黑烟", "渔船柴油机冒黑烟、没力气", "加油门时黑烟大，转速上不去，油耗变多",
                    "先看空气滤芯，堵了就换\n拆下喷油嘴看积碳，清干净再装\n按说明书重调供油时间", "机油变白、有敲缸声就停机，别开出海，马上叫人。（演示）"),
            told("球阀打压总有渗漏", "球阀打压渗漏", "打压时阀座处冒小水珠，换了密封圈还漏",
                    "先把密封面擦干净，灯下看有没有划痕\n轻的用研磨膏手研，重的返工\n装的时候对角上紧，分三次上到位", "同一批漏了三只以上，先停线，叫人来看工装。（演示）"),
            told("不锈钢焊缝老有气孔", "不锈钢焊缝有气孔", "焊缝上有针眼大的孔，一串一串的",
                    "先查气：流量调到说明书的一半往上一点，别太大\n坡口和焊丝擦干净，水汽用火焰烤掉\n挡住穿堂风再焊", "压力件上有气孔别补焊了事，要叫人来看。（演示）"),
            told("数控车床加工的轴尺寸老是飘", "数控车床尺寸飘，早上和下午不一样", "头几件好，越做越大或越小，停一停又回来",
                    "先热机一刻钟再对刀\n量丝杠反向间隙，改补偿\n查刀片有没有松、夹头有没有脏", "补偿改了还飘超过两丝，就叫人来量主轴。（演示）"),
            told("大黄鱼身上有白点", "大黄鱼身上有白点", "鱼身上一粒一粒的白点，擦网、乱窜，吃食少",
                    "先减料，少惊动\n淡水浸几分钟，看鱼翻肚就停\n换干净的网", "一天死的多过平时三倍，先报当地渔技站，再叫人。（演示）"));

    private final World world;
    private final Masters masters;
    private final DemoClock clock;
    private final WriteCard write;
    private final JudgeCard judge;
    private final AttachCase attach;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    HowTos(World world, Masters masters, DemoClock clock, WriteCard write, JudgeCard judge, AttachCase attach, JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.world = world;
        this.masters = masters;
        this.clock = clock;
        this.write = write;
        this.judge = judge;
        this.attach = attach;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void tell() {
        int days = 30;
        int last = ALL.size() - 1;
        for (int i = 0; i < ALL.size(); i++) {
            HowTo one = ALL.get(i);
            List<Case> cases = solved(one.asked());
            if (!cases.isEmpty()) {
                clock.hold(Clock.systemUTC().instant().minus(Duration.ofDays(days - 3L * i)));
                if (i == last) {
                    byStaff(one, cases.getFirst());
                } else {
                    byHimself(one, cases, i < last - 1);
                }
            }
        }
    }

    private void byHimself(HowTo one, List<Case> cases, boolean out) {
        Actor master = masters.actorOf(new PersonId(cases.getFirst().expert()));
        AnswerId answer = Acting.doing(master,
                () -> write.write(master, new RequestId(cases.getFirst().request()), null, one.text(), true, true));
        Acting.run(master, () -> judge.submit(master, answer));
        cases.stream().skip(1).limit(BEHIND - 1L)
                .forEach(more -> Acting.run(master, () -> attach.attach(master, answer, new RequestId(more.request()))));
        if (out) {
            Acting.run(world.colleague(), () -> judge.publish(world.colleague(), answer));
        }
    }

    /** He has told it on the phone and not yet said that it may go out. */
    private void byStaff(HowTo one, Case solved) {
        Actor staff = world.staff();
        Acting.run(staff, () -> write.write(staff, new RequestId(solved.request()), new PersonId(solved.expert()), one.text(),
                false, false));
    }

    /** Confirmed cases told in these words, of the one who solved most of them. */
    private List<Case> solved(String asked) {
        Map<UUID, List<Case>> byExpert = new TreeMap<>();
        Acting.doing(Actor.SYSTEM, () -> Objects.requireNonNull(transaction.execute(now -> jdbc.sql("""
                select h.request_id as request, roster.now_is(r.expert_id) as expert
                from record.service_record r join request.help_request h using (request_id)
                where r.state = 'EFFECTIVE' and h.state = 'CLOSED' and h.words = :asked
                order by r.day, h.request_id
                """).param("asked", asked).query(Rows.of(Case.class)).list())))
                .forEach(one -> byExpert.computeIfAbsent(one.expert(), expert -> new ArrayList<>()).add(one));
        return byExpert.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    private static HowTo told(String asked, String title, String looks, String remedy, String limits) {
        return new HowTo(asked, new CardText(title, looks, remedy, limits));
    }
}
