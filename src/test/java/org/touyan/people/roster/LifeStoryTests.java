package org.touyan.people.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.foundation.privacy.ConsentChannel;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.consent.ChangeConsent;
import org.touyan.people.roster.domain.PublicField;
import org.touyan.people.roster.life.ChangeLife;
import org.touyan.people.roster.post.EnterPost;
import org.touyan.people.roster.team.Charter;
import org.touyan.people.roster.team.FoundTeam;
import org.touyan.people.roster.team.JoinTeam;
import org.touyan.people.roster.team.MemberRole;
import org.touyan.people.roster.team.TeamId;
import org.touyan.people.roster.team.TeamKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.touyan.Pages.parsed;
import static org.touyan.people.roster.Roster.CHUMEN;
import static org.touyan.people.roster.Roster.CHUMEN_CADRE;
import static org.touyan.people.roster.Roster.DONG;
import static org.touyan.people.roster.Roster.QINGGANG;
import static org.touyan.people.roster.Roster.as;
import static org.touyan.people.roster.Roster.run;

/** Somebody retires, moves or dies, and each is cared for; and once a year everybody is looked at. */
@TouyanTest
@Import(Roster.class)
class LifeStoryTests {

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private Roster roster;
    @Autowired
    private Experts experts;
    @Autowired
    private ChangeLife changeLife;
    @Autowired
    private ChangeConsent changeConsent;
    @Autowired
    private EnterPost enterPost;
    @Autowired
    private FoundTeam foundTeam;
    @Autowired
    private JoinTeam joinTeam;
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
    void whoeverRetiresIsStillFoundReachedAndAskedAndHisDutyEndsThatDay() {
        PersonId person = roster.add("贺退休", "13805763001");
        as(DONG, () -> enterPost.enter(DONG, person, "农技站站长", "清港农技站", true, LocalDate.of(2000, 1, 1), null));
        assertThat(onDuty(person, today)).isTrue();

        assertThat(turn(DONG, person, "kind", "RETIRED", "day", today.minusDays(1).toString()).getStatus()).isEqualTo(303);

        assertThat(onDuty(person, today.minusDays(1))).isTrue();
        assertThat(onDuty(person, today)).isFalse();
        Document list = pages.page(DONG, "/desk/people?q=贺退休");
        assertThat(list.select("tbody tr").text()).contains("贺退休", "离退休", "可以派", "138****3001");
    }

    @Test
    void whoeverMovesIsOffTheListUntilTheNewUnionTakesHimOverAndTheOldOneKeepsTheHistory() {
        PersonId person = roster.add("贺调离");
        TeamId team = as(DONG, () -> foundTeam.found(DONG,
                new Charter("清港留守队", TeamKind.VOLUNTEERS, null, QINGGANG, Set.of(), ""), null));
        as(DONG, () -> joinTeam.join(DONG, team, person, MemberRole.MEMBER, today, null));

        assertThat(turn(DONG, person, "kind", "MOVED", "day", today.toString(), "to", CHUMEN.value()).getStatus()).isEqualTo(303);

        assertThat(pages.page(DONG, "/desk/people?q=贺调离").select("tbody tr")).isEmpty();
        assertThat(pages.page(DONG, "/desk/people?q=贺调离&status=left").select("tbody tr")).hasSize(1);
        assertThat(pages.page(DONG, "/desk/teams/" + team).select("section:has(#former) li").text()).contains("贺调离");
        Document waiting = pages.page(CHUMEN_CADRE, "/desk/people/year");
        assertThat(waiting.select("section:has(#arriving) li").text()).contains("贺调离", "清港");
        String action = Objects.requireNonNull(waiting.selectFirst("section:has(#arriving) li:contains(贺调离) form"))
                .attr("action");
        assertThat(pages.answer(DONG, post(action)).getStatus()).isEqualTo(409);

        assertThat(pages.answer(CHUMEN_CADRE, post(action)).getStatus()).isEqualTo(303);
        assertThat(pages.answer(CHUMEN_CADRE, post(action)).getStatus()).isEqualTo(409);

        assertThat(pages.page(CHUMEN_CADRE, "/desk/people?q=贺调离").select("tbody tr").text()).contains("贺调离", "可以派");
        assertThat(pages.page(DONG, "/desk/people?q=贺调离&status=left").select("tbody tr")).isEmpty();
        assertThat(pages.page(CHUMEN_CADRE, "/desk/people/" + person + "/life").select("section:has(#turns) li").text())
                .contains("调离", "钱多多", "董晓梅");
    }

    @Test
    void whoeverHasDiedIsNotAskedHisPhoneIsGoneAndHisPageToo() {
        PersonId person = published("贺离世");
        String slug = slug(person);
        assertThat(publicPage(slug)).contains("贺离世", "13805763003");

        assertThat(turn(DONG, person, "kind", "DECEASED", "day", today.toString(), "stays", "NO").getStatus()).isEqualTo(303);

        assertThat(Http.get(port, "/experts/" + slug).statusCode()).isEqualTo(404);
        Document life = pages.page(DONG, "/desk/people/" + person + "/life");
        assertThat(life.text()).contains("惊悉贺离世师傅离世", "公开页已撤下");
        assertThat(life.select("input[name=kind]").eachAttr("value")).containsExactly("PROFILE");
        assertThatThrownBy(() -> run(DONG, () -> changeConsent.give(DONG, person, PublicField.PROFILE, ConsentChannel.PAPER)))
                .isInstanceOf(Conflict.class);

        assertThat(turn(DONG, person, "kind", "PROFILE", "day", today.toString(), "stays", "YES").getStatus()).isEqualTo(422);
        assertThat(turn(DONG, person, "kind", "PROFILE", "day", today.toString(), "stays", "YES", "words", "女儿来电话说愿意留着")
                .getStatus()).isEqualTo(303);
        assertThat(publicPage(slug)).contains("贺离世", "我们记着").doesNotContain("13805763003", "/help/1?expert=");
    }

