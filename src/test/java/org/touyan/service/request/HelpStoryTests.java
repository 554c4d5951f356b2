package org.touyan.service.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.touyan.Browser;
import org.touyan.Browser.Seen;
import org.touyan.TouyanTest;
import org.touyan.service.request.submit.Submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.request.RequestFixture.QINGGANG;
import static org.touyan.service.request.RequestFixture.phone;

/** A farmer asks for help on a phone without JavaScript. */
@TouyanTest
@Import(RequestFixture.class)
class HelpStoryTests {

    private static final String WORDS = "有五棵文旦树叶子发黄，果子也小";

    @LocalServerPort
    private int port;

    @Autowired
    private RequestFixture world;

    @Test
    void threeScreensAndTheNumberIsThere() {
        Browser farmer = new Browser(port);
        assertThat(farmer.get("/help").location()).endsWith("/help/1");

        Seen first = farmer.get("/help/1");
        assertThat(first.page().select(".tile")).hasSize(8);
        Seen toSecond = farmer.submit(first, "/help/1", need(WORDS));
        assertThat(toSecond.status()).isEqualTo(303);
        assertThat(toSecond.location()).endsWith("/help/2");

        Seen second = farmer.get("/help/2");
        assertThat(second.page().select("input[name=town]").size()).isGreaterThanOrEqualTo(11);
        String phone = phone();
        assertThat(farmer.submit(second, "/help/2", place("王阿姨", "139 0000" + phone.substring(7))).location())
                .endsWith("/help/3");

        Seen third = farmer.get("/help/3");
        assertThat(third.text()).contains(WORDS, "清港", "王阿姨", "1 个工作日内", "不收钱、不收礼");
        Seen sent = farmer.submit(third, "/help/3", Map.of());
        assertThat(sent.status()).isEqualTo(303);

        Seen done = farmer.get(path(sent));
        assertThat(done.text()).contains("收到了，王阿姨");
        assertThat(Objects.requireNonNull(done.page().selectFirst(".okpanel__no")).text()).matches("\\d{4}-\\d{2,}");
        assertThat(done.page().select("svg.qr")).hasSize(1);
    }

