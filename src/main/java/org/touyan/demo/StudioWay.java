package org.touyan.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.approval.Matter;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.apply.ApplyForStudio;
import org.touyan.people.studio.domain.Application;
import org.touyan.people.studio.domain.Checklist;
import org.touyan.people.studio.domain.Level;
import org.touyan.people.studio.domain.Studio;
import org.touyan.people.studio.naming.NameStudio;
import org.touyan.people.studio.weigh.Panel;
import org.touyan.people.studio.weigh.WeighApplication;

/** The way of an application through the hands of the union. */
@Component
@Profile("demo")
class StudioWay {

    /** Long enough for five working days in any season. */
    private static final int NOTICE_DAYS = 17;

    private final World world;
    private final DemoClock clock;
    private final Experts experts;
    private final ApplyForStudio apply;
    private final WeighApplication weigh;
    private final Panel panel;
    private final Checklist checklist;
    private final NameStudio nameStudio;
    private final TransactionTemplate transaction;

    StudioWay(World world, DemoClock clock, Experts experts, ApplyForStudio apply, WeighApplication weigh, Panel panel,
            Checklist checklist, NameStudio nameStudio, TransactionTemplate transaction) {
        this.world = world;
        this.clock = clock;
        this.experts = experts;
        this.apply = apply;
        this.weigh = weigh;
        this.panel = panel;
        this.checklist = checklist;
        this.nameStudio = nameStudio;
        this.transaction = transaction;
    }

    /** Asked for by its leader, and endorsed by his town two days later. */
    StudioId endorsed(Actor leader, String field, LocalDate start) {
        onDay(start);
        var application = new Application("craftsman", Level.COUNTY, leader.name().charAt(0) + "记机械厂（演示）", field,
                start.minusYears(3), Map.of("has-leader", "在岗二十多年，带出一批徒弟（演示）", "has-team", "八个人，三个班组的都有（演示）",
                        "has-place", "车间里八十平方米，厂里每年给两万（演示）", "has-rules", "每周碰头一次，有台账（演示）",
                        "has-projects", "两个课题在做（演示）", "has-results", "去年降废品三成（演示）"),
                field + "\n工装改进（演示）");
        PersonId person = PersonId.of(leader);
        StudioId id = Acting.doing(leader, () -> apply.apply(leader, person, application));
        Actor staff = world.staff();
        String town = Acting.doing(staff, () -> experts.find(person)).orElseThrow().town();
        Actor cadre = world.cadreOf(town);
        onDay(start.plusDays(2));
        Acting.run(cadre, () -> weigh.endorse(cadre, id, "去看过，情况属实（演示）"));
        return id;
    }

    /** On notice from the given day. */
    StudioId posted(Actor leader, String field, LocalDate from) {
        StudioId id = endorsed(leader, field, from.minusDays(12));
        Actor staff = world.staff();
        onDay(from.minusDays(8));
        Acting.run(staff, () -> weigh.accept(staff, id, ""));
        onDay(from.minusDays(5));
        Map<String, Checklist.Seen> seen = Acting.doing(staff,
                () -> Objects.requireNonNull(transaction.execute(status -> checklist.lines(Checklist.Kind.VISIT))))
                .stream().collect(Collectors.toMap(Checklist.Line::code, line -> new Checklist.Seen(true, "")));
        Acting.run(staff, () -> weigh.visit(staff, id, seen));
        onDay(from.minusDays(2));
        for (String judge : List.of("孔评审", "应评审", "颜评审")) {
            Acting.run(staff, () -> panel.mark(staff, id, new Panel.Mark(judge, 78 + judge.length(), "")));
        }
        Acting.run(staff, () -> weigh.judge(staff, id));
        onDay(from);
        Acting.run(staff, () -> nameStudio.post(staff, id, from, from.plusDays(NOTICE_DAYS)));
        return id;
    }

    StudioId named(Actor leader, String field, LocalDate from, int serial) {
        StudioId id = posted(leader, field, from);
        LocalDate day = from.plusDays(NOTICE_DAYS + 2L);
        onDay(day);
        Actor staff = world.staff();
        Acting.run(staff, () -> nameStudio.name(staff, id, "演示文号〔%d〕%d号".formatted(day.getYear(), 20 + serial), day));
        return id;
    }

    Matter matter(Actor staff, StudioId id) {
        return new Matter(Studio.KIND, id.value(), staff.scope());
    }

    private void onDay(LocalDate day) {
        clock.hold(Beijing.at(day.atTime(9, 30)));
    }
}
