package org.touyan.people.roster;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jsoup.Jsoup;
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
import org.touyan.people.roster.consent.ChangeConsent;
import org.touyan.people.roster.domain.AwardId;
import org.touyan.people.roster.domain.Contact;
import org.touyan.people.roster.domain.Decision;
import org.touyan.people.roster.domain.Particulars;
import org.touyan.people.roster.domain.PublicField;
import org.touyan.people.roster.edit.AddPerson;
import org.touyan.people.roster.honour.EnterHonour;
import org.touyan.people.roster.honour.SettleHonour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.touyan.Pages.parsed;
import static org.touyan.people.roster.Roster.CHUMEN_CADRE;
import static org.touyan.people.roster.Roster.DONG;
import static org.touyan.people.roster.Roster.WANG;
import static org.touyan.people.roster.Roster.ZHAO;
import static org.touyan.people.roster.Roster.as;
import static org.touyan.people.roster.Roster.run;

/** Honours through the pages: told with the age, told apart by scheme, verified line by line, revoked. */
@TouyanTest
@Import(Roster.class)
class HonoursDeskTests {

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private Roster roster;
    @Autowired
    private AddPerson addPerson;
    @Autowired
    private EnterHonour enterHonour;
    @Autowired
    private SettleHonour settleHonour;
    @Autowired
    private ChangeConsent changeConsent;
    @Autowired
    private Experts experts;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private Pages pages;

    @BeforeEach
    void open() {
        pages = new Pages(context);
    }

    @Test
    void aLifeInHonoursIsPrintedFromTheDaysAndShownWhenSheAgrees() {
        PersonId wen = born("文小焊", LocalDate.of(1990, 9, 10));
        roster.verified(wen, new Decision("province-craftsman", "浙江工匠", 2018, null, LocalDate.of(2018, 11, 5)));
        roster.verified(wen, new Decision("province-model-worker", "浙江省劳动模范", 2017, null, LocalDate.of(2017, 4, 28)));
        roster.verified(wen, new Decision("county-craftsman", "玉环工匠", 2015, null, null));
        String sentence = "26岁获评浙江省劳动模范，28岁获得“浙江工匠”";

        assertThat(pages.page(DONG, get("/desk/people/" + wen)).text()).contains(sentence);
        run(DONG, () -> changeConsent.give(DONG, wen, PublicField.PROFILE, ConsentChannel.PAPER));
        String profile = "/experts/" + as(Actor.PUBLIC, () -> experts.find(wen)).orElseThrow().slug();
        assertThat(pages.page(Actor.PUBLIC, get(profile)).text()).contains("浙江省劳动模范").doesNotContain("26岁");

        run(DONG, () -> changeConsent.give(DONG, wen, PublicField.AGE, ConsentChannel.PHONE));
        assertThat(pages.page(Actor.PUBLIC, get(profile)).text()).contains(sentence);
        assertThat(Jsoup.parse(Http.get(port, "/en" + profile).body()).text())
                .contains("At 26 named 浙江省劳动模范; At 28 given “浙江工匠”");
    }

    @Test
    void theDecadeOfBirthIsNamedFromTheDayOfBirthAndShownWhenHeAgrees() {
        LocalDate born = LocalDate.now(Beijing.ZONE).minusYears(30);
        String decade = "%02d后".formatted(born.getYear() / 10 * 10 % 100);
        PersonId young = workingAs("6-18-04-01", "文年轻", born);
        PersonId farmer = workingAs("5-01-02-02", "文种田", born);
        PersonId old = workingAs("6-18-04-01", "文年长", LocalDate.of(1964, 2, 29));
        assertThat(pages.page(DONG, get("/desk/people/" + young)).text()).contains(decade + "青年工人");
        assertThat(pages.page(DONG, get("/desk/people/" + farmer)).text()).contains(decade + "青年职工");
        assertThat(pages.page(DONG, get("/desk/people/" + old)).text()).contains("60后").doesNotContain("60后青年");

        roster.verified(young, new Decision("province-model-worker", "浙江省劳动模范", born.getYear() + 26, null, born.plusYears(26)));
        run(DONG, () -> changeConsent.give(DONG, young, Set.of(PublicField.PROFILE, PublicField.TRADE, PublicField.AGE),
                ConsentChannel.PAPER));
        String profile = "/experts/" + as(Actor.PUBLIC, () -> experts.find(young)).orElseThrow().slug();
        assertThat(pages.page(Actor.PUBLIC, get(profile)).text()).contains("26岁获评浙江省劳动模范").doesNotContain(decade);
        run(DONG, () -> changeConsent.give(DONG, young, PublicField.GENERATION, ConsentChannel.PAPER));
        assertThat(pages.page(Actor.PUBLIC, get(profile)).text()).contains(decade + "青年工人，26岁获评浙江省劳动模范");
        run(DONG, () -> changeConsent.withdraw(DONG, young, PublicField.GENERATION, ConsentChannel.PHONE));
        assertThat(pages.page(Actor.PUBLIC, get(profile)).text()).doesNotContain(decade);
    }

