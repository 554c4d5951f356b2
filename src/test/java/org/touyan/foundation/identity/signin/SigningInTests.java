package org.touyan.foundation.identity.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.Browser;
import org.touyan.Browser.Seen;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.identity.CodeSender;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Uuid7;

import static org.assertj.core.api.Assertions.assertThat;

@TouyanTest
@Import(SigningInTests.Telephones.class)
class SigningInTests {

    private static final OrgPath CHUMEN = new OrgPath("/33/3310/331083/331083102/");
    private static final String PASSWORD = "wendan shu kaihua le";
    private static final Duration STEP = Duration.ofSeconds(30);

    /** What would have been sent, by phone number. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Telephones {

        record Message(String code, String link) {}

        private final Map<String, Message> messages = new HashMap<>();

        @Bean
        @Primary
        CodeSender telephones(Vault vault) {
            return (Sealed phone, String name, String code, Duration valid, String link,
                    OrgPath where) -> messages.put(vault.open(phone), new Message(code, link));
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Telephones telephones;

    @Autowired
    private Totp totp;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Browser browser() {
        return new Browser(port);
    }

    @BeforeEach
    void nobodyHasFailedYet() {
        sql("update identity.attempt set at = at - interval '1 hour'");
        sql("update identity.sign_in_code set made_at = made_at - interval '2 days'");
    }

    // staff

    @Test
    void aCadreSetsUpBothFactorsAndSignsInWithThem() {
        Browser first = browser();
        AccountId chen = cadre("chen.wei");
        String secret = enrolled(first, chen, PASSWORD);

        assertThat(first.get("/desk/nothing-here").status()).isEqualTo(404);
        Browser later = browser();
        Seen answer = signIn(later, "Chen.Wei ", PASSWORD, nextCode(secret));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/desk");
        assertThat(later.get("/desk/nothing-here").status()).isEqualTo(404);
    }

    @Test
    void aCodeThatWasUsedIsRefused() {
        String secret = enrolled(browser(), cadre("lin.xia"), PASSWORD);
        String code = nextCode(secret);

        assertThat(signIn(browser(), "lin.xia", PASSWORD, code).status()).isEqualTo(303);
        assertThat(signIn(browser(), "lin.xia", PASSWORD, code).status()).isEqualTo(422);
    }

    @Test
    void signingInLeadsBackToThePageThatWasAskedFor() {
        String secret = enrolled(browser(), cadre("ye.qing"), PASSWORD);
        Browser visitor = browser();
        Seen door = visitor.get("/desk/audit?act=x");

        assertThat(door.status()).isEqualTo(303);
        Seen in = visitor.submit(visitor.get(door.location()), "/login",
                Map.of("login", "ye.qing", "password", PASSWORD, "code", nextCode(secret)));
        assertThat(in.location()).isEqualTo("/desk/audit?act=x");
    }

    @Test
    void nobodyIsLedToAnotherHost() {
        String secret = enrolled(browser(), cadre("su.mei"), PASSWORD);
        Browser visitor = browser();

        Seen in = visitor.submit(visitor.get("/login?to=//evil.example/desk"), "/login",
                Map.of("login", "su.mei", "password", PASSWORD, "code", nextCode(secret)));

        assertThat(in.location()).isEqualTo("/desk");
    }

    @Test
    void wrongPasswordWrongCodeAndUnknownLoginReadTheSame() {
        String secret = enrolled(browser(), cadre("gao.feng"), PASSWORD);

        Seen wrongPassword = signIn(browser(), "gao.feng", "not this one", nextCode(secret));
        Seen wrongCode = signIn(browser(), "gao.feng", PASSWORD, "000000");
        Seen unknown = signIn(browser(), "gao.fenx", PASSWORD, "000000");

        assertThat(wrongPassword.status()).isEqualTo(422);
        assertThat(wrongCode.status()).isEqualTo(422);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(wrongCode.text()).isEqualTo(wrongPassword.text());
        assertThat(unknown.text()).isEqualTo(wrongPassword.text());
    }

    @Test
    void anUnknownLoginIsLockedLikeAKnownOne() {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(browser(), "nobody.here", "wrong", "000000").status()).isEqualTo(422);
        }
        assertThat(signIn(browser(), "nobody.here", "wrong", "000000").status()).isEqualTo(429);
    }

    @Test
    void fiveFailuresCloseTheDoorForAWhileButNotForGood() {
        String secret = enrolled(browser(), cadre("wang.hai"), PASSWORD);
        for (int i = 0; i < 5; i++) {
            signIn(browser(), "wang.hai", "wrong " + i, "000000");
        }

        Seen closed = signIn(browser(), "wang.hai", PASSWORD, nextCode(secret));
        assertThat(closed.status()).isEqualTo(429);
        assertThat(Integer.parseInt(closed.headers().firstValue("Retry-After").orElseThrow())).isBetween(1, 900);

        sql("update identity.attempt set at = at - interval '16 minutes'");
        assertThat(signIn(browser(), "wang.hai", PASSWORD, nextCode(secret)).status()).isEqualTo(303);
    }

    @Test
    void failuresFromElsewhereDoNotLockOutWhoHasSignedInFromHere() {
        String secret = enrolled(browser(), cadre("zhu.lan"), PASSWORD);
        assertThat(signIn(browser(), "zhu.lan", PASSWORD, nextCode(secret)).status()).isEqualTo(303);
        for (int i = 0; i < 5; i++) {
            signIn(browser(), "zhu.lan", "wrong", "000000");
        }
        sql("update identity.attempt set address = '203.0.113.9' where not succeeded");

        sql("update identity.account set totp_last_step = 0");
        assertThat(signIn(browser(), "zhu.lan", PASSWORD, nextCode(secret)).status()).isEqualTo(303);
    }

    @Test
    void theSessionGetsANewIdAndAnOldOneIsWorthNothing() {
        Browser first = browser();
        AccountId luo = cadre("luo.yan");
        String secret = enrolled(first, luo, PASSWORD);
        String before = first.cookie("touyan");

        first.get("/login");
        first.post("/logout", Map.of("_csrf", first.token()));
        assertThat(first.get("/desk/nothing-here").status()).isEqualTo(303);
        signIn(first, "luo.yan", PASSWORD, nextCode(secret));

        assertThat(first.cookie("touyan")).isNotNull().isNotEqualTo(before);
    }

    @Test
    void readingAPageDoesNotWriteTheSessionEachTime() {
        Browser first = browser();
        enrolled(first, cadre("tang.jun"), PASSWORD);
        sql("update identity.spring_session set last_access_time = last_access_time - 30000");
        List<Long> before = lastAccesses();

        first.get("/desk/parameters");
        assertThat(lastAccesses()).isEqualTo(before);

        sql("update identity.spring_session set last_access_time = last_access_time - 60000");
        first.get("/desk/parameters");
        assertThat(lastAccesses().getLast()).isGreaterThan(before.getLast());
    }

    @Test
    void aSessionNobodyUsedForHalfAnHourIsOver() {
        Browser first = browser();
        enrolled(first, cadre("ding.yi"), PASSWORD);
        assertThat(first.get("/desk/parameters").status()).isEqualTo(200);

        sql("update identity.spring_session set last_access_time = last_access_time - 31 * 60 * 1000");

        assertThat(first.get("/desk/parameters").status()).isEqualTo(303);
    }

    @Test
    void aDisabledAccountIsOutWithTheNextRequest() {
        Browser first = browser();
        AccountId he = cadre("he.ping");
        enrolled(first, he, PASSWORD);
        assertThat(first.get("/desk/nothing-here").status()).isEqualTo(404);

        Acting.run(Actor.SYSTEM, () -> accounts.disable(he));

        assertThat(first.get("/desk/nothing-here").status()).isEqualTo(303);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(browser().post("/login", Map.of("login", "x", "password", "y", "code", "z")).status()).isEqualTo(403);
    }

    @Test
    void thePublicHasNoSession() {
        Browser visitor = browser();
        visitor.get("/login");

        assertThat(visitor.cookie("touyan")).isNull();
        assertThat(visitor.cookie("XSRF-TOKEN")).isNotNull();
    }

    @Test
    void weakPasswordsAreRefusedWithTheReason() {
        for (String weak : new String[]{"short", "88888888", "qwerty123", "gonghui2026!", "i am ren.ying20!"}) {
            Browser first = browser();
            Seen page = enrolmentPage(first, cadre("ren.ying" + (weak.contains("ren") ? 20 : weak.length())));
            Seen again = first.submit(page, "/login/enrolment",
                    Map.of("password", weak, "again", weak, "code", nextCode(secretOn(page))));
            assertThat(again.status()).as(weak).isEqualTo(422);
            assertThat(again.page().selectFirst("#password-err")).as(weak).isNotNull();
        }
    }

    @Test
    void anEnrolmentLinkWorksUntilItIsUsedAndThenNeverAgain() {
        AccountId account = cadre("qiu.shan");
        String link = Acting.doing(Actor.SYSTEM, () -> accounts.enrolmentLink(account, Duration.ofHours(1)));
        Browser slow = browser();
        Seen page = slow.submit(slow.get(link), link, Map.of());
        assertThat(page.status()).isEqualTo(200);

        Browser quick = browser();
        finish(quick, quick.submit(quick.get(link), link, Map.of()), PASSWORD);

        assertThat(browser().get(link).status()).isEqualTo(410);
        assertThat(slow.submit(page, "/login/enrolment", Map.of("password", PASSWORD, "again", PASSWORD, "code",
                nextCode(secretOn(page)))).status()).isEqualTo(410);
    }

    // experts

    @Test
    void anExpertSignsInWithTheCodeOnce() {
        expert("13900139001");
        Browser first = browser();
        Seen enter = ask(first, "139 0013 9001");
        String code = telephones.messages.get("13900139001").code();

        Seen in = first.submit(enter, "/login/code/check", Map.of("code", code));
        assertThat(in.status()).isEqualTo(303);
        assertThat(in.location()).isEqualTo("/me");

        Browser second = browser();
        second.get("/login/code");
        assertThat(second.post("/login/code/check", Map.of("phone", "13900139001", "code", code, "_csrf",
                second.token())).status()).isEqualTo(422);
    }

    @Test
    void aCodeIsTriedFiveTimesAtMost() {
        expert("13900139002");
        Browser visitor = browser();
        Seen enter = ask(visitor, "13900139002");
        String code = telephones.messages.get("13900139002").code();
        String wrong = code.equals("123456") ? "654321" : "123456";
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.submit(enter, "/login/code/check", Map.of("code", wrong)).status()).isEqualTo(422);
        }
        assertThat(visitor.submit(enter, "/login/code/check", Map.of("code", code)).status()).isEqualTo(422);
    }

    @Test
    void aNumberNobodyKnowsReadsTheSameAndGetsNoMessage() {
        expert("13900139003");
        Seen known = ask(browser(), "13900139003");
        Seen unknown = ask(browser(), "13900139004");

        assertThat(unknown.status()).isEqualTo(known.status());
        assertThat(unknown.text().replace("9004", "9003")).isEqualTo(known.text());
        assertThat(telephones.messages).doesNotContainKey("13900139004");
        assertThat(ask(browser(), "13900139003").status()).isEqualTo(429);
        assertThat(ask(browser(), "13900139004").status()).isEqualTo(429);
    }

    @Test
    void aLinkIsOnlyUsedByPressingTheButtonAndOnlyOnce() {
        expert("13900139005");
        ask(browser(), "13900139005");
        String link = telephones.messages.get("13900139005").link();
        browser().get(link);
        browser().get(link);

        Browser expert = browser();
        assertThat(expert.submit(expert.get(link), link, Map.of()).location()).isEqualTo("/me");
        assertThat(browser().get(link).status()).isEqualTo(410);
    }

    @Test
    void anExpertHasNoBusinessAtTheDesk() {
        expert("13900139006");
        ask(browser(), "13900139006");
        String link = telephones.messages.get("13900139006").link();
        Browser expert = browser();
        expert.submit(expert.get(link), link, Map.of());

        assertThat(expert.get("/desk/nothing-here").status()).isEqualTo(403);
        assertThat(expert.get("/org/nothing-here").status()).isEqualTo(403);
    }

    // links of the demo

    @Test
    void aLoopbackLinkWorksOnThisMachineOnly() {
        AccountId account = cadre("demo.cadre");
        String link = Acting.doing(Actor.SYSTEM, () -> accounts.oneTimeLink(account, Duration.ofHours(1), true));

        assertThat(browser().get(link, "X-Forwarded-For", "127.0.0.1").status()).isEqualTo(410);
        Browser here = browser();
        Seen page = here.get(link);
        assertThat(here.submit(page, link, Map.of(), "X-Forwarded-For", "203.0.113.9").status()).isEqualTo(410);
        assertThat(here.submit(page, link, Map.of()).location()).isEqualTo("/desk");
    }

    @Test
    void thisMachineIsKnownByItsAddress() {
        assertThat(visitor("127.0.0.1", "localhost").loopback()).isTrue();
        assertThat(visitor("0:0:0:0:0:0:0:1", "[::1]").loopback()).isTrue();
        assertThat(visitor("192.168.1.7", "localhost").loopback()).isFalse();
        assertThat(visitor("127.0.0.1", "rebound.example").loopback()).isFalse();
    }

    private static Visitor visitor(String address, String host) {
        var request = new org.springframework.mock.web.MockHttpServletRequest();
        request.setRemoteAddr(address);
        request.setServerName(host);
        return Visitor.of(request);
    }

    private AccountId cadre(String login) {
        return Acting.doing(Actor.SYSTEM, () -> accounts.open(login, login, Role.TOWN_CADRE, CHUMEN, null));
    }

    private AccountId expert(String phone) {
        UUID person = Uuid7.next();
        return Acting.doing(Actor.SYSTEM, () -> accounts.open(phone, "陈师傅", Role.EXPERT, CHUMEN, person));
    }

    private Seen ask(Browser visitor, String phone) {
        return visitor.submit(visitor.get("/login/code"), "/login/code", Map.of("phone", phone));
    }

    private Seen enrolmentPage(Browser visitor, AccountId account) {
        String link = Acting.doing(Actor.SYSTEM, () -> accounts.enrolmentLink(account, Duration.ofHours(1)));
        return visitor.submit(visitor.get(link), link, Map.of());
    }

    /** @return the secret of the telephone */
    private String enrolled(Browser visitor, AccountId account, String password) {
        return finish(visitor, enrolmentPage(visitor, account), password);
    }

