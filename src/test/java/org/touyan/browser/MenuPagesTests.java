package org.touyan.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.touyan.QrReader;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.organization.BodyBrief;
import org.touyan.foundation.organization.BodyId;
import org.touyan.foundation.organization.BodyKind;
import org.touyan.foundation.organization.BodyRegistry;
import org.touyan.foundation.organization.NewBody;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Size;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.Roster;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.MenuWorld;
import org.touyan.service.menu.MenuWorld.Office;
import org.touyan.service.menu.domain.Audience;
import org.touyan.service.menu.domain.ItemKind;
import org.touyan.service.menu.domain.ItemText;
import org.touyan.service.menu.domain.Mechanism;
import org.touyan.service.menu.domain.Purpose;
import org.touyan.service.menu.domain.ServiceForm;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.menu.MenuWorld.OFFICER;

/** The monthly list on phones, at desks and on paper. */
@TouyanTest
@Import(MenuWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MenuPagesTests {

    private static final YearMonth MONTH = YearMonth.of(2026, 12);
    private static final Set<String> TOWNS = Set.of("331083001", "331083002", "331083003", "331083101", "331083102");
    private static final YearMonth NEXT = MONTH.plusMonths(1);

    @Autowired
    private Office office;
    @Autowired
    private Accounts accounts;
    @Autowired
    private BodyRegistry registry;
    @Autowired
    private Organizations organizations;
    @LocalServerPort
    private int port;

    private ItemId item;
    private ItemId draft;
    private ItemId wordy;
    private ItemId withdrawn;
    private AccountId officer;
    private AccountId leader;
    private AccountId master;
    private AccountId hr;

    @BeforeAll
    void aListIsOutAndTheNextIsDrafted() {
        office.itIs(LocalDate.of(2026, 11, 21));
        office.open(MONTH);
        PersonId by = office.person("林网页");
        item = office.line(MONTH, "果园会诊：文旦冬管与黄化", by, Office.at(MONTH.atDay(8), 9, 8), Office.at(MONTH.atDay(15), 14, 1));
        office.confirm(item);
        List<String> dishes = List.of("机器换人：非标自动化诊断", "班前十分钟：红色故事进班组", "直播带货第一课", "阀门装配工艺提升", "冬季海水网箱看鱼病",
                "考级答疑：高级工怎么报名和备考", "旋耕机检修和保养", "焊缝气孔怎么治");
        for (int i = 0; i < dishes.size(); i++) {
            office.confirm(office.line(MONTH, dishes.get(i), office.person("陈" + "甲乙丙丁戊己庚辛".charAt(i)),
                    Office.at(MONTH.atDay(9 + i), 9, 4)));
        }
        wordy = office.line(MONTH, longest(), office.person("陈长"), Office.at(MONTH.atDay(20), 9, 4),
                Office.at(MONTH.atDay(21), 9, 4),
                Office.at(MONTH.atDay(22), 9, 4), Office.at(MONTH.atDay(23), 9, 4));
        office.confirm(wordy);
        withdrawn = office.line(MONTH, "撤下的一项", office.person("陈撤"), Office.at(MONTH.atDay(20), 9, 4));
        office.confirm(withdrawn);
        office.approve(MONTH);
        office.itIs(LocalDate.of(2026, 12, 1));
        office.chore("menu.publish");
        office.withdraw(withdrawn, "师傅住院了");
        office.open(NEXT);
        draft = office.line(NEXT, "果园会诊：开春修剪", by, Office.at(NEXT.atDay(8), 9, 8));
        officer = open("menu.officer", "王主任", Role.CITY_STAFF, Roster.CITY.value(), null);
        leader = open("menu.leader", "应主席", Role.CITY_LEADER, Roster.CITY.value(), null);
        master = Acting.doing(Actor.SYSTEM,
                () -> accounts.open("13805761234", "林网页", Role.EXPERT, Roster.QINGGANG, by.value()));
        hr = open("menu.hr", "潘人事", Role.ENTERPRISE_UNION, company().path().value(), null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/menu/2026-12", "/menu/2026-12/*", "/menu/2027-01", "/en/menu/2026-12", "/en/menu/2026-12/*"})
    void publicPagesFitAPhoneAndADesk(String path) {
        List<String> elsewhere = new ArrayList<>();
        for (int width : new int[]{390, 1440}) {
            try (BrowserContext context = Browsers.sized(width, 900, false)) {
                Page page = context.newPage();
                Browsers.otherHosts(page, elsewhere);
                page.navigate(at(path));
                look(page, path, width);
            }
        }
        assertThat(elsewhere).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/desk/menu/2027-01,officer", "/desk/menu/2027-01,leader", "/desk/menu/2026-12,officer",
            "/desk/menu/2027-01/new,officer",
            "/desk/menu/2027-01/+,officer", "/desk/menu/2026-12/*,officer", "/desk/menu/offers,officer", "/me/menu,master",
            "/menu/2026-12/*/book,hr"})
    void pagesOfThoseWhoHaveSignedInFitADeskAndAPhone(String path, String who) {
        AccountId account = Map.of("officer", officer, "leader", leader, "master", master, "hr", hr).get(who);
        for (int width : new int[]{1440, 390}) {
            try (BrowserContext context = Browsers.sized(width, 900, false)) {
                Page page = signedIn(context, account);
                page.navigate(at(path));
                look(page, path + "." + who, width);
            }
        }
    }

    @Test
    void somebodyWithoutScriptsFiltersAndBooks() {
        try (BrowserContext context = Browsers.phoneWithoutScripts()) {
            Page page = context.newPage();
            page.navigate(at("/menu/2026-12"));
            page.locator("label.chip", new Page.LocatorOptions().setHasText("农户和村里")).click();
            page.locator("form.mfilter > button").click();
            assertThat(page.url()).contains("audience=FARMER");
            page.locator("h2 a", new Page.LocatorOptions().setHasText("果园会诊")).click();
            page.locator("a", new Page.LocatorOptions().setHasText("点这个")).first().click();
            assertThat(page.locator("main").innerText()).contains("您点的是", "果园会诊");
            page.locator("form button.btn--main").click();
            page.locator("label.chip", new Page.LocatorOptions().setHasText("清港")).click();
            page.fill("#name", "王阿姨");
            page.fill("#phone", "13900007777");
            page.locator("form button.btn--main").click();
            page.locator("form button.btn--main").click();
            assertThat(page.locator("main").innerText()).contains("给您留了名额");
        }
    }

    @Test
    void theHumanResourcesOfACompanyBookInOneForm() {
        for (int width : new int[]{1440, 390}) {
            try (BrowserContext context = Browsers.sized(width, 900, false)) {
                Page page = signedIn(context, hr);
                page.navigate(at("/menu/2026-12"));
                page.locator("h2 a", new Page.LocatorOptions().setHasText("果园会诊")).click();
                page.locator("a", new Page.LocatorOptions().setHasText("点这个")).first().click();
                page.locator("form details summary").click();
                page.fill("#words", "厂区的文旦树请来看看 " + width);
                page.fill("#name", "潘人事");
                page.fill("#phone", "1390000" + (1000 + width));
                Browsers.axe(page);
                page.locator("form button.btn--main").click();
                assertThat(page.locator("main").innerText()).contains("给您留了名额", "潘人事");
                Browsers.axe(page);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/menu/2026-12/poster,/menu/2026-12", "/menu/2026-12/*/poster,/menu/2026-12/*",
            "/en/menu/2026-12/poster,/en/menu/2026-12",
            "/menu/2026-12/%/poster,/menu/2026-12/%", "/en/menu/2026-12/%/poster,/en/menu/2026-12/%"})
    void aPosterIsOneSheetInChromiumAndItsCodeLeadsToWhatItShows(String path, String leads) throws Exception {
        try (BrowserContext context = Browsers.desk()) {
            Page page = context.newPage();
            page.navigate(at(path));
            look(page, path, 1440);
            assertThat(page.evaluate("""
                    () => { const sheet = document.querySelector('.poster').getBoundingClientRect().bottom;
                      const words = document.querySelector('.po, .it');
                      return document.querySelector('.po__c').getBoundingClientRect().bottom <= sheet
                        && words.scrollHeight <= words.clientHeight + 1 }""")).isEqualTo(true);
            try (PDDocument paper = printed(page)) {
                assertThat(QrReader.read(paper, 0)).isEqualTo(at(leads));
                assertThat(new PDFTextStripper().getText(paper)).contains("12351");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/menu/2026-12", "/en/menu/2026-12"})
    void theListPrintsOnOneSheet(String path) throws Exception {
        try (BrowserContext context = Browsers.sized(1440, 900, true)) {
            Page page = context.newPage();
            page.navigate(at(path));
            try (PDDocument paper = printed(page)) {
                assertThat(new PDFTextStripper().getText(paper)).contains("果园会诊：文旦冬管与黄化", "焊缝气孔怎么治");
                Browsers.screenshot(new PDFRenderer(paper).renderImageWithDPI(0, 100), "menu-list-print" + path.length());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/menu/2026-12/poster,/menu/2026-12", "/menu/2026-12/*/poster,/menu/2026-12/*",
            "/menu/2026-12/%/poster,/menu/2026-12/%",
            "/en/menu/2026-12/poster,/en/menu/2026-12", "/menu/2026-12/list,/menu/2026-12"})
    void whatTheServerPrintsIsOneSheetWithItsFontsInIt(String path, String leads) throws Exception {
        byte[] pdf = get(path + ".pdf");
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            oneSheet(paper);
            var image = new PDFRenderer(paper).renderImageWithDPI(0, 150);
            Browsers.screenshot(image, "menu-paper" + path.replaceAll("[/*%]", "-"));
            assertThat(new PDFTextStripper().getText(paper)).contains("12351");
            assertThat(QrReader.read(image)).isEqualTo(at(leads));
        }
        assertThat(get(path + ".pdf")).as("printed once").isEqualTo(pdf);
    }

    @ParameterizedTest
    @CsvSource({"/menu/2026-12/poster.png,/menu/2026-12", "/menu/2026-12/*/poster.png,/menu/2026-12/*"})
    void thePictureForTelephonesIsScannedToo(String path, String leads) throws Exception {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(get(path)));

        assertThat(picture.getHeight()).isGreaterThan(1500);
        assertThat(QrReader.read(picture)).isEqualTo(at(leads));
    }

    @Test
    void thePosterShowsTheWholeListWhileItFits() throws Exception {
        try (PDDocument paper = Loader.loadPDF(get("/menu/2026-12/poster.pdf"))) {
            assertThat(new PDFTextStripper().getText(paper)).contains("果园会诊：文旦冬管与黄化", "焊缝气孔怎么治", "公布后就能点")
                    .doesNotContain("扫码就能看到");
        }
    }

    @Test
    void whatIsWithdrawnHasNoPoster() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(HttpRequest.newBuilder(URI.create(at("/menu/2026-12/" + withdrawn + "/poster.pdf"))).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void theCalendarHoldsEveryTimeOfTheList() throws Exception {
        String calendar = new String(get("/menu/2026-12.ics"), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(calendar.split("BEGIN:VEVENT", -1)).hasSize(15);
        assertThat(calendar).contains("DTSTART:20261208T010000Z", "果园会诊").doesNotContain("林网页");
    }

    private static PDDocument printed(Page page) throws IOException {
        PDDocument paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true)));
        oneSheet(paper);
        return paper;
    }

    private static void oneSheet(PDDocument paper) throws IOException {
        assertThat(paper.getNumberOfPages()).isEqualTo(1);
        var size = paper.getPage(0).getMediaBox();
        assertThat(List.of(Math.round(size.getWidth()), Math.round(size.getHeight()))).isEqualTo(List.of(595, 842));
        assertThat(paper.getPage(0).getResources().getFontNames()).isNotEmpty();
        for (var name : paper.getPage(0).getResources().getFontNames()) {
            PDFont font = paper.getPage(0).getResources().getFont(name);
            assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        }
    }

    private String at(String path) {
        return "http://localhost:" + port
                + path.replace("%", wordy.toString()).replace("*", item.toString()).replace("+", draft.toString());
    }

    private byte[] get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(URI.create(at(path))).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }

    /** As much as the form takes, in every field. */
    private static ItemText longest() {
        return ItemText.of("很长的名字".repeat(8), "crops", ItemKind.SERVICE, ServiceForm.DOOR, Mechanism.SKILL,
                EnumSet.allOf(Audience.class), EnumSet.allOf(Purpose.class), TOWNS, 90, "请先备好图纸和样品。".repeat(30),
                "进车间请戴安全帽，".repeat(33), true,
                "玉环市总工会劳动和经济工作部电话".repeat(3));
    }

    private static void look(Page page, String path, int width) {
        Browsers.screenshot(page, "menu" + path.replaceAll("[/*+]", "-") + "." + width);
        Browsers.axe(page);
        Browsers.fitsSideways(page);
    }

    private AccountId open(String login, String name, Role role, String scope, @org.jspecify.annotations.Nullable UUID person) {
        return Acting.doing(Actor.SYSTEM,
                () -> accounts.open(login, name, role, new org.touyan.foundation.shared.OrgPath(scope), person));
    }

    private BodyBrief company() {
        var body = new NewBody("清港网页机械厂", BodyKind.INSTITUTION, "", "331083101", "工业区二期", "", Size.UNKNOWN, null, "", "", "",
                true,
                true);
        BodyId id = Acting.doing(OFFICER, () -> registry.register(OFFICER, body));
        return office.asSystem(() -> organizations.body(id).orElseThrow());
    }

    private Page signedIn(BrowserContext context, AccountId account) {
        String link = Acting.doing(Actor.SYSTEM, () -> accounts.oneTimeLink(account, Duration.ofMinutes(5), true));
        Page page = context.newPage();
        page.navigate("http://localhost:" + port + link);
        page.locator("main form button").first().click();
        return page;
    }
}
