package org.touyan.people.recognition;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.touyan.Browser;
import org.touyan.Insider;
import org.touyan.TouyanTest;
import org.touyan.browser.Browsers;
import org.touyan.foundation.approval.ObjectionId;
import org.touyan.foundation.approval.posting.FileObjection;
import org.touyan.foundation.approval.posting.Objection;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.Roster;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.people.recognition.RecognitionWorld.MONDAY;
import static org.touyan.people.recognition.RecognitionWorld.NEXT_MONDAY;
import static org.touyan.people.recognition.RecognitionWorld.SAFETY;
import static org.touyan.people.recognition.RecognitionWorld.SATURDAY;
import static org.touyan.people.recognition.RecognitionWorld.TAX;

/** The pages about honours, as a union and the public meet them. */
@TouyanTest
@Import(RecognitionWorld.class)
class RecognitionPagesTests {

    private static final String EXAMPLE = "019362e0-0000-7000-8000-000000002024";

    @Autowired
    private RecognitionWorld.Committee committee;
    @Autowired
    private Accounts accounts;
    @Autowired
    private FileObjection fileObjection;
    @LocalServerPort
    private int port;

    private Browser city;
    private Browser town;

    @BeforeEach
    void signIn() {
        itIs(MONDAY);
    }

    /** Nobody stays signed in for a week. */
    private void itIs(LocalDate day) {
        committee.itIs(day);
        city = Insider.as(Role.CITY_STAFF, Roster.CITY, accounts, port);
        town = Insider.as(Role.TOWN_CADRE, Roster.QINGGANG, accounts, port);
    }

