package org.touyan.people.roster;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.privacy.ConsentChannel;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.consent.ChangeConsent;
import org.touyan.people.roster.domain.PersonState;
import org.touyan.people.roster.domain.PublicField;
import org.touyan.people.roster.edit.TurnPerson;
import org.touyan.people.roster.team.Charter;
import org.touyan.people.roster.team.FoundTeam;
import org.touyan.people.roster.team.JoinTeam;
import org.touyan.people.roster.team.MemberId;
import org.touyan.people.roster.team.MemberRole;
import org.touyan.people.roster.team.TeamId;
import org.touyan.people.roster.team.TeamKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.touyan.Pages.parsed;
import static org.touyan.people.roster.Roster.CHUMEN_CADRE;
import static org.touyan.people.roster.Roster.CITY;
import static org.touyan.people.roster.Roster.DONG;
import static org.touyan.people.roster.Roster.QINGGANG;
import static org.touyan.people.roster.Roster.WANG;
import static org.touyan.people.roster.Roster.as;
import static org.touyan.people.roster.Roster.run;

/** A team is founded, finds its people, sees whom it lacks, and shows the public only those who want to be seen. */
@TouyanTest
@Import(Roster.class)
class TeamStoryTests {

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private Roster roster;
    @Autowired
    private FoundTeam foundTeam;
    @Autowired
    private JoinTeam joinTeam;
    @Autowired
    private ChangeConsent changeConsent;
    @Autowired
    private TurnPerson turnPerson;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;
    @LocalServerPort
    private int port;

    private final LocalDate today = LocalDate.now(Beijing.ZONE);
    private Pages pages;

    @BeforeEach
    void open() {
        pages = new Pages(context);
    }

    @Test
    void onlyMembersWhoAgreedAreNamedAndTheOthersAreANumber() {
        String slug = slug();
        TeamId team = found("清港志愿服务队", slug, Set.of("crops"));
        PersonId shown = roster.add("石愿意");
        PersonId hidden = roster.add("石不愿");
        as(DONG, () -> joinTeam.join(DONG, team, shown, MemberRole.LEAD, today, null));
        as(DONG, () -> joinTeam.join(DONG, team, hidden, MemberRole.MEMBER, today, null));

        assertThat(publicPage(slug)).doesNotContain("石愿意", "石不愿").contains("共有 2 位队员");
        Actor himself = Roster.expert(shown, "石愿意");
        run(himself, () -> changeConsent.give(himself, shown, PublicField.PROFILE, ConsentChannel.PAGE));
        assertThat(publicPage(slug)).contains("石愿意", "还有 1 位队员").doesNotContain("石不愿");
        run(himself, () -> changeConsent.withdraw(himself, shown, PublicField.PROFILE, ConsentChannel.PAGE));
        assertThat(publicPage(slug)).doesNotContain("石愿意");
    }

    @Test
    void theRosterIsSearchedByTeamAndWhoeverHasLeftItIsNotFound() {
        TeamId team = found("清港巡田队", slug(), Set.of("crops"));
        PersonId member = roster.add("石巡田");
        roster.add("石不在队");
        as(DONG, () -> joinTeam.join(DONG, team, member, MemberRole.MEMBER, today.minusDays(9), null));
        PersonId former = roster.add("石离队");
        as(DONG, () -> joinTeam.join(DONG, team, former, MemberRole.MEMBER, today.minusDays(9), today.minusDays(1)));

        String list = pages.page(DONG, "/desk/people?q=石&team=" + team).select("main").text();
        assertThat(list).contains("石巡田", "队伍：清港巡田队").doesNotContain("石不在队", "石离队");
    }

    @Test
    void whatNobodyKnowsIsSaidInWordsUntilATradeTeamHasSomebody() {
        TeamId team = found("清港百工队", slug(), Set.of("crops", "fishery"));
        assertThat(gaps(team)).hasSize(2);

        TeamId part = as(DONG, () -> foundTeam.found(DONG,
                new Charter("清港农技分队", TeamKind.TRADE, team, QINGGANG, Set.of("crops"), ""), null));
        PersonId grower = roster.add("石果农");
        MemberId membership = as(DONG, () -> joinTeam.join(DONG, part, grower, MemberRole.MEMBER, today, null));
        assertThat(gaps(team)).hasSize(1).first().asString().contains("还没有会的人");
        assertThat(gaps(part)).isEmpty();

        as(DONG, () -> joinTeam.leave(DONG, membership));
        assertThat(gaps(team)).hasSize(2);
    }

