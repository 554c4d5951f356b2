package org.touyan.service.matching.text;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.touyan.TouyanTest;
import org.touyan.browser.Browsers;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.request.RequestId;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;

/** What was understood is shown to whoever asks and to whoever dispatches, with the sentence model in place. */
@TouyanTest
@Import(DispatchWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnderstoodPagesTests {

    @LocalServerPort
    private int port;
    @Autowired
    private Ear ear;
    @Autowired
    private Catalog catalog;
    @Autowired
    private DispatchWorld.People world;
    @Autowired
    private MovableClock clock;

    @BeforeAll
    void load() {
        clock.set(MovableClock.MONDAY_MORNING);
        ear.load();
    }

    @AfterAll
    void forget() {
        ear.forget();
    }

    @Test
    void everyPlaceHasSomebodyToCallExceptSmallTalk() {
        assertThat(TradeBook.places()).extracting(Trade::code)
                .allSatisfy(
                        place -> assertThat(catalog.takersOf(place).isEmpty()).as(place).isEqualTo(place.equals("smalltalk")));
    }

    @ParameterizedTest
    @CsvSource({"老板欠我三个月工资，人也联系不上了,12351 12333,办得更快", "小区垃圾三天没清，臭得开不了窗,12345,办得更快", "借给朋友五万块，有借条，他就是不还,12348,办得更快",
            "超市买的牛奶过期三天，要求赔偿,12315,办得更快", "我真的不想活了，整晚睡不着,12356,有人听您说", "刚才有人翻窗进来把我包偷走了，人还在楼下,119 120 110,有危险"})
    void wordsThatBelongElsewhereAreToldWhereAndMayStillBeSent(String words, String numbers, String says) {
        try (BrowserContext context = Browsers.phoneWithoutScripts()) {
            Page page = context.newPage();
            toTheLastScreen(page, words, false);
            Element main = Jsoup.parse(page.content()).body();
            assertThat(main.select("form.narrow .inset a[href^=tel:]").eachAttr("href"))
                    .containsExactly(List.of(numbers.split(" ")).stream().map(number -> "tel:" + number).toArray(String[]::new));
            assertThat(main.text()).contains(says);
            assertThat(page.locator("button.btn--main").innerText()).isEqualTo("发出求助");
        }
    }

    @Test
    void whatSaysNothingIsAskedBackOnceAndMayBeSent() {
        try (BrowserContext context = Browsers.phone()) {
            Page page = context.newPage();
            toTheLastScreen(page, "讲个笑话听听", true);
            assertThat(page.locator("#elsewhere").innerText()).contains("请换个说法", "也可以照样发给工会");
            shown(page, "elsewhere.smalltalk");
            toTheLastScreen(page, "老板欠我三个月工资，人也联系不上了", false);
            shown(page, "elsewhere.wages");
            toTheLastScreen(page, "刚才有人翻窗进来把我包偷走了，人还在楼下", false);
            shown(page, "elsewhere.emergency");
            page.setViewportSize(1440, 900);
            shown(page, "elsewhere.emergency.desk");
        }
    }

    @ParameterizedTest
    @CsvSource({"老板欠我三个月工资，人也联系不上了,12351 12333,This is dealt with faster by", "我真的不想活了，整晚睡不着,12356,You need not bear this alone",
            "刚才有人翻窗进来把我包偷走了，人还在楼下,119 120 110,'In danger, call for help first'"})
    void whoReadsEnglishIsToldInEnglish(String words, String numbers, String says) {
        try (BrowserContext context = Browsers.phoneWithoutScripts()) {
            Page page = context.newPage();
            toTheLastScreen(page, "/en", words, false);
            Element main = Jsoup.parse(page.content()).body();
            assertThat(main.select("form.narrow .inset a[href^=tel:]").eachAttr("href"))
                    .containsExactly(List.of(numbers.split(" ")).stream().map(number -> "tel:" + number).toArray(String[]::new));
            assertThat(main.text()).contains(says);
            assertThat(main.select("form.narrow .inset").text()).doesNotContainPattern("\\p{IsHan}");
        }
    }

    @Test
    void whoReadsEnglishIsAskedBackInEnglish() {
        try (BrowserContext context = Browsers.phone()) {
            Page page = context.newPage();
            toTheLastScreen(page, "/en", "讲个笑话听听", true);
            assertThat(page.locator("#elsewhere").innerText()).contains("Please say it in other words",
                    "You can send it to the union all the same");
            shown(page, "elsewhere.smalltalk.en");
        }
    }

    @Test
    void whoeverKeysACallIsToldTheSameWithoutWaiting() {
        Actor dong = world.staff("董晓梅", Role.TOWN_CADRE, COUNTY.child(QINGGANG));
        try (BrowserContext context = Browsers.desk()) {
            Page page = signedIn(context, dong);
            page.navigate(address("/desk/requests/new"));
            assertThat(page.locator("#hint").innerText()).isBlank();
            heard(page, "讲个笑话听听", "再问一句：什么东西、怎么了？");
            shown(page, "intake.ask");
            heard(page, "刚才有人翻窗进来把我包偷走了，人还在楼下", "有危险：请来电的人马上打");
            shown(page, "intake.emergency");
            heard(page, "老板欠我三个月工资，人也联系不上了", "12351 职工维权服务热线");
            assertThat(page.locator("#hint").innerText()).contains("办得更快", "照样登记");
            shown(page, "intake.wages");
            page.setViewportSize(390, 844);
            shown(page, "intake.wages.phone");
            page.navigate(address("/desk/requests/new"));
            heard(page, "我家文旦园里有几棵果树长势不太好，叶子发黄，能不能来看看", "");
        }
        try (BrowserContext context = Browsers.context(Browsers.options(1440, 900).setJavaScriptEnabled(false))) {
            Page page = signedIn(context, dong);
            page.navigate(address("/desk/requests/new"));
            page.fill("#words", "干了六年没给我交社保，厂里还说是自愿的");
            page.locator("main form.formcol button").first().click();
            assertThat(page.locator(".errsum").count()).isEqualTo(1);
            assertThat(page.locator("#hint").innerText()).contains("12351", "照样登记");
            page.fill("#phone", "13900018842");
            page.fill("#name", "老郑");
            page.selectOption("#subject", "other");
            page.locator("main form.formcol button").first().click();
            assertThat(page.locator(".intake__no").count()).isEqualTo(1);
            page.locator("main a[href*='transfer?office=12351']").click();
            assertThat(page.locator("#office").inputValue()).isEqualTo("12351");
        }
    }

    /** Types it, goes on to the next field, and waits for what is said beside it. */
    private static void heard(Page page, String words, String says) {
        page.waitForResponse(answer -> answer.url().endsWith("/desk/requests/new/hint"), () -> {
            page.fill("#words", words);
            page.locator("#words").press("Tab");
        });
        if (says.isEmpty()) {
            assertThat(page.locator("#hint .inset").count()).isZero();
        } else {
            page.locator("#hint .inset", new Page.LocatorOptions().setHasText(says)).waitFor();
        }
    }

    private Page signedIn(BrowserContext context, Actor actor) {
        Page page = context.newPage();
        page.navigate(address(world.signInLink(actor)));
        page.locator("main button").first().click();
        return page;
    }

    @Test
    void theTreesOfTheArticleAreNobodyElsesMatter() {
        try (BrowserContext context = Browsers.phoneWithoutScripts()) {
            Page page = context.newPage();
            toTheLastScreen(page, "我家文旦园里有几棵果树长势不太好，叶子发黄，能不能来看看", false);
            assertThat(page.locator("#elsewhere, .inset--bad").count()).isZero();
        }
    }

    @Test
    void theBoardNamesEachWishAndTheWayElsewhere() {
        Actor dong = world.staff("董晓梅", Role.TOWN_CADRE, COUNTY.child(QINGGANG));
        world.pomeloMaster("林守田");
        RequestId two = world.request("machine", "车床主轴响得厉害，另外家里文旦树叶子发黄");
        RequestId wages = world.request("other", "老板欠我三个月工资，人也联系不上了");
        RequestId joke = world.request("other", "讲个笑话听听");
        try (BrowserContext context = Browsers.desk()) {
            Page page = signedIn(context, dong);
            page.navigate(address("/desk/dispatch?id=" + two));
            assertThat(page.locator("#understood").innerText()).contains("这里有 2 件事", "车床主轴响得厉害", "文旦树叶子发黄")
                    .doesNotContain("只按词来找");
            assertThat(page.locator("#understood li b").allInnerTexts()).hasSize(2).noneMatch(String::isBlank);
            assertThat(page.locator("#understood").innerText()).doesNotContainPattern("0\\.\\d|%|分");
            shown(page, "understood.two");

            page.navigate(address("/desk/dispatch?id=" + joke));
            assertThat(page.locator("#understood").innerText()).contains("不像是求助");
            shown(page, "understood.joke");

            page.navigate(address("/desk/dispatch?id=" + wages));
            assertThat(page.locator("#understood").innerText()).contains("转给 12351 职工维权服务热线");
            shown(page, "understood.wages");
            page.setViewportSize(390, 844);
            shown(page, "understood.wages.phone");
            page.locator("#understood a").first().click();
            assertThat(page.locator("#office").inputValue()).isEqualTo("12351");
            shown(page, "understood.transfer.phone");
        }
    }

    private void toTheLastScreen(Page page, String words, boolean asked) {
        toTheLastScreen(page, "", words, asked);
    }

    /** @param language in front of the address: nothing, or {@code /en} */
    private void toTheLastScreen(Page page, String language, String words, boolean asked) {
        page.navigate(address(language + "/help/1?subject=other"));
        page.fill("#words", words);
        page.locator("button.btn--main").click();
        assertThat(page.locator("#ask").count()).isEqualTo(asked ? 1 : 0);
        if (asked) {
            assertThat(page.inputValue("#words")).isEqualTo(words);
            shown(page, "asked");
            page.locator("button.btn--main").click();
        }
        page.locator(".chip:has(input[value='" + QINGGANG + "'])").click();
        page.fill("#name", "王阿姨");
        page.fill("#phone", "139 0012 %04d".formatted(Math.floorMod(words.hashCode(), 10_000)));
        page.locator("button.btn--main").click();
    }

    private static void shown(Page page, String name) {
        Browsers.screenshot(page, name);
        Browsers.axe(page);
        Browsers.fitsSideways(page);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
