package org.touyan.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.base.BaseId;
import org.touyan.people.roster.base.House;
import org.touyan.people.roster.base.OpenBase;
import org.touyan.people.roster.base.SitDuty;
import org.touyan.people.roster.domain.Half;
import org.touyan.people.roster.team.Charter;
import org.touyan.people.roster.team.FoundTeam;
import org.touyan.people.roster.team.JoinTeam;
import org.touyan.people.roster.team.MemberRole;
import org.touyan.people.roster.team.TeamId;
import org.touyan.people.roster.team.TeamKind;

/** Teams of volunteers: one for everything, which lacks somebody, one for farming, and the speakers; and a house with a duty roster. */
@Component
@Profile("demo")
class Crews {

    private static final int TERM_YEARS = 3;
    private static final int HOUSE_DAYS = 12;
    private static final int WORKING_DAYS = 5;

    private final World world;
    private final Masters masters;
    private final DemoClock clock;
    private final FoundTeam foundTeam;
    private final JoinTeam joinTeam;
    private final OpenBase openBase;
    private final SitDuty sitDuty;
    private List<UUID> talkers = List.of();

    Crews(World world, Masters masters, DemoClock clock, FoundTeam foundTeam, JoinTeam joinTeam, OpenBase openBase,
            SitDuty sitDuty) {
        this.world = world;
        this.masters = masters;
        this.clock = clock;
        this.foundTeam = foundTeam;
        this.joinTeam = joinTeam;
        this.openBase = openBase;
        this.sitDuty = sitDuty;
    }

    void settle() {
        TeamId all = found("劳模工匠志愿服务队（演示）", TeamKind.VOLUNTEERS, null,
                Set.of("crops", "fishery", "machine", "automation", "skills", "live"), "哪里有难处就去哪里，上门不收钱。", "yanshi-fuwudui");
        fill(all, Stream.of("fishery", "machine", "skills").flatMap(s -> masters.of(s).stream().limit(4)).toList());
        TeamId farming = found("农技专业分队（演示）", TeamKind.TRADE, all, Set.of("crops"), "看果树、看土壤、教修剪。", "yanshi-nongji");
        fill(farming, masters.of("crops").stream().limit(7).toList());
        TeamId speakers = found("劳模工匠宣讲团（演示）", TeamKind.SPEAKERS, null, Set.of("lecture"), "走进车间、学校和社区，讲自己的手艺。",
                "yanshi-xuanjiang");
        fill(speakers, masters.of("lecture").stream().limit(5).toList());
        TeamId colleagues = found("职工故事宣讲团（演示）", TeamKind.SPEAKERS, null, Set.of("lecture"), "讲身边工友的小事，用本地话讲也行。",
                "yanshi-zhigong");
        fill(colleagues, masters.of("lecture").stream().skip(5).toList());
        talkers = List.of(speakers.value(), colleagues.value());
    }

    /** The two teams that give lectures. */
    List<UUID> speakers() {
        return talkers;
    }

    /** At the end of the story: this week and the next, every working morning, and the farmers on market days. */
    void openTheHouse() {
        Actor staff = world.staff();
        BaseId base = Acting.doing(staff, () -> openBase.open(staff, new House("玉环劳模工匠大本营（演示）", World.COUNTY, "331083001",
                "工人文化宫一楼（演示）", "周一到周五，上午 8:30 到 11:30，下午 2:00 到 5:00", "文化宫值班员（演示）", "手艺上的难处，进门就问\n帮忙看图纸、看果树照片\n每月一次手艺课"),
                "yanshi-dabenying"));
        List<PersonId> round = Stream.of("machine", "skills", "crops", "fishery", "automation")
                .flatMap(s -> masters.of(s).stream().skip(1).limit(2))
                .toList();
        LocalDate today = world.today();
        for (int ahead = 0; ahead < HOUSE_DAYS; ahead++) {
            LocalDate day = today.plusDays(ahead);
            PersonId morning = round.get(ahead % round.size());
            PersonId afternoon = round.get((ahead + 1) % round.size());
            if (day.getDayOfWeek().getValue() <= WORKING_DAYS) {
                Acting.doing(staff, () -> sitDuty.assign(staff, base, morning, day, Half.AM));
                if (ahead % 2 == 0) {
                    Acting.doing(staff, () -> sitDuty.assign(staff, base, afternoon, day, Half.PM));
                }
            }
        }
    }

    private TeamId found(String name, TeamKind kind, @Nullable TeamId parent, Set<String> trades, String purpose, String slug) {
        Actor staff = world.staff();
        return Acting.doing(staff,
                () -> foundTeam.found(staff, new Charter(name, kind, parent, World.COUNTY, trades, purpose), slug));
    }

    private void fill(TeamId team, List<PersonId> people) {
        Actor staff = world.staff();
        LocalDate from = Beijing.day(clock.instant());
        people.forEach(person -> Acting.doing(staff, () -> joinTeam.join(staff, team, person,
                person.equals(people.getFirst()) ? MemberRole.LEAD : MemberRole.MEMBER, from, from.plusYears(TERM_YEARS))));
    }
}
