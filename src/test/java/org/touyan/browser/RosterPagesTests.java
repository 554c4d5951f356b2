package org.touyan.browser;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.privacy.ConsentChannel;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.Picture;
import org.touyan.foundation.storage.picture.Jpegs;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.Roster;
import org.touyan.people.roster.availability.AnnounceAbsence;
import org.touyan.people.roster.availability.SetFreeTime;
import org.touyan.people.roster.consent.ChangeConsent;
import org.touyan.people.roster.domain.AwardId;
import org.touyan.people.roster.domain.Decision;
import org.touyan.people.roster.domain.FreeHalf;
import org.touyan.people.roster.domain.PublicField;
import org.touyan.people.roster.honour.EnterHonour;
import org.touyan.people.roster.honour.SettleHonour;
import org.touyan.people.roster.lend.LendPerson;
import org.touyan.people.roster.portrait.KeepPortrait;
import org.touyan.people.roster.post.EnterPost;
import org.touyan.people.roster.skill.ConfirmSkill;
import org.touyan.people.roster.skill.KeepLicence;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.people.roster.Roster.DONG;
import static org.touyan.people.roster.Roster.ZHAO;
import static org.touyan.people.roster.Roster.as;
import static org.touyan.people.roster.Roster.run;

/** The pages about people, as they look on a phone and at a desk. */
@TouyanTest
@Import(Roster.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RosterPagesTests {

    private static final LocalDate TODAY = LocalDate.now(org.touyan.foundation.shared.Beijing.ZONE);

    @Autowired
    private Roster roster;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Experts experts;
    @Autowired
    private EnterHonour enterHonour;
    @Autowired
    private SettleHonour settleHonour;
    @Autowired
    private ChangeConsent changeConsent;
    @Autowired
    private SetFreeTime setFreeTime;
    @Autowired
    private AnnounceAbsence announceAbsence;
    @Autowired
    private ConfirmSkill confirmSkill;
    @Autowired
    private KeepLicence keepLicence;
    @Autowired
    private EnterPost enterPost;
    @Autowired
    private LendPerson lendPerson;
    @LocalServerPort
    private int port;

    @Autowired
    private KeepPortrait keepPortrait;
    @Autowired
    private Files files;

    private PersonId lin;
    private AwardId draft;
    private String slug;
    private AccountId cadre;
    private AccountId master;

    @BeforeAll
    void fillTheRoster() {
        lin = person("林守田", "province-model-worker", "浙江省劳动模范", 2018);
        person("周月英", "national-may-day-medal", "全国五一劳动奖章", 2015);
        person("罗建明", "province-craftsman", "浙江工匠", 2017);
        person("章晓岚", "city-may-day-medal", "台州市五一劳动奖章", 2021);
        person("苏海平", "county-craftsman", "玉环工匠", 2019);
        honour(lin, "county-craftsman", "玉环工匠", 2015);
        draft = as(DONG,
                () -> enterHonour.enter(DONG, lin, new Decision("city-model-worker", "台州市劳动模范", 2016, "台政发〔2016〕12号", null),
                        List.of(picture(700, 1000))));
        run(DONG, () -> keepPortrait.put(DONG, lin, picture(600, 800)));
        for (PublicField field : PublicField.values()) {
            run(DONG, () -> changeConsent.give(DONG, lin, field, ConsentChannel.PAPER));
        }
        as(DONG, () -> keepLicence.enter(DONG, lin,
                new KeepLicence.Licence("特种作业操作证（低压电工）", "T331021195803052210", "浙江省应急管理厅", TODAY.plusDays(21), "electric")));
        as(DONG, () -> keepLicence.enter(DONG, lin,
                new KeepLicence.Licence("农机驾驶证", "331083000017", "玉环市农业农村局", TODAY.minusDays(12), "")));
        run(DONG, () -> confirmSkill.confirm(DONG, lin, new ConfirmSkill.Confirmation("pomelo", 1, "玉环市农业农村局", "农艺师证 2019-031号",
                LocalDate.of(2019, 6, 1))));
        as(DONG, () -> enterPost.enter(DONG, lin, "清港镇农技站站长", "清港镇农技站", true, LocalDate.of(1995, 3, 1),
                LocalDate.of(2024, 6, 30)));
        run(DONG, () -> setFreeTime.set(DONG, lin, Set.of(FreeHalf.parse("3-PM"), FreeHalf.parse("6-AM"), FreeHalf.parse("6-PM")),
                6));
        as(DONG, () -> announceAbsence.announce(DONG, lin, TODAY.plusDays(9), TODAY.plusDays(11), "去杭州开会"));
        as(Roster.CHUMEN_CADRE, () -> lendPerson.ask(Roster.CHUMEN_CADRE, lin, Roster.CHUMEN, TODAY, TODAY.plusDays(7), "文旦节会诊"));
        slug = as(Actor.PUBLIC, () -> experts.find(lin)).map(ExpertCard::slug).orElseThrow();
        cadre = Acting.doing(Actor.SYSTEM, () -> accounts.open("roster.cadre", "董晓梅", Role.TOWN_CADRE, Roster.QINGGANG, null));
        master = Acting.doing(Actor.SYSTEM, () -> accounts.open("13805761111", "林守田", Role.EXPERT, Roster.QINGGANG, lin.value()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/experts", "/experts/*", "/en/experts", "/en/experts/*", "/experts?q=nobody"})
    void publicPagesFitAPhoneAndADesk(String path) {
        List<String> elsewhere = new ArrayList<>();
        for (int width : new int[]{390, 1440}) {
            try (BrowserContext context = Browsers.sized(width, 900, false)) {
                Page page = context.newPage();
                Browsers.otherHosts(page, elsewhere);
                page.navigate(address(path));
                Browsers.screenshot(page,
                        "roster" + path.replace("*", "lin").replaceAll("[/?=]", "-") + "." + width);
                Browsers.axe(page);
                Browsers.fitsSideways(page);
            }
        }
        assertThat(elsewhere).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/people", "/desk/people?status=can&honour=2", "/desk/people/new", "/desk/people/*",
            "/desk/people/*/edit",
            "/desk/people/*/contact", "/desk/people/*/posts", "/desk/people/*/free", "/desk/people/*/consents",
            "/desk/people/*/loans",
            "/desk/people/loans", "/desk/people/honours", "/desk/people/*/skills", "/desk/people/*/honours/new",
            "/desk/people/*/honours/+", "/desk/people/*/portrait"})
    void deskPagesFitADeskAndAPhone(String path) {
        String name = "roster"
                + path.replace("/desk/people", "-desk").replace("*", "lin").replace("+", "draft").replaceAll("[/?=&]", "-");
        for (int width : new int[]{1440, 390}) {
            try (BrowserContext context = Browsers.sized(width, 900, width == 390)) {
                Page page = signedIn(context, cadre);
                page.navigate(address(path));
                Browsers.screenshot(page, name + "." + width);
                Browsers.axe(page);
                Browsers.fitsSideways(page);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me/free", "/me/consent", "/me/portrait", "/me/copy"})
    void thePagesOfAMasterFitHisPhone(String path) {
        try (BrowserContext context = Browsers.phone()) {
            Page page = signedIn(context, master);
            page.navigate(address(path));
            Browsers.screenshot(page, "roster" + path.replace('/', '-') + ".phone");
            Browsers.axe(page);
            Browsers.fitsSideways(page);
        }
    }

    @Test
    void theNumberAppearsInPlaceWhenAReasonIsGiven() {
        PersonId su = roster.add("苏电话", "13805762222");
        try (BrowserContext context = Browsers.desk()) {
            Page page = signedIn(context, cadre);
            page.navigate(address("/desk/people/" + su));
            assertThat(page.content()).contains("138****2222").doesNotContain("13805762222");
            page.locator("#phone button").click();
            page.locator("#reason-err").waitFor();
            page.locator("#reason").fill("约上门时间");
            page.locator("#phone button").click();
            page.locator("#phone a[href='tel:13805762222']").waitFor();
            assertThat(page.url()).endsWith("/desk/people/" + su);
        }
    }

    @Test
    void aMasterTicksHisWeekOnHisPhoneAndTakesAFieldBack() {
        try (BrowserContext context = Browsers.phoneWithoutScripts()) {
            Page page = signedIn(context, master);
            page.navigate(address("/me/free"));
            page.locator("input[value='1-AM']").check();
            page.locator("form[action='/me/free'] button").click();
            assertThat(page.locator("input[value='1-AM']").isChecked()).isTrue();
            assertThat(page.locator("input[value='3-PM']").isChecked()).isTrue();
            page.navigate(address("/me/consent"));
            page.locator("form[action='/me/consent/town/withdrawal'] button").click();
            assertThat(page.locator("form[action='/me/consent/town'] button").isVisible()).isTrue();
            page.locator("form[action='/me/consent/town'] button").click();
            assertThat(page.locator("form[action='/me/consent/town/withdrawal'] button").isVisible()).isTrue();
        }
    }

    private PersonId person(String name, String type, String title, int year) {
        PersonId id = roster.add(name, "1380576" + (1000 + year));
        honour(id, type, title, year);
        run(DONG, () -> changeConsent.give(DONG, id, PublicField.PROFILE, ConsentChannel.PAPER));
        run(DONG, () -> changeConsent.give(DONG, id, PublicField.TRADE, ConsentChannel.PAPER));
        return id;
    }

    private Picture picture(int width, int height) {
        return files.prepare("照片.jpg", new ByteArrayInputStream(Jpegs.plain(width, height)));
    }

    private void honour(PersonId id, String type, String title, int year) {
        AwardId award = as(DONG, () -> enterHonour.enter(DONG, id, new Decision(type, title, year, null, null)));
        run(ZHAO, () -> settleHonour.verify(ZHAO, award));
    }

    private Page signedIn(BrowserContext context, AccountId account) {
        String link = Acting.doing(Actor.SYSTEM, () -> accounts.oneTimeLink(account, Duration.ofMinutes(5), true));
        Page page = context.newPage();
        page.navigate("http://localhost:" + port + link);
        page.locator("main form button").first().click();
        return page;
    }

    private String address(String path) {
        String person = path.startsWith("/desk") ? lin.toString() : slug;
        return "http://localhost:" + port + path.replace("*", person).replace("+", draft.toString());
    }
}
