package org.touyan.people.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.domain.AwardId;
import org.touyan.people.roster.domain.Decision;
import org.touyan.people.roster.honour.EnterHonour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.touyan.Pages.parsed;
import static org.touyan.people.roster.Roster.CHUMEN_CADRE;
import static org.touyan.people.roster.Roster.CITY;
import static org.touyan.people.roster.Roster.DONG;
import static org.touyan.people.roster.Roster.QINGGANG;
import static org.touyan.people.roster.Roster.WANG;
import static org.touyan.people.roster.Roster.ZHAO;
import static org.touyan.people.roster.Roster.as;

/** What staff and masters type, right and wrong, through the pages. */
@TouyanTest
@Import(Roster.class)
class RosterFormsTests {

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private Roster roster;
    @Autowired
    private EnterHonour enterHonour;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;

    private Pages pages;

    @BeforeEach
    void open() {
        pages = new Pages(context);
    }

    @Test
    void aNewPersonIsOnTheListAtOnceWithAMaskedPhone() {
        MockHttpServletResponse added = pages.answer(DONG,
                form(Map.of("name", "金志远", "phone", "138 0576 7788", "identity", "331021195803052210")));
        assertThat(added.getStatus()).isEqualTo(303);

        Document list = pages.page(DONG, get("/desk/people").param("q", "7788"));
        assertThat(list.select("tbody th a").eachText()).containsExactly("金志远");
        assertThat(list.html()).contains("138****7788").doesNotContain("13805767788");
        Document person = pages.page(DONG, get(Objects.requireNonNull(added.getHeader("Location"))));
        assertThat(person.text()).contains("1958-03-05").doesNotContain("331021195803052210");
        assertThat(pages.page(CHUMEN_CADRE, get("/desk/people").param("q", "7788")).select("tbody th a")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"name,王😀,name", "name,王,name", "name,'',name", "birthDate,2999-01-01,birthDate", "birthDate,yesterday,birthDate",
            "identity,331021195803052216,identity", "phone,1380576778,phone", "craftSince,31,craftSince",
            "craftSince,许多,craftSince",
            "craftSince,99999999999999999999,craftSince", "monthlyCap,61,monthlyCap", "monthlyCap,-1,monthlyCap", "town,999,town",
            "path,/33/3310/331083/331083101,path",
            "path,nowhere,path", "occupation,没有这种职业XYZ,occupation", "skill,no-such-skill,skills", "since,19,since",
            "since,去年,since",
            "since,2999,skills", "standing,SLEEPING,standing",
            "slug,林,slug"})
    void eachMistakeIsToldAtItsFieldAndWhatWasTypedStays(String field, String typed, String blamed) {
        long before = people();

        MockHttpServletResponse answer = pages.answer(DONG, form(Map.of(field, typed, "headline", "专治黄叶")));

        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = parsed(answer);
        assertThat(page.select(".errsum a").eachAttr("href")).containsExactly("#" + blamed);
        assertThat(page.select("#" + blamed)).hasSize(1);
        assertThat(page.select("#" + blamed + "-err")).hasSize(1);
        assertThat(Objects.requireNonNull(page.selectFirst("#headline")).val()).isEqualTo("专治黄叶");
        if (!page.select("input#" + field).isEmpty()) {
            assertThat(Objects.requireNonNull(page.selectFirst("#" + field)).val()).isEqualTo(typed);
        }
        assertThat(people()).isEqualTo(before);
    }

    @Test
    void sinceWhenASkillIsPractisedIsAskedAndKeptAtTheRightSkill() {
        MockHttpServletResponse added = pages.answer(DONG, form(Map.of("name", "金手艺")).param("skill", "soil").param("level", "-")
                .param("since", "").param("since", "1995"));
        assertThat(added.getStatus()).isEqualTo(303);

        String person = Objects.requireNonNull(added.getHeader("Location"));
        assertThat(pages.page(DONG, get(person)).text()).contains("（1995 年起）");
        Document edit = pages.page(DONG, get(person + "/edit"));
        assertThat(Objects.requireNonNull(edit.selectFirst(".row:has(option[value=soil][selected]) input[name=since]")).val())
                .isEqualTo("1995");
        assertThat(Objects.requireNonNull(edit.selectFirst(".row:has(option[value=pomelo][selected]) input[name=since]")).val())
                .isEmpty();
    }