    @Test
    void theFamilyMayKeepThePageAtOnceAndThePhoneIsGoneAllTheSame() {
        PersonId person = published("贺留念");
        String slug = slug(person);

        MockHttpServletResponse nobodySaidSo = turn(DONG, person, "kind", "DECEASED", "day", today.toString(), "stays", "YES");
        assertThat(nobodySaidSo.getStatus()).isEqualTo(422);
        assertThat(parsed(nobodySaidSo).select(".errsum a").eachAttr("href")).containsExactly("#words");
        assertThat(publicPage(slug)).contains("13805763003");

        run(DONG, () -> changeLife.mourn(DONG, person, today, true, "家属同意，工会商量过"));
        assertThat(publicPage(slug)).contains("贺留念").doesNotContain("13805763003");
        assertThat(pages.page(DONG, "/desk/people/" + person + "/life").text()).contains("家属同意，工会商量过");
    }

    @Test
    void aWrongDayIsToldAtTheDayAndNothingHappens() {
        PersonId person = roster.add("贺填错");
        as(DONG, () -> enterPost.enter(DONG, person, "新站长", "", true, today.minusDays(3), null));

        for (String day : List.of("", "昨天", today.plusDays(1).toString(), today.minusYears(1).toString())) {
            MockHttpServletResponse answer = turn(DONG, person, "kind", "RETIRED", "day", day, "words", "退休了");
            assertThat(answer.getStatus()).as(day).isEqualTo(422);
            Document page = parsed(answer);
            assertThat(page.select(".errsum a").eachAttr("href")).containsExactly("#day");
            assertThat(page.select("#words").text()).isEqualTo("退休了");
        }
        assertThat(turn(DONG, person, "kind", "MOVED", "day", today.toString(), "to", "nowhere").getStatus()).isEqualTo(422);
        assertThat(turn(DONG, person, "kind", "MOVED", "day", today.toString(), "to", "").getStatus()).isEqualTo(422);
        assertThat(pages.page(DONG, "/desk/people/" + person + "/life").select("section:has(#turns) li")).isEmpty();
        assertThat(turn(CHUMEN_CADRE, person, "kind", "RETIRED", "day", today.toString()).getStatus()).isEqualTo(404);
    }

    @Test
    void onceAYearOneClickSaysThatNothingHasChangedForOneOrForSeveral() {
        PersonId one = longAgo("贺核一");
        PersonId two = longAgo("贺核二");
        PersonId three = longAgo("贺核三");
        assertThat(due(DONG)).contains("贺核一", "贺核二", "贺核三");

        pages.answer(DONG, post("/desk/people/year").param("who", two.toString()).param("one", one.toString()));
        assertThat(due(DONG)).contains("贺核二", "贺核三").doesNotContain("贺核一");

        pages.answer(DONG, post("/desk/people/year").param("who", two.toString(), three.toString()).param("one", ""));
        assertThat(due(DONG)).doesNotContain("贺核二", "贺核三");
        assertThat(pages.answer(DONG, post("/desk/people/year").param("who", "x")).getStatus()).isEqualTo(404);
    }

    @Test
    void theUnionOfACompanyChecksItsOwnPeopleAndNobodyElse() {
        PersonId own = longAgo("贺本厂");
        Actor company = Actor.staff(UUID.randomUUID(), "厂工会", Role.ENTERPRISE_UNION, QINGGANG);
        Actor other = Actor.staff(UUID.randomUUID(), "别厂工会", Role.ENTERPRISE_UNION, CHUMEN);

        assertThat(due(company)).contains("贺本厂");
        assertThat(pages.page(company, "/desk/people/" + own + "/edit").select("#name").val()).isEqualTo("贺本厂");
        assertThat(due(other)).doesNotContain("贺本厂");
        assertThat(pages.answer(other, post("/desk/people/year").param("who", own.toString())).getStatus()).isEqualTo(404);
        assertThat(pages.answer(company, post("/desk/people/year").param("who", own.toString())).getStatus()).isEqualTo(303);
        assertThat(due(company)).doesNotContain("贺本厂");
    }

    private PersonId longAgo(String name) {
        PersonId person = roster.add(name);
        run(DONG, () -> transaction.executeWithoutResult(status -> jdbc
                .sql("update roster.person set checked_on = :day where person_id = :person")
                .param("day", today.minusYears(2))
                .param("person", person)
                .update()));
        return person;
    }

    private PersonId published(String name) {
        PersonId person = roster.add(name, "13805763003");
        run(DONG, () -> changeConsent.give(DONG, person, Set.of(PublicField.PROFILE, PublicField.PHONE), ConsentChannel.PAPER));
        return person;
    }

    private String slug(PersonId person) {
        return as(Actor.PUBLIC, () -> experts.find(person)).orElseThrow().slug();
    }

    private boolean onDuty(PersonId person, LocalDate day) {
        return as(DONG, () -> experts.onDuty(person, day));
    }

    private String due(Actor actor) {
        return pages.page(actor, "/desk/people/year").select("tbody").text();
    }

    private String publicPage(String slug) {
        return Http.get(port, "/experts/" + slug).body();
    }

    private MockHttpServletResponse turn(Actor actor, PersonId person, String... fields) {
        MockHttpServletRequestBuilder form = post("/desk/people/" + person + "/life");
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return pages.answer(actor, form);
    }
}