    @Test
    void anUploadBeyondAllMeasureIsRefusedInWords() {
        Browser farmer = new Browser(port);
        Seen refused = farmer.upload(farmer.get("/help/1"), "/help/1", need(WORDS), "photos", "huge.jpg",
                new byte[40 * 1024 * 1024]);
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.text()).contains("10 MB");
    }

    @Test
    void aMissingDigitIsSaidAtTheFieldAndNothingTypedIsLost() {
        Browser farmer = new Browser(port);
        farmer.submit(farmer.get("/help/1"), "/help/1", need(WORDS));

        Map<String, String> typed = place("王阿姨", "139 0000 123");
        typed.remove("town");
        Seen again = farmer.post("/help/2", with(typed, farmer));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().title()).startsWith("有地方要改：");
        assertThat(again.page().select(".errsum a").eachText()).containsExactly("请选一个乡镇或街道", "手机号少了 1 位，应该是 11 位数字");
        assertThat(Objects.requireNonNull(again.page().selectFirst("#phone-err")).text()).contains("少了 1 位");
        assertThat(Objects.requireNonNull(again.page().selectFirst("#phone")).val()).isEqualTo("139 0000 123");
        assertThat(Objects.requireNonNull(again.page().selectFirst("#name")).val()).isEqualTo("王阿姨");
    }

    @Test
    void goingBackKeepsEverythingAndChangingReturnsToTheLastScreen() {
        Browser farmer = filledIn(phone());

        Seen first = farmer.get("/help/1?back=on");
        assertThat(Objects.requireNonNull(first.page().selectFirst("#words")).val()).isEqualTo(WORDS);
        Seen changed = farmer.submit(first, "/help/1", need("有六棵文旦树叶子发黄"));

        assertThat(changed.location()).endsWith("/help/3");
        assertThat(farmer.get("/help/3").text()).contains("有六棵文旦树叶子发黄", "王阿姨");
        assertThat(Objects.requireNonNull(farmer.get("/help/2").page().selectFirst("#name")).val()).isEqualTo("王阿姨");
    }

    @Test
    void theSamePostSentEightTimesMakesOneRequest() throws Exception {
        String words = "文旦树叶子发黄 " + phone();
        Browser farmer = filledIn(words, phone());
        Seen third = farmer.get("/help/3");
        Callable<String> tap = () -> farmer.submit(third, "/help/3", Map.of()).location();

        List<String> places;
        try (ExecutorService taps = Executors.newFixedThreadPool(8)) {
            places = taps.invokeAll(IntStream.range(0, 8).mapToObj(i -> tap).toList()).stream().map(f -> f.resultNow()).distinct()
                    .toList();
        }

        assertThat(places).singleElement().asString().contains("/help/done/");
        assertThat(world.ask(Integer.class, "select count(*) from request.help_request where words = ?", words)).isEqualTo(1);
        assertThat(farmer.get(path(places.getFirst())).status()).isEqualTo(200);
    }

    @Test
    void theSameAgainWithinTenMinutesIsToldAndNotDoubled() {
        String phone = phone();
        Browser farmer = filledIn(phone);
        String first = farmer.submit(farmer.get("/help/3"), "/help/3", Map.of()).location();

        Browser again = filledIn(phone);
        Seen second = again.submit(again.get("/help/3"), "/help/3", Map.of());

        assertThat(path(second.location())).isEqualTo(path(first));
        assertThat(again.get(path(second)).text()).contains("您刚才已经发过了");
    }

    @Test
    void afterSendingANewMatterBeginsWithoutTheOldWords() {
        Browser farmer = filledIn(phone());
        farmer.submit(farmer.get("/help/3"), "/help/3", Map.of());

        Seen fresh = farmer.get("/help/1");

        assertThat(Objects.requireNonNull(fresh.page().selectFirst("#words")).val()).isEmpty();
    }

    @Test
    void wordsOfDangerSendToTheFireBrigadeFirst() {
        Browser farmer = new Browser(port);
        farmer.submit(farmer.get("/help/1"), "/help/1", Map.of("subject", "machine", "words", "冲床漏电"));
        farmer.submit(farmer.get("/help/2"), "/help/2", place("老郑", phone()));

        assertThat(farmer.get("/help/3").page().select(".inset--bad a").eachAttr("href")).containsExactly("tel:119", "tel:120",
                "tel:110");
    }

    @Test
    void whoTypesTwoCharactersIsAskedOnceAndNeverHeldUp() {
        Browser farmer = new Browser(port);
        Seen asked = farmer.submit(farmer.get("/help/1"), "/help/1", need("水泵"));
        assertThat(asked.location()).endsWith("/help/1?ask=on#ask");

        Seen again = farmer.get("/help/1?ask=on");
        assertThat(again.page().select("#ask").text()).contains("再说一句：什么东西、怎么了？");
        assertThat(Objects.requireNonNull(again.page().selectFirst("#words")).val()).isEqualTo("水泵");
        assertThat(again.page().select(".errsum, [aria-invalid]")).isEmpty();
        assertThat(farmer.submit(again, "/help/1", need("水泵")).location()).endsWith("/help/2");

        assertThat(farmer.submit(farmer.get("/help/1"), "/help/1", need("泵")).location()).endsWith("/help/2");
        assertThat(farmer.get("/help/1").page().select("#ask")).isEmpty();
        assertThat(farmer.get("/en/help/1?ask=on").text()).doesNotContain("One more sentence");
    }

    @Test
    void inEnglishTheQuestionAndTheWarningAreEnglish() {
        Browser farmer = new Browser(port);
        Seen asked = farmer.submit(farmer.get("/en/help/1"), "/en/help/1", need("水泵"));
        assertThat(asked.location()).endsWith("/en/help/1?ask=on#ask");
        assertThat(farmer.get("/en/help/1?ask=on").page().select("#ask").text())
                .isEqualTo("One more sentence: what is it, and what is wrong with it? Hard to say? Just press “Next” again.");
        farmer.submit(farmer.get("/en/help/1"), "/en/help/1", need("冲床漏电"));
        farmer.submit(farmer.get("/en/help/2"), "/en/help/2", place("王阿姨", phone()));
        Seen last = farmer.get("/en/help/3");
        assertThat(last.page().select("[role=alert]").text()).contains("In danger, call for help first", "Call Fire brigade 119")
                .doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void whoIsInDangerIsNotAskedBack() {
        Browser farmer = new Browser(port);
        assertThat(farmer.submit(farmer.get("/help/1"), "/help/1", need("着火")).location()).endsWith("/help/2");
    }

    @Test
    void whoWantsToBeRememberedTypesLessNextTimeAndTheCookieTellsNobody() {
        String phone = phone();
        Browser farmer = new Browser(port);
        farmer.submit(farmer.get("/help/1"), "/help/1", need(WORDS));
        Map<String, String> typed = place("王阿姨", phone);
        typed.put("remember", "on");
        farmer.submit(farmer.get("/help/2"), "/help/2", typed);
        farmer.submit(farmer.get("/help/3"), "/help/3", Map.of());

        assertThat(Objects.requireNonNull(farmer.cookie("asker"))).doesNotContain(phone);
        farmer.submit(farmer.get("/help/1"), "/help/1", need("水泵不上水"));
        Seen second = farmer.get("/help/2");
        assertThat(Objects.requireNonNull(second.page().selectFirst("#phone")).val()).isEqualTo(phone);
        assertThat(second.page().select("input[name=town][checked]").val()).isEqualTo(QINGGANG);
    }

    @Test
    void whoDoesNotWantToBeRememberedIsNot() {
        Browser farmer = filledIn(phone());
        farmer.submit(farmer.get("/help/3"), "/help/3", Map.of());
        assertThat(farmer.cookie("asker")).isNull();
    }

    @Test
    void aPosterOfATownChoosesTheTown() {
        Browser farmer = new Browser(port);
        farmer.submit(farmer.get("/help/1?s=" + QINGGANG), "/help/1", need(WORDS));
        assertThat(farmer.get("/help/2").page().select("input[name=town][checked]").val()).isEqualTo(QINGGANG);
    }

    @Test
    void aMachineThatFillsEveryFieldIsRefusedInWords() {
        Browser robot = new Browser(port);
        robot.submit(robot.get("/help/1"), "/help/1", need(WORDS));
        Map<String, String> typed = place("王阿姨", phone());
        typed.put("website", "http://example.com");

        Seen refused = robot.submit(robot.get("/help/2"), "/help/2", typed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#website-err")).hasSize(1);
    }

    @Test
    void withoutADraftTheLaterScreensLeadToTheFirst() {
        Browser stranger = new Browser(port);
        assertThat(stranger.get("/help/2").location()).endsWith("/help/1");
        assertThat(stranger.get("/help/3").location()).endsWith("/help/1");
        assertThat(stranger.get("/help/done/nothing").status()).isEqualTo(404);
    }

    @Test
    void inEnglishTheThreeScreensStayEnglish() {
        Browser farmer = new Browser(port);
        Seen second = farmer.submit(farmer.get("/en/help/1"), "/en/help/1", need(WORDS));
        assertThat(second.location()).endsWith("/en/help/2");
        assertThat(farmer.get("/en/help/2").text()).contains("Where, and how", "Qinggang");
    }

    @Test
    void byNumberAndLastFourDigitsTheRequestIsFoundAgain() {
        String phone = phone();
        Browser farmer = filledIn(phone);
        String token = farmer.submit(farmer.get("/help/3"), "/help/3", Map.of()).location().replaceFirst(".*/", "");
        String number = Objects.requireNonNull(farmer.get("/help/done/" + token).page().selectFirst(".okpanel__no")).text();

        Browser grandson = new Browser(port);
        Seen wrong = grandson.submit(grandson.get("/track"), "/track", Map.of("number", number, "tail", "0000"));
        Seen unknown = grandson.submit(grandson.get("/track"), "/track", Map.of("number", "0101-99", "tail", phone.substring(7)));
        Seen found = grandson.submit(grandson.get("/track"), "/track",
                Map.of("number", number.replace("-", " "), "tail", phone.substring(7)));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(unknown.page().select(".errsum").text()).isEqualTo(wrong.page().select(".errsum").text());
        assertThat(found.location()).endsWith("/r/" + token);
    }

    @Test
    void theSixthOfADayIsToldToRingInstead() {
        String phone = phone();
        for (int i = 0; i < 5; i++) {
            world.submit(
                    Submission.of(UUID.randomUUID().toString(), Channel.WEB, "crops", "第" + i + "件", QINGGANG, "王阿姨", phone));
        }
        Browser farmer = filledIn(phone);

        Seen refused = farmer.submit(farmer.get("/help/3"), "/help/3", Map.of());

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.page().select(".errsum").text()).contains("一天最多发 5 件");
        assertThat(refused.text()).contains(WORDS);
    }

    @Test
    void textNobodyCanStoreIsRefusedWithASentenceAndNeverAFault() {
        Browser robot = new Browser(port);
        robot.get("/help/1");
        int before = world.ask(Integer.class, "select count(*) from request.draft");
        Map<String, String> nul = with(Map.of("subject", "crops", "words", "a\0b"), robot);
        Map<String, String> half = with(Map.of("subject", "crops", "words", "x"), robot);
        Map<String, String> tenMegabytes = with(Map.of("subject", "crops", "words", "树".repeat(10 * 1024 * 1024 / 9)), robot);

        Seen broken = robot.post("/help/1", nul);
        assertThat(broken.status()).isEqualTo(422);
        assertThat(Objects.requireNonNull(broken.page().selectFirst("#words-err")).text()).contains("坏掉的字符");
        assertThat(Objects.requireNonNull(broken.page().selectFirst("#words")).val()).isEqualTo("a�b");
        assertThat(robot.post("/help/1?expert=%ED%A0%80", half).status()).isEqualTo(400);
        assertThat(robot.post("/help/1", tenMegabytes).status()).isBetween(400, 499);
        assertThat(world.ask(Integer.class, "select count(*) from request.draft")).isEqualTo(before);
    }

    @Test
    void aSentenceThatIsTooLongComesBackAsTyped() {
        Browser farmer = new Browser(port);
        String words = "𬭎".repeat(501);

        Seen again = farmer.submit(farmer.get("/help/1"), "/help/1", need(words));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#words-err")).hasSize(1);
        assertThat(Objects.requireNonNull(again.page().selectFirst("#words")).val()).isEqualTo(words);
    }

    private Browser filledIn(String phone) {
        return filledIn(WORDS, phone);
    }

    private Browser filledIn(String words, String phone) {
        Browser farmer = new Browser(port);
        farmer.submit(farmer.get("/help/1"), "/help/1", need(words));
        farmer.submit(farmer.get("/help/2"), "/help/2", place("王阿姨", phone));
        return farmer;
    }

    private static Map<String, String> need(String words) {
        return Map.of("subject", "crops", "words", words);
    }

    private static Map<String, String> place(String name, String phone) {
        Map<String, String> typed = new HashMap<>();
        typed.put("town", QINGGANG);
        typed.put("place", "上湫村，老码头边的果园");
        typed.put("name", name);
        typed.put("phone", phone);
        typed.put("wish", "ANY_DAY");
        typed.put("remember", "");
        return typed;
    }

    private static Map<String, String> with(Map<String, String> typed, Browser browser) {
        Map<String, String> all = new HashMap<>(typed);
        all.put("_csrf", browser.token());
        return all;
    }

    private static String path(Seen seen) {
        return path(seen.location());
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }
}
