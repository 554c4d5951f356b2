package org.touyan.foundation.notification.deliver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.mail.internet.MimeMessage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.notification.Notices;
import org.touyan.foundation.notification.Recipient;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Uuid7;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import static org.assertj.core.api.Assertions.assertThat;

/** Mail as it arrives at a real SMTP server that asks for a password. */
@TouyanTest
@DirtiesContext
class SmtpTests {

    private static final OrgPath CITY = new OrgPath("/33/3310/331083/");
    private static final String ADDRESS = "dong@union.example";
    private static final long WAIT = 20_000;
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(GreenMailConfiguration.aConfig()
                    .withUser("touyan@union.example", "touyan", "a password"));

    static {
        SERVER.start();
    }

    @Autowired
    private Notices notices;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Deliver deliver;
    @Autowired
    private Vault vault;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;

    private final String dedupe = "mail-" + UUID.randomUUID();

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        registry.add("spring.mail.username", () -> "touyan");
        registry.add("spring.mail.password", () -> "a password");
        registry.add("spring.mail.properties.mail.smtp.auth", () -> "true");
        registry.add("touyan.mail.from", () -> "touyan@union.example");
        registry.add("touyan.site.public-url", () -> "https://help.union.example");
    }

    @BeforeEach
    void nothingHasArrived() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void aColleagueWhoWantsMailGetsOneWithTheSubjectReadableAndTheWayIn() throws Exception {
        tell(colleague("13900007101", ADDRESS));
        run();
        run();

        assertThat(SERVER.waitForIncomingEmail(WAIT, 1)).isTrue();
        assertThat(SERVER.getReceivedMessages()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("清港王阿姨想请您帮忙：文旦黄叶");
            assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(ADDRESS);
            assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("touyan@union.example");
            assertThat(text(mail)).contains("https://help.union.example/desk/requests/7");
        });
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void whoHasNotAskedForMailGetsNone() {
        tell(colleague("13900007102", null));
        run();

        assertThat(states()).isEmpty();
    }

    @Test
    void aServerThatIsDownIsTriedAgainAndTheMailArrivesOnce() {
        tell(colleague("13900007103", ADDRESS));
        SERVER.stop();
        try {
            run();
            assertThat(states()).containsExactly("QUEUED");
        } finally {
            SERVER.start();
        }
        dueNow();
        run();

        assertThat(SERVER.waitForIncomingEmail(WAIT, 1)).isTrue();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(states()).containsExactly("SENT");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AccountId colleague(String login, @Nullable String address) {
        AccountId account = doing(Actor.SYSTEM, () -> accounts.open(login, "董晓岚", Role.CITY_STAFF, CITY, null));
        if (address != null) {
            doing(Actor.staff(account.value(), "董晓岚", Role.CITY_STAFF, CITY), () -> jdbc
                    .sql("insert into notification.mail_address (account_id, address_sealed, changed_at) values (:id, :address, :now)")
                    .param("id", account.value())
                    .param("address", vault.seal(address))
                    .param("now", Instant.now())
                    .update());
        }
        return account;
    }

    private void tell(AccountId account) {
        doing(Actor.staff(Uuid7.next(), "周佩兰", Role.CITY_STAFF, CITY), () -> {
            notices.send(Recipient.ofAccount(account), "notificationtest.invited", dedupe, CITY, "/desk/requests/7", "清港王阿姨",
                    "文旦黄叶");
            return 1;
        });
    }

    private void run() {
        Acting.run(Actor.SYSTEM, deliver::run);
    }

    /** As when the pause before the second try is over. */
    private void dueNow() {
        doing(Actor.SYSTEM, () -> jdbc.sql("update notification.message set next_at = now() where dedupe_key = :key")
                .param("key", dedupe)
                .update());
    }

    private List<String> states() {
        return doing(Actor.SYSTEM, () -> jdbc
                .sql("select state from notification.message where dedupe_key = :key and channel = 'MAIL'")
                .param("key", dedupe)
                .query(String.class)
                .list());
    }

    private static String text(MimeMessage mail) throws Exception {
        return mail.getContent().toString();
    }

    private <T> T doing(Actor actor, Supplier<T> work) {
        return Acting.doing(actor, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
