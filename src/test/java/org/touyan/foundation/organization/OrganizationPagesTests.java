package org.touyan.foundation.organization;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@TouyanTest
class OrganizationPagesTests {

    private static final OrgPath COUNTY = new OrgPath("/33/3310/331083/");
    private static final Actor CITY = Actor.staff(Uuid7.next(), "市总业务员", Role.CITY_STAFF, COUNTY);
    private static final Actor CADRE = Actor.staff(Uuid7.next(), "干江干部", Role.TOWN_CADRE, COUNTY.child("331083103"));
    private static final Actor LEADER = Actor.staff(Uuid7.next(), "领导", Role.CITY_LEADER, COUNTY);

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private BodyRegistry registry;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Texts texts;

    private MockMvc pages;

    @BeforeEach
    void open() {
        pages = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void theListShowsOwnBodiesAndCanBeNarrowed() throws Exception {
        village("垟坑村", "331083103");
        village("白岭村", "331083103");
        village("沙门外村", "331083105");
        assertThat(page(CADRE, get("/desk/orgs")).select("tbody th a").eachText()).contains("垟坑村", "白岭村")
                .doesNotContain("沙门外村");
        assertThat(page(CADRE, get("/desk/orgs").param("q", "白岭")).select("tbody th a").eachText()).containsExactly("白岭村");
        assertThat(page(CADRE, get("/desk/orgs").param("kind", "SCHOOL")).select(".empty")).isNotEmpty();
        assertThat(page(CITY, get("/desk/orgs").param("town", "331083105")).select("tbody th a").eachText()).contains("沙门外村");
    }

    @Test
    void everyMistakeIsShownAtItsFieldAndWhatWasTypedIsKept() throws Exception {
        MockHttpServletResponse answer = answer(CADRE, post("/desk/orgs").param("name", "干江小厂")
                .param("kind", "ENTERPRISE")
                .param("creditCode", "91310115MA1G4L1WXK")
                .param("town", "331083103")
                .param("workers", "很多")
                .param("contactName", "王😀")
                .param("contactPhone", "1385760000"));
        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".errsum a").eachAttr("href")).contains("#creditCode", "#workers", "#contactName",
                "#contactPhone");
        assertThat(Objects.requireNonNull(page.selectFirst("#contactPhone-err")).text()).contains("少了 1 位");
        assertThat(Objects.requireNonNull(page.selectFirst("#workers")).val()).isEqualTo("很多");
        assertThat(Objects.requireNonNull(page.selectFirst("#name")).val()).isEqualTo("干江小厂");
    }

    @Test
    void aDoubtedCodeAsksOnceAndIsTakenWhenSomebodyIsSure() throws Exception {
        MockHttpServletRequestBuilder form = post("/desk/orgs").param("name", "老代码厂")
                .param("kind", "ENTERPRISE")
                .param("creditCode", "91331083000000018H")
                .param("town", "331083103");
        MockHttpServletResponse asked = answer(CADRE, form);
        assertThat(asked.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(asked.getContentAsString()).select("input#sure")).isNotEmpty();
        MockHttpServletResponse taken = answer(CADRE, form.param("sure", "on"));
        assertThat(taken.getStatus()).isEqualTo(303);
        assertThat(taken.getHeader("Location")).startsWith("/desk/orgs/");
    }

    @Test
    void aPhoneIsMaskedUntilAReasonIsGivenAndTheLookIsWrittenDown() throws Exception {
        BodyId id = enterprise("干江铜件", "91331083000000019L");
        assertThat(page(CADRE, get("/desk/orgs/" + id)).text()).contains("138****0001").doesNotContain("13857600001");
        assertThat(answer(CADRE, post("/desk/orgs/" + id + "/contact/phone").param("reason", " ")).getStatus()).isEqualTo(422);
        assertThat(page(CADRE, post("/desk/orgs/" + id + "/contact/phone").param("reason", "约上门时间")).text())
                .contains("13857600001");
        assertThat(looksAt(id)).isOne();
        assertThat(answer(LEADER, get("/desk/orgs/" + id + "/contact/phone")).getStatus()).isEqualTo(403);
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndChangesNothing() throws Exception {
        BodyId id = village("上栈头村", "331083103");
        String version = Objects.requireNonNull(page(CADRE, get("/desk/orgs/" + id + "/edit")).selectFirst("[name=version]"))
                .val();
        assertThat(answer(CADRE, edit(id, "上栈头村委", version)).getStatus()).isEqualTo(303);
        assertThat(answer(CITY, edit(id, "别的名字", version)).getStatus()).isEqualTo(409);
        assertThat(page(CITY, get("/desk/orgs/" + id)).select("h1").text()).isEqualTo("上栈头村委");
    }

    @Test
    void aBodyIsComparedOnce() throws Exception {
        BodyId id = village("梅岙村", "331083103");
        assertThat(answer(CADRE, post("/desk/orgs/" + id + "/verification")).getStatus()).isEqualTo(303);
        assertThat(answer(CADRE, post("/desk/orgs/" + id + "/verification")).getStatus()).isEqualTo(409);
        assertThat(answer(LEADER, post("/desk/orgs/" + id + "/verification")).getStatus()).isEqualTo(403);
    }

    @Test
    void whatTheActorMayNotSeeIsNotThere() throws Exception {
        BodyId id = village("小里岙村", "331083105");
        assertThat(answer(CADRE, get("/desk/orgs/" + id)).getStatus()).isEqualTo(404);
        assertThat(answer(CADRE, edit(id, "改名", "1")).getStatus()).isEqualTo(404);
        assertThat(answer(LEADER, get("/desk/orgs/new")).getStatus()).isEqualTo(403);
    }

    @Test
    void everyKindAndSizeHasAWordInBothLanguages() {
        Stream<String> kinds = Stream.of(BodyKind.values()).map(kind -> "organization.kind." + kind);
        Stream<String> sizes = Stream.of(SizeClass.values()).map(size -> "organization.size." + size);
        assertThat(Stream.concat(kinds, sizes)).allSatisfy(key -> {
            assertThat(texts.say(Locale.CHINESE, key)).isNotBlank();
            assertThat(texts.say(Locale.ENGLISH, key)).isNotBlank();
        });
    }

    private static MockHttpServletRequestBuilder edit(BodyId id, String name, String version) {
        return post("/desk/orgs/" + id).param("name", name).param("version", version);
    }

    private Document page(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = answer(actor, request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return Acting.as(actor, () -> pages.perform(request.characterEncoding("UTF-8")).andReturn().getResponse());
    }

    private BodyId village(String name, String town) {
        return register(new NewBody(name, BodyKind.VILLAGE, "", town, "", "", Size.UNKNOWN, null, "", "", "", false, true));
    }

    private BodyId enterprise(String name, String creditCode) {
        return register(new NewBody(name, BodyKind.ENTERPRISE, creditCode, "331083103", "", "", Size.UNKNOWN, null, "王阿姨", "厂长",
                "138 5760 0001", false, true));
    }

    private BodyId register(NewBody body) {
        return Acting.doing(CITY, () -> registry.register(CITY, body));
    }

    private long looksAt(BodyId id) {
        return Objects.requireNonNull(Acting.doing(CADRE, () -> transaction.execute(status -> jdbc.sql("""
                select count(*) from privacy.unmasking where subject_id = :id and account = :account
                """).params(Map.of("id", id.toString(), "account", Objects.requireNonNull(CADRE.account())))
                .query(Long.class)
                .single())));
    }
}
