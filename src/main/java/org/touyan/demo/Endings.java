package org.touyan.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.change.EndContract;
import org.touyan.people.mentoring.change.OfferChange;
import org.touyan.people.mentoring.domain.EndReason;
import org.touyan.people.mentoring.follow.FollowPair;
import org.touyan.people.mentoring.graduate.GraduateApprentice;
import org.touyan.people.mentoring.graduate.JudgePair;
import org.touyan.people.mentoring.graduate.Judged;
import org.touyan.people.mentoring.reward.AllowanceKind;
import org.touyan.people.mentoring.reward.PayAllowance;

/** What becomes of masters and apprentices: most graduate, some need more time, one goes home. */
@Component
@Profile("demo")
class Endings {

    private static final List<String> JUDGES = List.of("应师傅", "金工长", "骆技师");

    private final World world;
    private final DemoClock clock;
    private final Pens pens;
    private final OfferChange offerChange;
    private final EndContract endContract;
    private final JudgePair judgePair;
    private final GraduateApprentice graduateApprentice;
    private final PayAllowance payAllowance;
    private final FollowPair followPair;

    Endings(World world, DemoClock clock, Pens pens, OfferChange offerChange, EndContract endContract, JudgePair judgePair,
            GraduateApprentice graduateApprentice, PayAllowance payAllowance, FollowPair followPair) {
        this.world = world;
        this.clock = clock;
        this.pens = pens;
        this.offerChange = offerChange;
        this.endContract = endContract;
        this.judgePair = judgePair;
        this.graduateApprentice = graduateApprentice;
        this.payAllowance = payAllowance;
        this.followPair = followPair;
    }

    void end(Apprentices.Told told, ContractId id, Actor office) {
        int endAgo = told.daysAgo() - told.months() * 30 + 15;
        switch (told.fate()) {
            case GRADUATED -> graduate(id, office, Math.max(4, endAgo));
            case ENDED -> {
                at(told.daysAgo() - 400);
                Acting.run(office, () -> endContract.terminate(office, id, EndReason.APPRENTICE_LEFT, "徒弟回老家照顾家人，双方协商解除"));
            }
            case EXTENDED -> {
                at(40);
                Acting.run(office,
                        () -> offerChange.extend(office, id, day(told.daysAgo()).plusMonths(told.months() + 6L), "再练半年铣键槽"));
                pens.allSign(id);
            }
            case SUSPENDED -> {
                at(6);
                Acting.run(office, () -> offerChange.suspend(office, id, "徒弟工伤休养两个月"));
                pens.allSign(id);
            }
            case ASSESSING -> {
                at(3);
                Acting.run(office, () -> {
                    judgePair.begin(office, id);
                    judgePair.judge(office, id, new Judged(JUDGES.getFirst(), "新盛机械（演示）", null, true, "看了实操，尺寸都在公差里"));
                });
            }
            case GOING, SILENT, TROUBLE, SIGNING, DRAFT -> {
                // Goes on.
            }
        }
    }

    private void graduate(ContractId id, Actor office, int ago) {
        Actor staff = world.staff();
        at(ago);
        Acting.run(office, () -> {
            judgePair.begin(office, id);
            JUDGES.forEach(judge -> judgePair.judge(office, id, new Judged(judge, "新盛机械（演示）", null, true, "看了实操，问了图纸，能独立干")));
        });
        Acting.run(staff, () -> graduateApprentice.graduate(staff, id, "4", "", "独立顶岗，试件一次合格"));
        UUID reward = Acting.doing(staff,
                () -> payAllowance.enter(staff, id, AllowanceKind.REWARD, String.valueOf(day(ago).getYear()),
                        200_000, "徒弟取得四级，一次性奖励", "市总工会（演示）"));
        Acting.run(staff, () -> payAllowance.receive(staff, reward, "签收人"));
        if (ago > 190) {
            at(ago - 185);
            Acting.run(office, () -> followPair.follow(office, id, 6, true, "班组长", "4", "留在原车间"));
        }
    }

    private void at(int daysAgo) {
        clock.hold(Beijing.at(day(daysAgo).atTime(LocalTime.of(9, 30))));
    }

    private LocalDate day(int daysAgo) {
        return world.today().minusDays(daysAgo);
    }
}
