package org.touyan.browser;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.notification.Notices;
import org.touyan.foundation.notification.Recipient;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Chore;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Uuid7;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** What a colleague sees of messages and complaints, with something in every list. */
@TouyanTest
class NoticeDeskJourneyTests {

    private static final OrgPath CITY = new OrgPath("/33/3310/331083/");

    @Autowired
    private Accounts accounts;

    @Autowired
    private Notices notices;

    @Autowired
    private Vault vault;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private List<Chore> chores;

    @LocalServerPort
    private int port;

    private String link = "";

    @BeforeEach
    void fill() {
        Acting.run(Actor.SYSTEM, () -> {
            AccountId dong = accounts.open("dong" + Uuid7.next().toString().substring(24), "董晓梅", Role.CITY_STAFF, CITY, null);
            link = accounts.oneTimeLink(dong, Duration.ofHours(1), true);
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                notices.send(Recipient.ofAccount(dong), "notificationtest.invited", "desk-" + dong, CITY, "/desk", "清港王阿姨",
                        "文旦黄叶");
                notices.sendUrgent(Recipient.ofPhone(vault.seal("057687212345"), "王阿姨"), "notificationtest.received",
                        "desk-stuck-" + dong, CITY, null, "王阿姨");
            });
            chores.stream().filter(c -> c.name().equals("notification.deliver")).forEach(Chore::run);
        });
    }

    @ParameterizedTest
    @CsvSource({"/desk/inbox,false", "/desk/stuck,true", "/desk/complaints,false"})
    void axeFindsNothing(String path, boolean night) {
        try (BrowserContext context = Browsers.sized(1440, 900, night)) {
            Page page = context.newPage();
            complain(page);
            page.navigate(address(link));
            page.locator("form[action='" + link + "'] button").click();
            page.navigate(address(path));
            Browsers.screenshot(page, path.replace('/', '-').substring(1) + ".desk");
            Browsers.axe(page);
            if (path.endsWith("complaints")) {
                page.navigate(address(Objects.requireNonNull(page.locator("main table a").first().getAttribute("href"))));
                Browsers.screenshot(page, "desk-complaint.desk");
                Browsers.axe(page);
            }
        }
    }

    private void complain(Page page) {
        page.navigate(address("/feedback"));
        page.locator("#kind").check();
        page.locator("#body").fill("师傅来晚了一个小时");
        page.locator("#phone").fill("13905760001");
        page.locator("form[action='/feedback'] .btn").click();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