    @Test
    void rareCharactersAndFormulaLikeWordsAreWordsLikeAnyOther() {
        MockHttpServletResponse added = pages.answer(DONG,
                form(Map.of("name", "䶮𬭎", "headline", "=1+1", "story", "<script>alert(1)</script>")));
        assertThat(added.getStatus()).isEqualTo(303);

        Document person = pages.page(DONG, get(Objects.requireNonNull(added.getHeader("Location"))));
        assertThat(person.select("h1").text()).isEqualTo("䶮𬭎");
        assertThat(person.text()).contains("=1+1", "<script>alert(1)</script>");
        assertThat(person.select("main script")).isEmpty();
    }

    @Test
    void theSamePersonIsNotAddedTwice() {
        assertThat(pages.answer(DONG, form(Map.of("name", "重复人", "phone", "13805769999"))).getStatus()).isEqualTo(303);

        MockHttpServletResponse again = pages.answer(DONG, form(Map.of("name", "重复人", "phone", "+86 138-0576-9999")));

        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(parsed(again).select("#name-err")).hasSize(1);
    }

    @Test
    void aCorrectionOnTopOfAnotherIsRefused() {
        PersonId id = roster.add("林改动");
        String version = Objects
                .requireNonNull(pages.page(DONG, get("/desk/people/" + id + "/edit")).selectFirst("[name=version]"))
                .val();
        assertThat(pages.answer(DONG, edit(id, version, "第一次")).getStatus()).isEqualTo(303);

        assertThat(pages.answer(ZHAO, edit(id, version, "第二次")).getStatus()).isEqualTo(409);
        assertThat(pages.page(DONG, get("/desk/people/" + id)).text()).contains("第一次").doesNotContain("第二次");
    }

    @Test
    void retiredPeopleStayOnTheListAndAreFoundByTheirCraft() {
        PersonId id = roster.add("陈退休");
        String version = Objects
                .requireNonNull(pages.page(DONG, get("/desk/people/" + id + "/edit")).selectFirst("[name=version]"))
                .val();
        pages.answer(DONG, edit(id, version, "陈退休", "退休了", "RETIRED"));

        assertThat(names(DONG, "status", "retired")).contains("陈退休");
        assertThat(names(DONG, "status", "can")).contains("陈退休");
        assertThat(names(DONG, "skill", "pomelo")).contains("陈退休");
    }

