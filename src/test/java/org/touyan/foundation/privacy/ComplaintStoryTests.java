package org.touyan.foundation.privacy;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.Browser;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/* Counts what is there, and therefore begins with an empty house. */
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
@TouyanTest
class ComplaintStoryTests {

    private static final OrgPath CITY = new OrgPath("/33/3310/331083/");
    private static final AtomicInteger LOGINS = new AtomicInteger();

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @LocalServerPort
    private int port;

    @Test
    void aComplaintWithoutAccountOrScriptIsReceivedAnsweredAndReadAgain() {
        Browser dong = signedIn("董晓梅", Role.CITY_STAFF);
        Browser farmer = new Browser(port);
        String status = complain(farmer, "师傅来晚了一个小时", "林守田", "13905760001");
        var page = farmer.get(status);
        assertThat(page.text()).contains("收到了", "Y", "前答复您");

        assertThat(dong.get("/desk/inbox").text()).contains("有人提了意见");
        var list = dong.get("/desk/complaints");
        String detail = hrefTo(list, "师傅来晚了一个小时");
        var shown = dong.get(detail);
        assertThat(shown.text()).contains("139****0001", "林守田").doesNotContain("13905760001");

        var answered = dong.submit(shown, detail + "/answer", Map.of("answer", "问过了，船误点。下次先打电话。"));
        assertThat(answered.status()).isEqualTo(303);
        assertThat(farmer.get(status).text()).contains("答复来了", "船误点");
        assertThat(dong.submit(shown, detail + "/answer", Map.of("answer", "再答一次")).status()).isEqualTo(409);
        assertThat(dong.get("/desk/complaints").text()).doesNotContain("师傅来晚了一个小时");
    }

    @Test
    void thePhoneIsShownOnlyToWhoeverSaysWhy() {
        Browser dong = signedIn("董晓梅", Role.CITY_STAFF);
        complain(new Browser(port), "想改一下电话号码", "", "13905760002");
        String detail = hrefTo(dong.get("/desk/complaints"), "想改一下电话号码");
        var page = dong.get(detail);

        assertThat(dong.submit(page, detail + "/phone", Map.of("reason", " ")).status()).isEqualTo(422);
        assertThat(dong.submit(page, detail + "/phone", Map.of("reason", "打回去问清楚")).text()).contains("13905760002");
        assertThat(count("select count(*) from privacy.unmasking where reason = '打回去问清楚'")).isEqualTo(1);
    }

    @Test
    void nobodyAnswersAComplaintAboutHimselfNeitherOnThePageNorInTheDatabase() {
        Browser zhao = signedIn("赵立新", Role.CITY_STAFF);
        complain(new Browser(port), "赵立新说话不耐烦", "工会的赵立新", "");
        String detail = hrefTo(zhao.get("/desk/complaints"), "赵立新说话不耐烦");
        var page = zhao.get(detail);
        assertThat(page.text()).contains("由别的同事答复");
        assertThat(page.page().select("textarea")).isEmpty();
        assertThat(zhao.post(detail + "/answer", Map.of("answer", "没有的事", "_csrf", zhao.token())).status()).isEqualTo(422);

        Browser sun = signedIn("孙一鸣", Role.CITY_STAFF);
        complain(new Browser(port), "没名没姓的那位不耐烦", "", "");
        String other = hrefTo(sun.get("/desk/complaints"), "没名没姓的那位不耐烦");
        assertThat(sun.submit(sun.get(other), other + "/recusal", Map.of()).status()).isEqualTo(303);
        assertThat(sun.post(other + "/answer", Map.of("answer", "没有的事", "_csrf", sun.token())).status()).isEqualTo(422);
        assertThatThrownBy(() -> doing(Actor.SYSTEM, () -> jdbc
                .sql("""
                        update privacy.complaint set answer = 'x', answered_at = now(), answered_by = concerns_account
                        where concerns_account is not null
                        """)
                .update())).isInstanceOf(DataAccessException.class);
    }

    @Test
    void theSameFormSentTwiceIsOneComplaint() {
        Browser farmer = new Browser(port);
        var form = farmer.get("/feedback");
        var words = Map.of("kind", "SUGGESTION", "body", "服务单贴到村口来");
        var first = farmer.submit(form, "/feedback", words);
        var second = farmer.submit(form, "/feedback", words);
        assertThat(first.status()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(count("select count(*) from privacy.complaint where body = '服务单贴到村口来'")).isEqualTo(1);
    }

    @Test
    void whatIsMissingIsSaidAtTheFieldAndWhatWasTypedStays() {
        Browser farmer = new Browser(port);
        var answer = farmer.submit(farmer.get("/feedback"), "/feedback",
                Map.of("kind", "", "body", "话没说清楚", "phone", "139 0576 00"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("选一样", "手机号少了 2 位");
        assertThat(Objects.requireNonNull(answer.page().getElementById("body")).val()).isEqualTo("话没说清楚");
    }

    @Test
    void machinesThatFillEveryFieldLeaveNothing() {
        Browser machine = new Browser(port);
        machine.submit(machine.get("/feedback"), "/feedback",
                Map.of("kind", "COMPLAINT", "body", "buy cheap things", "website", "http://spam.example"));
        assertThat(count("select count(*) from privacy.complaint where body like 'buy%'")).isZero();
    }

    @Test
    void townsDoNotSeeWhatIsSaidAboutThem() {
        complain(new Browser(port), "镇里没人接电话", "清港镇", "");
        Actor town = Actor.staff(new UUID(0, 1), "王主任", Role.TOWN_CADRE, CITY.child("331083101"));
        assertThat(doing(town, () -> jdbc.sql("select count(*) from privacy.complaint").query(Integer.class).single())).isZero();
        assertThat(new Browser(port).get("/feedback/r/guessed").status()).isEqualTo(404);
    }

    private static String complain(Browser browser, String body, String about, String phone) {
        var answer = browser.submit(browser.get("/feedback"), "/feedback",
                Map.of("kind", "COMPLAINT", "body", body, "about", about, "phone", phone));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }

    private static String hrefTo(Browser.Seen list, String words) {
        return Objects.requireNonNull(
                Objects.requireNonNull(list.page().selectFirst("tr:contains(" + words + ")"), list.text()).selectFirst("a"))
                .attr("href");
    }

    private Browser signedIn(String name, Role role) {
        String login = "colleague" + LOGINS.incrementAndGet();
        AccountId account = Acting.doing(Actor.SYSTEM, () -> accounts.open(login, name, role, CITY, null));
        String link = Acting.doing(Actor.SYSTEM, () -> accounts.oneTimeLink(account, Duration.ofHours(1), true));
        Browser browser = new Browser(port);
        browser.submit(browser.get(link), link, Map.of());
        return browser;
    }

    private int count(String sql) {
        return doing(Actor.SYSTEM, () -> jdbc.sql(sql).query(Integer.class).single());
    }

    private <T> T doing(Actor actor, Supplier<@Nullable T> work) {
        return Acting.doing(actor,
                () -> Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> work.get())));
    }
}
