package org.touyan.foundation.notification;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.Browser;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Chore;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;

import static org.assertj.core.api.Assertions.assertThat;

/* Counts what is there, and therefore begins with an empty house. */
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
@TouyanTest
class NoticePagesTests {

    private static final OrgPath CITY = new OrgPath("/33/3310/331083/");
    private static final AtomicInteger LOGINS = new AtomicInteger();

    @Autowired
    private Notices notices;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Vault vault;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    @Qualifier("org.touyan.foundation.notification.deliver.Deliver")
    private Chore deliver;

    @LocalServerPort
    private int port;

    @Test
    void aMessageIsNewUntilItsReaderOpensIt() {
        AccountId dong = colleague("董晓梅", Role.CITY_STAFF, CITY);
        Browser browser = signedIn(dong);
        tell(dong, "第一件", "/desk/complaints");
        tell(dong, "第二件", null);

        var inbox = browser.get("/desk/inbox");
        assertThat(inbox.text()).contains("清港王阿姨想请您帮忙：第一件", "清港王阿姨想请您帮忙：第二件");
        assertThat(inbox.page().select("main .tag")).hasSize(2);
        String first = Objects.requireNonNull(inbox.page().selectFirst("main li a:contains(第一件)")).attr("href");

        assertThat(browser.get(first).location()).isEqualTo("/desk/complaints");
        assertThat(browser.get("/desk/inbox").page().select("main .tag")).hasSize(1);
        browser.submit(browser.get("/desk/inbox"), "/desk/inbox/reading", Map.of());
        assertThat(browser.get("/desk/inbox").page().select("main .tag")).isEmpty();
    }

    @Test
    void nobodyOpensAnotherOnesMessage() {
        AccountId dong = colleague("董晓梅", Role.CITY_STAFF, CITY);
        tell(dong, "不给别人看", null);
        String mine = Objects.requireNonNull(signedIn(dong).get("/desk/inbox").page().selectFirst("main li a")).attr("href");

        Browser other = signedIn(colleague("孙一鸣", Role.CITY_STAFF, CITY));
        assertThat(other.get(mine).status()).isEqualTo(404);
        assertThat(other.get("/desk/inbox").text()).doesNotContain("不给别人看");
    }

    @Test
    void whatIsStuckIsListedWithoutItsWordsAndTriedAgainOnRequest() {
        doing(Actor.asker(new UUID(1, 7)), () -> {
            notices.sendUrgent(Recipient.ofPhone(vault.seal("057687212345"), "王阿姨"), "notificationtest.received", "stuck-page",
                    CITY.child("331083101"), "/r/secret", "王阿姨");
            return 1;
        });
        Acting.run(Actor.SYSTEM, deliver::run);

        Browser dong = signedIn(colleague("董晓梅", Role.CITY_STAFF, CITY));
        var page = dong.get("/desk/stuck");
        assertThat(page.text()).contains("王*", "座机", "再试一次").doesNotContain("王阿姨", "0576", "secret");
        String action = Objects.requireNonNull(page.page().selectFirst("main form[action^=/desk/stuck]")).attr("action");
        assertThat(dong.submit(page, action, Map.of()).status()).isEqualTo(303);
        assertThat(dong.get("/desk/stuck").text()).contains("在试了");

        Browser cadre = signedIn(colleague("王主任", Role.TOWN_CADRE, CITY.child("331083102")));
        assertThat(cadre.get("/desk/stuck").status()).isEqualTo(403);
        assertThat(signedIn(colleague("系统管理员", Role.SYSTEM_ADMIN, CITY)).get("/desk/stuck").status()).isEqualTo(200);
    }

    @Test
    void theMessagesOfADemonstrationAreReadOnThisMachineOnly() {
        doing(Actor.asker(new UUID(1, 8)), () -> {
            notices.sendUrgent(Recipient.ofPhone(vault.seal("13905769876"), "王阿姨"), "notificationtest.received", "dev-page", CITY,
                    "/privacy", "王阿姨");
            return 1;
        });
        Acting.run(Actor.SYSTEM, deliver::run);

        Browser browser = new Browser(port);
        var page = browser.get("/dev/messages");
        assertThat(page.text()).contains("13905769876", "【玉环工会】王阿姨，收到了");
        String link = Objects.requireNonNull(page.page().selectFirst("li:contains(13905769876) a")).attr("href");
        assertThat(browser.get(link).location()).isEqualTo("/privacy");
        assertThat(browser.get("/dev/messages", "X-Forwarded-For", "10.0.0.1").status()).isEqualTo(404);
    }

    @Test
    void anExpertHasAnInboxOnHisPhone() {
        AccountId lin = doing(Actor.SYSTEM,
                () -> accounts.open("13905761111", "林守田", Role.EXPERT, CITY, new UUID(7, LOGINS.incrementAndGet())));
        tell(lin, "文旦黄叶", null);
        Browser browser = signedIn(lin);
        assertThat(browser.get("/me/inbox").text()).contains("清港王阿姨想请您帮忙：文旦黄叶");
        assertThat(browser.get("/desk/inbox").status()).isEqualTo(403);
    }

    private void tell(AccountId account, String matter, @Nullable String href) {
        doing(Actor.SYSTEM, () -> {
            notices.send(Recipient.ofAccount(account), "notificationtest.invited", matter + account.value(), CITY, href, "清港王阿姨",
                    matter);
            return 1;
        });
    }

    private AccountId colleague(String name, Role role, OrgPath scope) {
        return Acting.doing(Actor.SYSTEM, () -> accounts.open("reader" + LOGINS.incrementAndGet(), name, role, scope, null));
    }

    private Browser signedIn(AccountId account) {
        String link = Acting.doing(Actor.SYSTEM, () -> accounts.oneTimeLink(account, Duration.ofHours(1), true));
        Browser browser = new Browser(port);
        browser.submit(browser.get(link), link, Map.of());
        return browser;
    }

    private <T> T doing(Actor actor, Supplier<@Nullable T> work) {
        return Acting.doing(actor,
                () -> Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> work.get())));
    }
}