    @Test
    void aNoticeIsEnteredLikeTheFirstExampleAndShowsItsShares() {
        Browser.Seen form = city.get("/desk/honours/notices/new?like=" + EXAMPLE);
        assertThat(form.page().select("#percent-industrial").val()).isEqualTo("35");
        assertThat(form.page().select("#percent-migrant").val()).isEqualTo("10");

        Browser.Seen done = city.submit(form, "/desk/honours/notices", notice(Map.of()));

        assertThat(done.status()).isEqualTo(303);
        Browser.Seen seen = city.get(done.location());
        assertThat(seen.text()).contains("2027 年推荐评选", "产业工人：35% 要求，现在 0/0", "推荐审批表、事迹材料").doesNotContain("recognition.");
        assertThat(town.get("/desk/honours").text()).contains("2027 年推荐评选");
        assertThat(town.get("/desk/honours/notices/new").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"title,短,title", "places,0,places", "places,许多,places", "deadline,'',deadline",
            "honourType,national-pioneer,honourType",
            "percent-migrant,101,percent-migrant", "percent-migrant,一成,percent-migrant", "source,'',source"})
    void eachMistakeInANoticeIsToldAtItsFieldAndWhatWasTypedStays(String field, String typed, String blamed) {
        int before = committee.all("select title from recognition.notice").size();

        Browser.Seen wrong = city.submit(city.get("/desk/honours/notices/new"), "/desk/honours/notices",
                notice(Map.of(field, typed)));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".errsum a").eachAttr("href")).containsExactly("#" + blamed);
        assertThat(wrong.page().select("#" + blamed + "-err")).hasSize(1);
        assertThat(wrong.page().select("#papers").val()).isEqualTo("推荐审批表\n事迹材料");
        assertThat(committee.all("select title from recognition.notice")).hasSize(before);
    }

    @Test
    void aNominationWalksThroughItsPagesFromTheUnitToTheDoor() throws IOException {
        NoticeId notice = committee.notice();
        committee.person("林走完");
        String form = "/desk/honours/notices/" + notice + "/nominations";
        Browser.Seen nobody = town.submit(town.get(form + "/new"), form,
                Map.of("who", "没有此人", "unitName", "清港某合作社", "merits", "二十年嫁接文旦", "classes", "industrial"));
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.page().select("#who-err")).hasSize(1);
        assertThat(nobody.page().select("input[name=classes][checked]").eachAttr("value")).containsExactly("industrial");
        Map<String, String> proposal = Map.of("who", "林走完", "unitName", "清港某合作社", "merits", "二十年嫁接文旦", "classes", "industrial");
        Browser.Seen noPicture = town.upload(nobody, form, proposal, "photos", "推荐审批表.jpg",
                "不是图片".getBytes(StandardCharsets.UTF_8));
        assertThat(noPicture.status()).isEqualTo(422);
        assertThat(noPicture.page().select("#photos-err")).hasSize(1);
        assertThat(noPicture.page().select("#who").val()).isEqualTo("林走完");
        Browser.Seen sent = town.upload(noPicture, form, proposal, "photos", "推荐审批表.jpg", picture());
        assertThat(sent.status()).isEqualTo(303);
        String at = sent.location();
        String paper = town.get(at).page().select("img[src^=/files/]").attr("src");
        assertThat(town.get(paper).status()).isEqualTo(200);
        assertThat(Insider.as(Role.TOWN_CADRE, Roster.CHUMEN, accounts, port).get(paper).status()).isEqualTo(404);
        assertThat(new Browser(port).get(paper).status()).isEqualTo(404);

        Map<String, String> meeting = new HashMap<>(Map.of("meetingKind", "VILLAGE", "metOn", MONDAY.toString(), "votesFor", "10",
                "votesOf", "30", "pinnedFrom", MONDAY.toString(), "pinnedUntil", NEXT_MONDAY.minusDays(1).toString()));
        Browser.Seen minority = town.submit(town.get(at), at + "/meeting", meeting);
        assertThat(minority.status()).isEqualTo(422);
        assertThat(minority.page().select(".errsum a").attr("href")).isEqualTo("#votesFor");
        assertThat(minority.page().select("#votesOf").val()).isEqualTo("30");
        meeting.put("votesFor", "28");
        assertThat(town.submit(minority, at + "/meeting", meeting).status()).isEqualTo(303);
        assertThat(town.post(at + "/recommendation", Map.of("_csrf", town.token())).status()).isEqualTo(403);
        assertThat(city.get(at).text()).contains("张榜期满以后才能审定推荐");

        itIs(NEXT_MONDAY);
        assertThat(act(city, at, "/recommendation", Map.of()).status()).isEqualTo(303);
        assertThat(act(city, at, "/opinions", Map.of("department", TAX, "agrees", "NO", "why", "")).page().select("#why-err"))
                .hasSize(1);
        for (String department : List.of(TAX, SAFETY)) {
            assertThat(act(city, at, "/opinions", Map.of("department", department, "agrees", "YES")).status()).isEqualTo(303);
        }
        assertThat(act(city, at, "/posting", Map.of("from", NEXT_MONDAY.toString(), "until", NEXT_MONDAY.toString()))
                .page().select("#until-err")).hasSize(1);
        assertThat(act(city, at, "/posting",
                Map.of("from", NEXT_MONDAY.toString(), "until", NEXT_MONDAY.plusDays(4).toString())).status()).isEqualTo(303);

        itIs(SATURDAY);
        Map<String, String> decision = Map.of("title", "2026 年玉环工匠", "documentNo", "玉工[2026]31", "decidedOn",
                SATURDAY.toString());
        assertThat(act(city, at, "/decision", decision).status()).isEqualTo(303);
        assertThat(city.get(at).text()).contains("玉工〔2026〕31号", "登门送了以后再登记").doesNotContain("recognition.");

        assertThat(town.upload(town.get(at), at + "/delivery",
                Map.of("day", SATURDAY.toString(), "place", "家中", "people", "镇工会主席"), "photos", "全家福.jpg", picture()).status())
                .isEqualTo(303);
        Browser.Seen delivered = town.get(at);
        assertThat(delivered.text()).contains("已送到家", "镇工会主席").doesNotContain("recognition.");
        String photo = delivered.page().select("section:contains(镇工会主席) img[src^=/files/]").attr("src");
        assertThat(photo).isNotEqualTo(paper);
        assertThat(town.get(photo).status()).isEqualTo(200);
        assertThat(new Browser(port).get(photo).status()).isEqualTo(404);
    }

    @Test
    void aTypingErrorInANoticeIsCorrectedWhatStoodThereStaysAndAfterADecisionNothingChanges() {
        NoticeId id = committee.notice();
        String at = "/desk/honours/notices/" + id;
        Browser.Seen form = city.get(city.get(at).page().select("a[href$=/correction]").attr("href"));
        assertThat(form.page().select("#places").val()).isEqualTo("10");
        assertThat(form.page().select("#deadline").val()).isEqualTo(MONDAY.toString());
        Map<String, String> right = notice(Map.of("title", "2026 年玉环工匠评选", "places", "12", "deadline", SATURDAY.toString(),
                "departments", TAX + "\n" + SAFETY));
        Browser.Seen wrong = city.submit(form, at + "/correction", notice(Map.of("places", "许多")));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("form[action$=/correction] #places").val()).isEqualTo("许多");
        Map<String, String> other = new HashMap<>(right);
        other.put("honourType", "county-model-worker");
        assertThat(city.submit(form, at + "/correction", other).page().select("#honourType-err")).hasSize(1);

        assertThat(city.submit(form, at + "/correction", right).status()).isEqualTo(303);

        Browser.Seen corrected = city.get(at);
        assertThat(corrected.text()).contains(SATURDAY.toString(), "更正以前写的", "名额 10；截止 " + MONDAY).doesNotContain("recognition.");
        assertThat(town.get(at).page().select("a[href$=/correction]")).isEmpty();
        assertThat(town.post(at + "/correction", withToken(right)).status()).isEqualTo(403);

        NominationId nomination = committee.upToPosting(id, committee.person("林更正"));
        committee.decided(nomination);
        itIs(SATURDAY);
        assertThat(city.get(at).page().select("a[href$=/correction]")).isEmpty();
        Browser.Seen late = city.submit(city.get(at + "/correction"), at + "/correction", right);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("已经有结果了");
    }

    private Map<String, String> withToken(Map<String, String> typed) {
        Map<String, String> all = new HashMap<>(typed);
        all.put("_csrf", town.token());
        return all;
    }

    @Test
    void anyoneObjectsWithoutAnAccountAndReadsTheAnswerUnderHisLink() {
        NoticeId notice = committee.notice();
        NominationId id = committee.upToPosting(notice, committee.person("林公示"));
        Browser anyone = new Browser(port);
        Browser.Seen posting = anyone.get("/notices/" + notice);
        assertThat(posting.text()).contains("林公示", "清港某合作社", "带出六个徒弟").doesNotContain("recognition.");
        assertThat(anyone.get("/notices").text()).contains("2026 年玉环工匠评选");
        String send = "/notices/" + notice + "/objections";

        Browser.Seen empty = anyone.submit(posting, send,
                Map.of("posting", committee.posting(id).toString(), "body", "", "phone", "123"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().select("#body-err")).hasSize(1);
        assertThat(empty.page().select("#phone").val()).isEqualTo("123");
        Browser.Seen machine = anyone.submit(posting, send,
                Map.of("posting", committee.posting(id).toString(), "body", "买药", "website", "http://x.example"));
        assertThat(machine.location()).isEqualTo("/notices/" + notice);
        Browser.Seen sent = anyone.submit(posting, send,
                Map.of("posting", committee.posting(id).toString(), "body", "他去年不在这个单位", "phone", "13805761234"));
        assertThat(sent.status()).isEqualTo(303);
        assertThat(anyone.get(sent.location()).text()).contains("他去年不在这个单位", "决定以前一定答复");

        itIs(NEXT_MONDAY);
        String at = "/desk/honours/nominations/" + id;
        Browser.Seen desk = city.get(at);
        assertThat(desk.text()).contains("138****1234").doesNotContain("13805761234");
        assertThat(town.get(at).text()).doesNotContain("他去年不在这个单位", "1234");
        theObjectorsPhoneIsShownWithAReasonOnly(at, desk.page().select("a[href$=/phone]").attr("href"));
        String answer = desk.page().select("form[action$=/answer]").attr("action");
        assertThat(city.submit(desk, answer, Map.of("answer", "")).status()).isEqualTo(422);
        assertThat(city.submit(desk, answer, Map.of("answer", "查过劳动合同，一直在")).status()).isEqualTo(303);
        assertThat(anyone.get(sent.location()).text()).contains("查过劳动合同，一直在");
        assertThat(anyone.get("/en" + sent.location()).text()).contains("Answer").doesNotContain("recognition.");
    }

    @Test
    void whenTheDaysAreOverTheNameIsGoneFromThePublicPage() {
        NoticeId notice = committee.notice();
        committee.upToPosting(notice, committee.person("林期满"));
        Browser anyone = new Browser(port);
        assertThat(anyone.get("/notices/" + notice).text()).contains("林期满");

        committee.itIs(SATURDAY);

        Browser.Seen over = anyone.get("/notices/" + notice);
        assertThat(over.status()).isEqualTo(200);
        assertThat(over.text()).doesNotContain("林期满").contains("公示已经结束");
    }

    @Test
    void onlyTheUnitReadsWhyANominationEnded() {
        NominationId id = committee.nominated(committee.notice(), committee.person("林不报"));
        String at = "/desk/honours/nominations/" + id;
        Browser.Seen page = town.get(at);
        assertThat(town.submit(page, at + "/ending", Map.of("ending", "WITHDRAW", "reason", "")).status()).isEqualTo(422);
        assertThat(town.submit(page, at + "/ending", Map.of("ending", "WITHDRAW", "reason", "家里有事")).status()).isEqualTo(303);

        assertThat(town.get(at).text()).contains("家里有事");
        Browser auditor = Insider.as(Role.AUDITOR, Roster.CITY, accounts, port);
        assertThat(auditor.get(at).text()).contains("已撤回").doesNotContain("家里有事");
        assertThat(auditor.get(at).page().select("main form[method=post]")).isEmpty();
        assertThat(Insider.as(Role.TOWN_CADRE, Roster.CHUMEN, accounts, port).get(at).status()).isEqualTo(404);
        assertThat(Insider.as(Role.SYSTEM_ADMIN, Roster.CITY, accounts, port).get("/desk/honours").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void everyPageCanBeReadByEverybodyAndFitsTheScreen(int width) {
        NoticeId notice = committee.notice();
        PersonId person = committee.person("林看页");
        NominationId voted = committee.nominated(notice, committee.person("林在途"), "industrial");
        NominationId id = committee.upToPosting(notice, person);
        committee.itIs(NEXT_MONDAY);
        var objection = new Objection(ObjectionId.next(), committee.posting(id), "他去年不在这个单位", "王某", "");
        Acting.run(Actor.PUBLIC, () -> fileObjection.file(Actor.PUBLIC, objection));
        AccountId account = Acting.doing(Actor.SYSTEM,
                () -> accounts.open("honours" + width, "董晓梅", Role.CITY_STAFF, Roster.CITY, null));
        try (BrowserContext context = Browsers.sized(width, 900, false)) {
            Page page = context.newPage();
            page.navigate(address(Acting.doing(Actor.SYSTEM, () -> accounts.oneTimeLink(account, Duration.ofMinutes(5), true))));
            page.locator("main form button").first().click();
            for (String path : List.of("/desk/honours?state=POSTED", "/desk/honours/notices/new?like=" + EXAMPLE,
                    "/desk/honours/notices/" + notice, "/desk/honours/nominations/" + voted, "/desk/honours/nominations/" + id,
                    "/notices", "/notices/" + notice, "/en/notices/" + notice, "/notices/objections/" + objection.id())) {
                page.navigate(address(path));
                Browsers.axe(page);
                Browsers.fitsSideways(page);
                assertThat(page.locator("body").innerText()).as(path).doesNotContain("recognition.");
                Browsers.screenshot(page, "honours-" + width + path.replaceAll("[^a-z]+", "-"));
            }
        }
    }

    private void theObjectorsPhoneIsShownWithAReasonOnly(String nomination, String phone) {
        Browser.Seen asked = city.get(phone);
        assertThat(asked.text()).doesNotContain("13805761234");
        Browser.Seen silent = city.submit(asked, phone, Map.of("reason", " "));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().select("#reason-err")).hasSize(1);
        assertThat(silent.text()).doesNotContain("13805761234");

        assertThat(city.submit(asked, phone, Map.of("reason", "打电话核实劳动合同")).text()).contains("13805761234");
        assertThat(committee.all("select reason from privacy.unmasking where subject_kind = 'objection'"))
                .containsExactly("打电话核实劳动合同");
        assertThat(town.get(phone).status()).isEqualTo(403);
        assertThat(city.get(nomination).text()).doesNotContain("13805761234");
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    private static Browser.Seen act(Browser browser, String at, String act, Map<String, String> typed) {
        return browser.submit(browser.get(at), at + act, typed);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static Map<String, String> notice(Map<String, String> changed) {
        Map<String, String> typed = new HashMap<>(Map.of("honourType", "county-craftsman", "title", "2027 年推荐评选", "places", "10",
                "deadline", "2027-03-31", "papers", "推荐审批表\n事迹材料", "departments", "税务局", "source", "玉工〔2026〕18号",
                "percent-industrial", "35"));
        typed.putAll(changed);
        return typed;
    }
}
