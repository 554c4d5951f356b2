package org.touyan.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.insight.brief.BriefId;
import org.touyan.insight.brief.domain.BriefContents;
import org.touyan.insight.brief.domain.BriefKind;
import org.touyan.insight.brief.domain.Briefs;
import org.touyan.insight.brief.domain.Section;
import org.touyan.insight.brief.draft.DraftBrief;
import org.touyan.insight.brief.edit.EditText;
import org.touyan.insight.brief.settle.SettleBrief;
import org.touyan.insight.brief.sheet.Locks;
import org.touyan.insight.impact.domain.Period;

/** Two published briefs, one that waits for the leader, and the report of last year. */
@Component
@Profile("demo")
class MonthlyBriefs {

    private final World world;
    private final DemoClock clock;
    private final DraftBrief draft;
    private final EditText edit;
    private final SettleBrief settle;
    private final Briefs briefs;
    private final BriefContents contents;
    private final Locks locks;
    private final TransactionTemplate transaction;

    MonthlyBriefs(World world, DemoClock clock, DraftBrief draft, EditText edit, SettleBrief settle, Briefs briefs,
            BriefContents contents, Locks locks, TransactionTemplate transaction) {
        this.world = world;
        this.clock = clock;
        this.draft = draft;
        this.edit = edit;
        this.settle = settle;
        this.briefs = briefs;
        this.contents = contents;
        this.locks = locks;
        this.transaction = transaction;
    }

    void tell() {
        YearMonth now = YearMonth.from(world.today());
        int year = now.getYear() - 1;
        publish(checked(BriefKind.YEARLY, Period.year(year), "头一年，师傅和徒弟都还在摸索；没有兑现的项目，逐项补上。"));
        publish(checked(BriefKind.MONTHLY, Period.month(now.minusMonths(3)), "请各镇街明确专人，把没有兑现的项目补上。"));
        BriefId second = checked(BriefKind.MONTHLY, Period.month(now.minusMonths(2)), "建议请农业农村局协调执法船顺带，让师傅能出海。");
        publish(second);
        checked(BriefKind.MONTHLY, Period.month(now.minusMonths(1)), "师徒结对要按时看望，请各企业工会各落实一名联系人。");
        clock.release();
    }

    /** On the second day after its time: drafted by itself, put into words, and looked at by another. */
    private BriefId checked(BriefKind kind, Period period, String needs) {
        hold(period.last().plusDays(2), 8);
        BriefId brief = Acting.doing(Actor.SYSTEM, () -> draft.draft(Actor.SYSTEM, kind, period));
        Actor writer = world.colleague();
        hold(period.last().plusDays(2), 10);
        Acting.run(writer, () -> edit.edit(writer, brief, Section.NEEDS, needs));
        Acting.run(writer, () -> edit.edit(writer, brief, Section.LEAD, "乡亲有难处，师傅上门来。" + lead(brief)));
        Actor checker = world.staff();
        hold(period.last().plusDays(2), 15);
        Acting.run(checker, () -> settle.check(checker, brief));
        return brief;
    }

    private void publish(BriefId brief) {
        Actor leader = world.leader();
        Acting.run(leader, () -> settle.sign(leader, brief));
        Acting.run(leader, () -> settle.publish(leader, brief));
    }

    private String lead(BriefId brief) {
        return Objects.requireNonNull(transaction.execute(status -> locks.of(briefs.get(brief))
                .editable(Objects.requireNonNull(contents.texts(brief).get(Section.LEAD)).words())));
    }

    private void hold(LocalDate day, int hour) {
        Instant then = Beijing.at(day.atTime(hour, 0));
        Instant now = Clock.systemUTC().instant();
        clock.hold(then.isAfter(now) ? now : then);
    }
}
