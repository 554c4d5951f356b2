package org.touyan.browser;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.privacy.ConsentChannel;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.Roster;
import org.touyan.people.roster.base.BaseId;
import org.touyan.people.roster.base.House;
import org.touyan.people.roster.base.OpenBase;
import org.touyan.people.roster.base.SitDuty;
import org.touyan.people.roster.consent.ChangeConsent;
import org.touyan.people.roster.domain.Half;
import org.touyan.people.roster.domain.PublicField;
import org.touyan.people.roster.life.ChangeLife;
import org.touyan.people.roster.team.Charter;
import org.touyan.people.roster.team.FoundTeam;
import org.touyan.people.roster.team.JoinTeam;
import org.touyan.people.roster.team.MemberId;
import org.touyan.people.roster.team.MemberRole;
import org.touyan.people.roster.team.TeamId;
import org.touyan.people.roster.team.TeamKind;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.people.roster.Roster.DONG;
import static org.touyan.people.roster.Roster.QINGGANG;
import static org.touyan.people.roster.Roster.as;
import static org.touyan.people.roster.Roster.run;

/** The pages about teams, houses, lives and copies, on a phone and at a desk. */
@TouyanTest
@Import(Roster.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TeamPagesTests {

    private static final LocalDate TODAY = LocalDate.now(Beijing.ZONE);

    @Autowired
    private Roster roster;
    @Autowired
    private Accounts accounts;
    @Autowired
    private ChangeConsent changeConsent;
    @Autowired
    private FoundTeam foundTeam;
    @Autowired
    private JoinTeam joinTeam;
    @Autowired
    private OpenBase openBase;
    @Autowired
    private SitDuty sitDuty;
    @Autowired
    private ChangeLife changeLife;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;
    @LocalServerPort
    private int port;

    private TeamId team;
    private BaseId base;
    private PersonId living;
    private PersonId dead;
    private AccountId master;
    private AccountId cadre;

    @BeforeAll
    void formTheTeams() {
        team = found("清港镇劳模工匠志愿服务队", null, Set.of("crops", "fishery", "machine"), "pages-team");
        TeamId part = found("清港镇农技专业分队", team, Set.of("crops"), "pages-part");
        join(team, "谢领队", MemberRole.LEAD, true);
        join(team, "谢队员", MemberRole.MEMBER, false);
        join(part, "谢农技", MemberRole.MEMBER, true);
        MemberId gone = join(team, "谢离队", MemberRole.MEMBER, true);
        as(DONG, () -> joinTeam.leave(DONG, gone));
        living = roster.add("谢健在", "13805766001");
        dead = roster.add("谢故人", "13805766002");
        run(DONG, () -> changeLife.mourn(DONG, dead, TODAY, false, ""));
        run(DONG,
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql("update roster.person set checked_on = :day where name in ('谢健在', '谢领队')")
                                .param("day", TODAY.minusYears(2)).update()));
        base = as(DONG, () -> openBase.open(DONG, new House("清港镇劳模工匠大本营", QINGGANG, "331083101", "老街 8 号二楼",
                "周一到周五，上午 8:30 到下午 5:00", "镇总工会值班员", "手艺上的难处，进门就问\n看果树照片"), "pages-base"));
        as(DONG, () -> sitDuty.assign(DONG, base, living, TODAY, Half.AM));
        as(DONG, () -> sitDuty.assign(DONG, base, roster.add("谢公开"), TODAY, Half.PM));
        master = Acting.doing(Actor.SYSTEM, () -> accounts.open("13805766001", "谢健在", Role.EXPERT, QINGGANG, living.value()));
        cadre = Acting.doing(Actor.SYSTEM, () -> accounts.open("team.cadre", "董晓梅", Role.TOWN_CADRE, QINGGANG, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/teams", "/teams/pages-team", "/en/teams", "/en/teams/pages-team", "/bases", "/bases/pages-base",
            "/en/bases/pages-base"})
    void publicPagesFitAPhoneAndADesk(String path) {
        List<String> elsewhere = new ArrayList<>();
        for (int width : new int[]{390, 1440}) {
            try (BrowserContext context = Browsers.sized(width, 900, false)) {
                Page page = context.newPage();
                Browsers.otherHosts(page, elsewhere);
                page.navigate("http://localhost:" + port + path);
                look(page, path, width);
            }
        }
        assertThat(elsewhere).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/teams", "/desk/teams/*", "/desk/bases", "/desk/bases/+", "/desk/bases/+/week",
            "/desk/people/year", "/desk/people/!/life", "/desk/people/=/life"})
    void deskPagesFitADeskAndAPhone(String path) {
        for (int width : new int[]{1440, 390}) {
            try (BrowserContext context = Browsers.sized(width, 900, false)) {
                Page page = signedIn(context, cadre);
                page.navigate("http://localhost:" + port + path.replace("*", team.toString()).replace("+", base.toString())
                        .replace("!", living.toString()).replace("=", dead.toString()));
                look(page, path, width);
            }
        }
    }

    @Test
    void theCopyFitsAPhoneAndADesk() {
        for (int width : new int[]{390, 1440}) {
            try (BrowserContext context = Browsers.sized(width, 900, false)) {
                Page page = signedIn(context, master);
                page.navigate("http://localhost:" + port + "/me/copy");
                look(page, "/me/copy", width);
                page.locator("form[action='/me/copy/paper'] button").click();
                page.locator("main.sheet").waitFor();
                assertThat(page.locator("main").innerText()).contains("谢健在", "13805766001");
                look(page, "/me/copy/paper", width);
            }
        }
    }

    private static void look(Page page, String path, int width) {
        Browsers.screenshot(page, "teams" + path.replaceAll("[/*+!=]", "-") + "." + width);
        Browsers.axe(page);
        Browsers.fitsSideways(page);
    }

    private TeamId found(String name, @Nullable TeamId parent, Set<String> trades, String slug) {
        TeamKind kind = parent == null ? TeamKind.VOLUNTEERS : TeamKind.TRADE;
        return as(DONG, () -> foundTeam.found(DONG, new Charter(name, kind, parent, QINGGANG, trades, "哪里有难处就去哪里。"), slug));
    }

    private MemberId join(TeamId of, String name, MemberRole role, boolean shown) {
        PersonId person = roster.add(name);
        if (shown) {
            run(DONG,
                    () -> changeConsent.give(DONG, person, Set.of(PublicField.PROFILE, PublicField.TRADE), ConsentChannel.PAPER));
        }
        return as(DONG, () -> joinTeam.join(DONG, of, person, role, TODAY, TODAY.plusYears(3)));
    }

    private Page signedIn(BrowserContext context, AccountId account) {
        String link = Acting.doing(Actor.SYSTEM, () -> accounts.oneTimeLink(account, Duration.ofMinutes(5), true));
        Page page = context.newPage();
        page.navigate("http://localhost:" + port + link);
        page.locator("main form button").first().click();
        return page;
    }
}