    @Test
    void whoeverLeavesIsAFormerMemberAndMayComeBackInAnotherRole() {
        TeamId team = found("清港老手队", slug(), Set.of());
        PersonId person = roster.add("石来回");
        MemberId first = as(DONG, () -> joinTeam.join(DONG, team, person, MemberRole.MEMBER, today, today.plusYears(2)));
        assertThatThrownBy(() -> as(DONG, () -> joinTeam.join(DONG, team, person, MemberRole.LEAD, today, null)))
                .isInstanceOf(RuleBroken.class);

        as(DONG, () -> joinTeam.leave(DONG, first));
        as(DONG, () -> joinTeam.join(DONG, team, person, MemberRole.LEAD, today, null));

        Document page = pages.page(DONG, "/desk/teams/" + team);
        assertThat(page.select("section:has(#members) tbody tr").text()).contains("石来回", "队长");
        assertThat(page.select("section:has(#former) li").text()).contains("石来回", "队员");
        assertThatThrownBy(
                () -> as(DONG, () -> transaction.execute(status -> jdbc.sql("delete from roster.team_member").update())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void anotherTownNeitherSeesNorChangesTheTeam() {
        TeamId team = found("清港自家队", slug(), Set.of());
        PersonId person = roster.add("石自家");
        as(DONG, () -> joinTeam.join(DONG, team, person, MemberRole.MEMBER, today, null));

        assertThat(pages.answer(CHUMEN_CADRE, get("/desk/teams/" + team)).getStatus()).isEqualTo(404);
        assertThat(pages.page(CHUMEN_CADRE, "/desk/teams").text()).doesNotContain("清港自家队");
        assertThatThrownBy(() -> as(CHUMEN_CADRE, () -> joinTeam.join(CHUMEN_CADRE, team, person, MemberRole.LEAD, today, null)))
                .isInstanceOf(NotAllowed.class);
        Long seen = as(CHUMEN_CADRE, () -> transaction.execute(status -> jdbc
                .sql("select count(*) from roster.team_member where team_id = :team")
                .param("team", team)
                .query(Rows.of(Long.class))
                .single()));
        assertThat(seen).isZero();
    }

    @Test
    void theCityFoundsATeamOfAllTowns() {
        TeamId team = as(WANG, () -> foundTeam.found(WANG,
                new Charter("全市宣讲团", TeamKind.SPEAKERS, null, CITY, Set.of("lecture"), "走进车间和学校"), null));
        PersonId person = roster.add("石讲员");
        as(WANG, () -> joinTeam.join(WANG, team, person, MemberRole.LEAD, today, null));

        assertThat(pages.page(DONG, "/desk/teams").text()).contains("全市宣讲团", "石讲员");
        assertThatThrownBy(() -> as(DONG, () -> joinTeam.join(DONG, team, roster.add("石另外"), MemberRole.MEMBER, today, null)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatWasTypedWrongIsToldAtItsFieldAndNothingIsStored() {
        TeamId team = found("清港填表队", slug(), Set.of());
        PersonId gone = roster.add("石退出");
        run(DONG, () -> turnPerson.turn(DONG, gone, PersonState.LEFT));
        roster.add("石同名", "13805760001");
        roster.add("石同名", "13805760002");

        for (String who : new String[]{"", "没有这个人", "石同名", "石退出"}) {
            MockHttpServletResponse answer = pages.answer(DONG, post("/desk/teams/" + team + "/members").param("who", who)
                    .param("role", "MEMBER").param("from", today.toString()));
            assertThat(answer.getStatus()).isEqualTo(422);
            Document page = parsed(answer);
            assertThat(page.select(".errsum a").eachAttr("href")).containsExactly("#who");
            assertThat(page.select("#who").val()).isEqualTo(who);
        }
        for (String[] wrong : new String[][]{{"name", ""}, {"kind", "PARTY"}, {"path", "nowhere"}, {"trades", "flying"},
                {"slug", "农"}, {"parent", UUID.randomUUID().toString()}}) {
            MockHttpServletRequestBuilder form = post("/desk/teams");
            for (String[] field : new String[][]{{"name", "新队"}, {"kind", "TRADE"}, {"path", QINGGANG.value()},
                    {"trades", "crops"},
                    {"slug", ""}, {"parent", ""}}) {
                form.param(field[0], field[0].equals(wrong[0]) ? wrong[1] : field[1]);
            }
            MockHttpServletResponse answer = pages.answer(DONG, form);
            assertThat(answer.getStatus()).as(wrong[0]).isEqualTo(422);
            assertThat(parsed(answer).select(".errsum a").eachAttr("href")).containsExactly("#" + wrong[0]);
        }
        assertThat(pages.page(DONG, "/desk/teams/" + team).select("section:has(#members) tbody tr")).isEmpty();
        assertThat(pages.page(DONG, "/desk/teams").text()).doesNotContain("新队");
    }

    private TeamId found(String name, String slug, Set<String> trades) {
        return as(DONG, () -> foundTeam.found(DONG, new Charter(name, TeamKind.VOLUNTEERS, null, QINGGANG, trades, ""), slug));
    }

    private java.util.List<String> gaps(TeamId team) {
        return pages.page(DONG, "/desk/teams/" + team).select("section:has(#gaps) li").eachText();
    }

    private String publicPage(String slug) {
        return Http.get(port, "/teams/" + slug).body();
    }

    private static String slug() {
        return "team-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