    @Test
    void whoeverRetiresHasLeftHisPaidPostFirst() {
        PersonId id = roster.add("陈在岗");
        assertThat(
                pages.answer(DONG, post("/desk/people/" + id + "/posts").param("title", "农技站站长").param("tradeDuty", "on"))
                        .getStatus())
                .isEqualTo(303);
        String version = Objects
                .requireNonNull(pages.page(DONG, get("/desk/people/" + id + "/edit")).selectFirst("[name=version]"))
                .val();

        MockHttpServletResponse refused = pages.answer(DONG, edit(id, version, "陈在岗", "退休", "RETIRED"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(parsed(refused).select("#standing-err")).hasSize(1);
    }

    @Test
    void filtersNarrowTheListAndCanBeLifted() {
        roster.add("林筛选");

        Document page = pages.page(DONG,
                get("/desk/people").param("q", "林筛选").param("town", "331083101").param("status", "nonsense"));

        assertThat(page.select("tbody th a").eachText()).containsExactly("林筛选");
        assertThat(page.select(".active a")).hasSize(2);
        assertThat(page.select(".active a").eachAttr("href")).anyMatch(href -> !href.contains("town="));
        assertThat(names(DONG, "q", "%")).isEmpty();
        assertThat(pages.page(DONG, get("/desk/people").param("page", "99999")).select("tbody th a")).isNotEmpty();
    }

    @Test
    void whoeverEnteredAnHonourIsNotOfferedToVerifyItAndIsRefused() {
        PersonId id = roster.add("林核对");
        AwardId award = as(DONG, () -> enterHonour.enter(DONG, id, new Decision("county-craftsman", "玉环工匠", 2019, null, null)));
        String base = "/desk/people/" + id + "/honours/" + award;

        assertThat(pages.page(DONG, get(base)).select("form[action$=verification]")).isEmpty();
        assertThat(pages.answer(DONG, post(base + "/verification")).getStatus()).isEqualTo(422);
        assertThat(pages.page(ZHAO, get(base)).select("form[action$=verification]")).hasSize(1);
        assertThat(pages.answer(ZHAO, post(base + "/verification")).getStatus()).isEqualTo(303);
        assertThat(pages.answer(ZHAO, post(base + "/verification")).getStatus()).isEqualTo(409);
        assertThat(pages.answer(ZHAO, post(base + "/suspension")).getStatus()).isEqualTo(403);
        assertThat(pages.answer(WANG, post(base + "/revocation").param("document", "")).getStatus()).isEqualTo(422);
    }

    static Stream<Arguments> whoMayNotWrite() {
        return Stream.of(Role.ENTERPRISE_UNION, Role.CITY_LEADER, Role.AUDITOR, Role.EXPERT, Role.ASKER, Role.PUBLIC,
                Role.SYSTEM_ADMIN,
                Role.SECURITY_ADMIN, Role.AUDIT_ADMIN).map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("whoMayNotWrite")
    void noOtherRoleWritesOnTheRoster(Role role) {
        PersonId id = roster.add("林不许");
        Actor actor = new Actor(UUID.randomUUID(), "某人", role, role.staff() ? CITY : QINGGANG, null, null);
        AwardId award = as(DONG, () -> enterHonour.enter(DONG, id, new Decision("county-craftsman", "玉环工匠", 2019, null, null)));
        String base = "/desk/people/" + id;

        assertThat(pages.answer(actor, form(Map.of())).getStatus()).isEqualTo(403);
        if (role != Role.ENTERPRISE_UNION) { // Corrects what is written down once a year; the rest is not for it to say.
            assertThat(pages.answer(actor, edit(id, "1", "x")).getStatus()).isIn(403, 404);
        }
        for (MockHttpServletRequestBuilder act : new MockHttpServletRequestBuilder[]{
                post(base + "/state").param("to", "PAUSED"),
                post(base + "/posts").param("title", "站长"), post(base + "/free"),
                post(base + "/free/absences").param("from", "2030-01-01"),
                post(base + "/phone-reveal").param("reason", "看看"), post(base + "/contact").param("phone", "13805760000"),
                post(base + "/consents/profile").param("channel", "PHONE"),
                post(base + "/honours").param("honourType", "county-craftsman").param("title", "玉环工匠").param("year", "2020"),
                post(base + "/honours/" + award + "/verification"),
                post(base + "/loans").param("to", "/33/3310/331083/331083102/").param("from", "2030-01-01").param("until",
                        "2030-01-02")}) {
            assertThat(pages.answer(actor, act).getStatus()).isIn(403, 404);
        }
    }

    @Test
    void aMasterKeepsHisOwnWeekAndNobodyElses() {
        PersonId id = roster.add("林有空");
        PersonId other = roster.add("林别人");
        Actor himself = Roster.expert(id, "林有空");

        assertThat(pages.answer(himself, post("/me/free").param("half", "3-PM", "9-XX", "6-AM").param("cap", "4")).getStatus())
                .isEqualTo(303);
        assertThat(pages.page(himself, get("/me/free")).select("input[name=half][checked]").eachAttr("value")).containsExactly(
                "3-PM",
                "6-AM");
        MockHttpServletResponse past = pages.answer(himself, post("/me/free/absences").param("from", "2020-01-01"));
        assertThat(past.getStatus()).isEqualTo(422);
        assertThat(parsed(past).select("#until-err")).hasSize(1);
        assertThat(pages.answer(himself, post("/me/free/state").param("to", "PAUSED")).getStatus()).isEqualTo(303);
        assertThat(names(DONG, "status", "paused")).contains("林有空");
        assertThat(pages.answer(himself, post("/me/free/state").param("to", "LEFT")).getStatus()).isEqualTo(403);
        assertThat(pages.answer(himself, post("/desk/people/" + other + "/free").param("half", "1-AM")).getStatus()).isIn(403,
                404);
        assertThat(pages.answer(DONG, get("/me/free")).getStatus()).isEqualTo(403);
    }

    @Test
    void aMasterIsLetInOnceWithHisMobile() {
        PersonId id = roster.add("林登录", "13805764444");
        PersonId landline = roster.add("林座机", "0576-87212345");

        assertThat(pages.answer(CHUMEN_CADRE, post("/desk/people/" + id + "/account")).getStatus()).isEqualTo(404);
        assertThat(pages.answer(DONG, post("/desk/people/" + landline + "/account")).getStatus()).isEqualTo(422);
        assertThat(pages.answer(DONG, post("/desk/people/" + id + "/account")).getStatus()).isEqualTo(303);
        assertThat(pages.answer(DONG, post("/desk/people/" + id + "/account")).getStatus()).isEqualTo(422);
        assertThat(pages.page(DONG, get("/desk/people/" + id)).text()).contains("已开通手机登录", "文旦种植 高级技师");
    }

    @Test
    void aBorrowerAsksByTheNameOnTheWall() {
        PersonId id = roster.add("林可借");
        String today = Beijing.day(java.time.Instant.now()).toString();
        MockHttpServletRequestBuilder ask = post("/desk/people/loans").param("who", "林可借").param("to", Roster.CHUMEN.value())
                .param("from", today)
                .param("until", today);
        assertThat(pages.answer(CHUMEN_CADRE, ask).getStatus()).isEqualTo(422);

        pages.answer(DONG, post("/desk/people/" + id + "/consents/profile").param("channel", "PHONE"));
        assertThat(pages.answer(CHUMEN_CADRE, ask).getStatus()).isEqualTo(303);
        Document lender = pages.page(DONG, get("/desk/people/loans"));
        assertThat(lender.text()).contains("林可借", "楚门镇总工会");
        String consent = Objects.requireNonNull(lender.selectFirst("tr:contains(林可借) form[action$=consent]")).attr("action");
        assertThat(pages.answer(CHUMEN_CADRE, post(consent)).getStatus()).isEqualTo(403);
        assertThat(pages.answer(DONG, post(consent)).getStatus()).isEqualTo(303);
        assertThat(names(CHUMEN_CADRE, "q", "林可借")).containsExactly("林可借");
    }

    private MockHttpServletRequestBuilder form(Map<String, String> changed) {
        Map<String, String> typed = new HashMap<>(
                Map.of("name", "金志远", "standing", "IN_POST", "path", QINGGANG.value(), "town", "331083101",
                        "skill", "pomelo", "level", "1"));
        typed.putAll(changed);
        MockHttpServletRequestBuilder form = post("/desk/people");
        typed.forEach(form::param);
        return form;
    }

    private static MockHttpServletRequestBuilder edit(PersonId id, String version, String headline) {
        return edit(id, version, "林改动", headline, "IN_POST");
    }

    private static MockHttpServletRequestBuilder edit(PersonId id, String version, String name, String headline,
            String standing) {
        return post("/desk/people/" + id).param("version", version).param("name", name).param("path", QINGGANG.value())
                .param("town", "331083101").param("skill", "pomelo").param("level", "-").param("headline", headline)
                .param("standing", standing);
    }

    private java.util.List<String> names(Actor actor, String filter, String value) {
        return pages.page(actor, get("/desk/people").param(filter, value)).select("tbody th a").eachText();
    }

    private long people() {
        return as(Actor.SYSTEM, () -> Objects.requireNonNull(transaction.execute(
                status -> jdbc.sql("select count(*) from roster.person").query(Rows.of(Long.class)).single())));
    }
}