    @Test
    void anHonourGivenAfterDeathSaysSoAndTellsNoAge() {
        PersonId id = born("鲁先行", LocalDate.of(1950, 1, 1));
        roster.verified(id,
                new Decision("city-model-worker", "台州市劳动模范", 2016, null, LocalDate.of(2016, 4, 28), "台劳模证016号", true));

        Document person = pages.page(DONG, get("/desk/people/" + id));
        assertThat(person.text()).contains("追授").doesNotContain("66岁");
        String award = Objects.requireNonNull(person.selectFirst("a[href*=/honours/]:contains(台州市劳动模范)")).attr("href");
        assertThat(pages.page(DONG, get(award)).text()).contains("台劳模证016号");
    }

    @Test
    void twoSchemesOfOneNameAreToldApartByTheirYears() {
        PersonId id = roster.add("匡两样");
        MockHttpServletResponse wrong = pages.answer(DONG, honour(id, "province-craftsman", "浙江工匠", "2024"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(parsed(wrong).text()).contains("2024 年的浙江工匠是“2023 年起培育项目”");
        assertThat(drafts(id)).isZero();

        assertThat(pages.answer(DONG, honour(id, "province-craftsman-programme", "浙江工匠", "2024")).getStatus()).isEqualTo(303);
        assertThat(pages.answer(DONG, honour(id, "province-craftsman", "浙江工匠", "2018")).getStatus()).isEqualTo(303);
        assertThat(pages.page(DONG, get("/desk/people/" + id)).text()).contains("2023 年起培育项目", "2017–2018 省总选树");
    }

    @Test
    void aSecondPersonVerifiesManyLinesOfOneDocumentAtOnceEachWithItsOwnTick() {
        PersonId one = roster.add("祝第一");
        PersonId two = roster.add("祝第二");
        PersonId three = roster.add("祝第三");
        List<AwardId> drafts = List.of(one, two, three).stream().map(p -> as(DONG, () -> enterHonour.enter(DONG, p,
                new Decision("county-craftsman", "玉环工匠", 2025, "玉总工〔2025〕31号", LocalDate.of(2025, 4, 20))))).toList();

        Document own = pages.page(DONG, get("/desk/people/honours"));
        assertThat(own.select("tr:contains(祝第) input[name=award]")).isEmpty();
        assertThat(own.text()).contains("是您录入的，等别人核对");
        Document list = pages.page(ZHAO, get("/desk/people/honours"));
        assertThat(list.select("section:contains(玉总工〔2025〕31号) tr:contains(祝第) input[name=award]")).hasSize(3);
        assertThat(list.select("input[name=award][checked]")).isEmpty();
        assertThat(pages.page(CHUMEN_CADRE, get("/desk/people/honours")).text()).doesNotContain("祝第一");

        assertThat(pages.answer(ZHAO, verification()).getStatus()).isEqualTo(422);
        assertThat(pages.answer(ZHAO, verification(drafts.get(0)).param("award", "no id").param("load", "<")).getStatus())
                .isEqualTo(422);
        assertThat(pages.answer(DONG, verification(drafts.get(0))).getStatus()).isEqualTo(422);
        assertThat(pages.answer(CHUMEN_CADRE, verification(drafts.get(0))).getStatus()).isEqualTo(404);
        assertThat(List.of(drafts(one), drafts(two), drafts(three))).containsExactly(1, 1, 1);

        assertThat(pages.answer(ZHAO, verification(drafts.get(0), drafts.get(2))).getStatus()).isEqualTo(303);
        assertThat(List.of(drafts(one), drafts(two), drafts(three))).containsExactly(0, 1, 0);
        // Sent twice, it is verified once.
        assertThat(pages.answer(ZHAO, verification(drafts.get(1), drafts.get(2))).getStatus()).isEqualTo(409);
        assertThat(drafts(two)).isEqualTo(1);
    }

    @Test
    void aRevokedHonourIsNowhereToBeSeenInPublicAndStaysInTheHistory() {
        PersonId id = roster.add("夏撤回");
        AwardId award = roster.verified(id, new Decision("national-may-day-medal", "全国五一劳动奖章", 2015, null, null));
        run(DONG, () -> changeConsent.give(DONG, id, PublicField.PROFILE, ConsentChannel.PAPER));
        String profile = "/experts/" + as(Actor.PUBLIC, () -> experts.find(id)).orElseThrow().slug();
        assertThat(pages.page(Actor.PUBLIC, get(profile)).text()).contains("全国五一劳动奖章");

        run(WANG, () -> settleHonour.suspend(WANG, award));
        assertThat(pages.page(Actor.PUBLIC, get(profile)).text()).doesNotContain("全国五一劳动奖章");
        run(WANG, () -> settleHonour.revoke(WANG, award, "总工发〔2026〕3号"));

        for (String path : List.of(profile, "/en" + profile, "/experts?q=%E5%A4%8F%E6%92%A4%E5%9B%9E", "/", "/impact")) {
            HttpResponse<String> answer = Http.get(port, path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(Jsoup.parse(answer.body()).select("li, article, section, main").stream()
                    .filter(e -> e.text().contains("夏撤回") && e.text().contains("全国五一劳动奖章"))).as(path).isEmpty();
            // Whatever stands between keeps it no longer than a minute.
            assertThat(answer.headers().firstValue("Cache-Control").orElse("no-store")).as(path)
                    .matches(".*(no-store|no-cache|max-age=([0-9]|[1-5][0-9]|60)\\b).*");
        }
        // What dispatching, the case file and the assessment of candidates read.
        for (Actor reader : List.of(Actor.PUBLIC, DONG, Actor.SYSTEM)) {
            assertThat(as(reader, () -> experts.find(id)).orElseThrow().honour()).isNull();
        }
        assertThat(pages.page(DONG, get("/desk/people").param("q", "夏撤回").param("honour", "4")).select("tbody tr")).isEmpty();
        assertThat(pages.page(DONG, get("/desk/people/" + id)).text()).contains("全国五一劳动奖章", "已撤销");
    }

    @Test
    void somebodyIsFoundByPinyinAndByInitials() {
        roster.add("区兰芷");
        for (String typed : List.of("oulanzhi", "Ou Lan", "olz", "lanzhi")) {
            assertThat(pages.page(DONG, get("/desk/people").param("q", typed)).select("tbody th a").eachText()).as(typed)
                    .contains("区兰芷");
        }
        assertThat(pages.page(DONG, get("/desk/people").param("q", "anzhi")).select("tbody th a")).isEmpty();
    }

    @Test
    void aSearchIsKeptAndSharedWithTheUnionAndTakenAwayByItsOwnerOnly() {
        MockHttpServletRequestBuilder save = post("/desk/people/filters").param("name", "会种文旦的").param("skill", "pomelo")
                .param("status", "can");
        assertThat(pages.answer(DONG, post("/desk/people/filters").param("name", "空的")).getStatus()).isEqualTo(422);
        assertThat(pages.answer(DONG, post("/desk/people/filters").param("name", " ").param("skill", "pomelo")).getStatus())
                .isEqualTo(422);
        assertThat(pages.answer(DONG, save).getStatus()).isEqualTo(303);
        Document mine = pages.page(DONG, get("/desk/people"));
        assertThat(Objects.requireNonNull(mine.selectFirst(".kept a:contains(会种文旦的)")).attr("href"))
                .isEqualTo("/desk/people?skill=pomelo&status=can");
        assertThat(pages.page(ZHAO, get("/desk/people")).text()).doesNotContain("会种文旦的");

        assertThat(pages.answer(DONG, save.param("shared", "on")).getStatus()).isEqualTo(303);
        assertThat(pages.page(ZHAO, get("/desk/people")).select(".kept a:contains(会种文旦的)")).hasSize(1);
        assertThat(pages.page(CHUMEN_CADRE, get("/desk/people")).text()).doesNotContain("会种文旦的");
        String remove = Objects.requireNonNull(pages.page(DONG, get("/desk/people")).selectFirst(".kept form")).attr("action");
        assertThat(pages.answer(ZHAO, post(remove)).getStatus()).isEqualTo(404);
        assertThat(pages.answer(DONG, post(remove)).getStatus()).isEqualTo(303);
        assertThat(pages.page(ZHAO, get("/desk/people")).text()).doesNotContain("会种文旦的");
    }

    @Test
    void tickedRowsAreTakenAlongConfirmedAndVerifiedWithoutAScript() {
        PersonId one = roster.add("尚勾选", "13805769911");
        PersonId two = roster.add("尚没勾", "13805769912");
        as(DONG, () -> enterHonour.enter(DONG, one, new Decision("county-craftsman", "玉环工匠", 2024, null, null)));
        as(DONG, () -> enterHonour.enter(DONG, two, new Decision("county-craftsman", "玉环工匠", 2024, null, null)));

        assertThat(pages.answer(DONG, post("/desk/people/confirmation")).getStatus()).isEqualTo(422);
        assertThat(pages.answer(DONG, post("/desk/people/ticked.xlsx")).getStatus()).isEqualTo(422);
        assertThat(pages.answer(CHUMEN_CADRE, post("/desk/people/confirmation").param("person", one.toString())).getStatus())
                .isEqualTo(404);
        run(Actor.SYSTEM, () -> transaction.executeWithoutResult(s -> jdbc
                .sql("update roster.person set checked_on = '2025-01-01' where person_id in (:ids)")
                .param("ids", List.of(one.value(), two.value())).update()));
        assertThat(pages.answer(DONG, post("/desk/people/confirmation").param("person", one.toString())).getStatus())
                .isEqualTo(303);
        assertThat(pages.page(DONG, get("/desk/people").param("q", "尚没勾")).text()).contains("2025-01-01");
        assertThat(pages.page(DONG, get("/desk/people").param("q", "尚勾选")).text()).doesNotContain("2025-01-01");

        String drafts = Objects.requireNonNull(
                pages.answer(ZHAO, post("/desk/people/honours").param("person", one.toString())).getHeader("Location"));
        assertThat(pages.page(ZHAO, get(drafts)).text()).contains("尚勾选").doesNotContain("尚没勾");

        byte[] sheet = pages.answer(DONG, post("/desk/people/ticked.xlsx").param("person", one.toString()))
                .getContentAsByteArray();
        try (var book = new org.dhatim.fastexcel.reader.ReadableWorkbook(new java.io.ByteArrayInputStream(sheet))) {
            String text = book.getFirstSheet().read().stream()
                    .map(r -> r.stream().map(c -> c == null ? "" : c.getText()).toList().toString())
                    .toList().toString();
            assertThat(text).contains("尚勾选", "138****9911").doesNotContain("尚没勾", "13805769911");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private PersonId workingAs(String occupation, String name, LocalDate born) {
        Particulars p = Roster.particulars(name);
        return as(DONG, () -> addPerson.add(DONG, new Particulars(name, p.standing(), p.path(), p.town(), occupation,
                p.craftSince(), p.headline(), p.story(), p.monthlyCap(), p.takesBoat(), p.towns(), p.skills(), p.languages()),
                new Contact(null, null, null, born), null));
    }

    private PersonId born(String name, LocalDate day) {
        return as(DONG, () -> addPerson.add(DONG, Roster.particulars(name), new Contact(null, null, null, day), null));
    }

    private static MockHttpServletRequestBuilder honour(PersonId id, String type, String title, String year) {
        return post("/desk/people/" + id + "/honours").param("honourType", type).param("title", title).param("year", year);
    }

    private static MockHttpServletRequestBuilder verification(AwardId... ticked) {
        MockHttpServletRequestBuilder form = post("/desk/people/honours/verification");
        for (AwardId award : ticked) {
            form.param("award", award.toString());
        }
        return form;
    }

    private int drafts(PersonId person) {
        return as(Actor.SYSTEM, () -> Objects.requireNonNull(transaction.execute(status -> jdbc
                .sql("select count(*) from roster.honour_award where person_id = :person and state = 'DRAFT'")
                .param("person", person)
                .query(Integer.class)
                .single())));
    }
}