    private String finish(Browser visitor, Seen page, String password) {
        String secret = secretOn(page);
        Seen in = visitor.submit(page, "/login/enrolment",
                Map.of("password", password, "again", password, "code", code(secret, 0)));
        assertThat(in.status()).as(in.text()).isEqualTo(303);
        return secret;
    }

    private static String secretOn(Seen page) {
        return Objects.requireNonNull(page.page().selectFirst("b.num")).text().replace(" ", "");
    }

    private Seen signIn(Browser visitor, String login, String password, String code) {
        return visitor.submit(visitor.get("/login"), "/login", Map.of("login", login, "password", password, "code", code));
    }

    /** A code later than the one used for enrolment, still within what is forgiven. */
    private String nextCode(String secret) {
        return code(secret, 1);
    }

    private String code(String secret, int stepsFromNow) {
        return totp.at(secret, Instant.now().plus(STEP.multipliedBy(stepsFromNow)));
    }

    private List<Long> lastAccesses() {
        return jdbc.sql("select last_access_time from identity.spring_session order by last_access_time")
                .query((row, n) -> row.getLong(1)).list();
    }

    private void sql(String sql) {
        Acting.run(Actor.SYSTEM, () -> transaction.executeWithoutResult(s -> jdbc.sql(sql).update()));
    }
}
