package org.touyan.foundation.notification.deliver;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.notification.Notices;
import org.touyan.foundation.notification.Recipient;
import org.touyan.foundation.notification.domain.Trouble;
import org.touyan.foundation.notification.link.ShortLinks;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Uuid7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@TouyanTest
class DeliverTests {

    private static final OrgPath CITY = new OrgPath("/33/3310/331083/");
    private static final OrgPath TOWN = CITY.child("331083101");
    private static final AtomicInteger PHONES = new AtomicInteger(10_000);

    /** A gateway that answers as told and remembers what it was given. */
    private static final class Recorder implements Gateway {

        private final List<Sms> taken = Collections.synchronizedList(new ArrayList<>());
        private volatile Function<Sms, Outcome> answer = sms -> new Outcome.Sent();

        @Override
        public Outcome send(Sms sms) {
            taken.add(sms);
            return answer.apply(sms);
        }

        @Override
        public boolean configured() {
            return true;
        }

        List<Sms> to(String phone) {
            return taken.stream().filter(sms -> sms.phone().equals(phone)).toList();
        }
    }

    private static final class Hands extends Clock {

        private Instant now = daytime();

        static Instant daytime() {
            return Beijing.day(Instant.now()).plusDays(1).atTime(LocalTime.of(10, 0)).atZone(Beijing.ZONE).toInstant();
        }

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Autowired
    private Notices notices;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Vault vault;

    @Autowired
    private Outbox outbox;

    @Autowired
    private SmsWriter writer;

    @Autowired
    private ShortLinks links;

    @Autowired
    private MailPost mail;

    @Autowired
    private Parameters parameters;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @LocalServerPort
    private int port;

    private final Recorder gateway = new Recorder();
    private final Hands clock = new Hands();
    private final String phone = "139057" + PHONES.incrementAndGet();
    private final Actor asker = Actor.asker(Uuid7.next());
    private final Actor city = Actor.staff(Uuid7.next(), "董晓梅", Role.CITY_STAFF, CITY);

    @Test
    void aMessageIsPartOfTheActItTellsOf() {
        assertThatThrownBy(() -> doing(asker, () -> {
            notify(phone, "a-" + phone);
            throw new IllegalStateException("the act failed");
        })).hasMessage("the act failed");
        deliver();
        assertThat(gateway.to(phone)).isEmpty();
        assertThatThrownBy(() -> Acting.run(asker, () -> notify(phone, "b-" + phone)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theSameEventIsToldOnceAndEndsWithALinkThatWorks() throws Exception {
        for (int i = 0; i < 3; i++) {
            doing(asker, () -> notify(phone, "received-" + phone));
        }
        deliver();
        deliver();

        assertThat(gateway.to(phone)).hasSize(1);
        String text = gateway.to(phone).getFirst().text();
        assertThat(text).startsWith("【玉环工会】王阿姨，收到了。看进度 ").doesNotContain("/r/secret");
        HttpResponse<String> answer = get(text.substring(text.lastIndexOf("/m/")));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/r/secret-" + phone);
        assertThat(get("/m/1111111111").statusCode()).isEqualTo(404);
        assertThat(get("/m/..%2f..%2fetc").statusCode()).isBetween(400, 404);
    }

    @Test
    void twoDeliverersSendEachMessageOnce() throws Exception {
        List<String> phones = IntStream.range(0, 60).mapToObj(i -> "139057" + PHONES.incrementAndGet()).toList();
        doing(asker, () -> {
            phones.forEach(p -> notify(p, "race-" + p));
            return phones.size();
        });
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 2; i++) {
                threads.submit(() -> {
                    start.await();
                    deliver();
                    return null;
                });
            }
            start.countDown();
        }
        var counts = gateway.taken.stream().collect(Collectors.groupingBy(Sms::phone, Collectors.counting()));
        assertThat(phones).allSatisfy(p -> assertThat(counts.get(p)).as(p).isEqualTo(1));
    }

    @Test
    void aGatewayThatIsDownIsTriedLaterAndLaterThenTheMessageIsStuckUntilSomebodyAsksAgain() {
        gateway.answer = sms -> sms.phone().equals(phone) ? new Outcome.Later(Trouble.TURNED_DOWN, "503") : new Outcome.Sent();
        doing(asker, () -> notify(phone, "down-" + phone));

        deliver();
        assertThat(gateway.to(phone)).hasSize(1);
        clock.move(Duration.ofSeconds(40));
        deliver();
        assertThat(gateway.to(phone)).as("not within the first minute").hasSize(1);
        clock.move(Duration.ofSeconds(40));
        deliver();
        assertThat(gateway.to(phone)).hasSize(2);
        for (int i = 0; i < 30; i++) {
            clock.move(Duration.ofMinutes(10));
            deliver();
        }
        assertThat(gateway.to(phone)).hasSize(8);
        assertThat(gateway.to(phone)).extracting(Sms::key).containsOnly(gateway.to(phone).getFirst().key());
        assertThat(state("down-" + phone)).isEqualTo("STUCK");
        assertThat(seenBy(city, "down-" + phone)).isTrue();
        assertThat(seenBy(Actor.staff(Uuid7.next(), "外地", Role.CITY_STAFF, new OrgPath("/33/3310/331081/")), "down-" + phone))
                .isFalse();
        assertThat(seenBy(asker, "down-" + phone)).isFalse();

        gateway.answer = sms -> new Outcome.Sent();
        askAgain("down-" + phone);
        deliver();
        assertThat(gateway.to(phone)).hasSize(9);
        assertThat(state("down-" + phone)).isEqualTo("SENT");
    }

    @Test
    void aRefusedNumberAndALandlineAreNotTriedAgain() {
        String landline = "05768721" + PHONES.incrementAndGet() % 10_000;
        gateway.answer = sms -> sms.phone().equals(phone) ? new Outcome.Refused(Trouble.TURNED_DOWN, "422") : new Outcome.Sent();
        doing(asker, () -> {
            notify(phone, "refused-" + phone);
            return notify(landline.length() == 11 ? landline : "057687212345", "landline-" + phone);
        });
        deliver();
        assertThat(state("refused-" + phone)).isEqualTo("FAILED");
        assertThat(state("landline-" + phone)).isEqualTo("FAILED");
        assertThat(gateway.to(landline)).isEmpty();
    }

    @Test
    void atNightOnlyUrgentMessagesLeave() {
        String other = "139057" + PHONES.incrementAndGet();
        clock.move(Duration.ofHours(11));
        doing(asker, () -> {
            notify(phone, "calm-" + phone);
            notices.sendUrgent(Recipient.ofPhone(vault.seal(other), "王阿姨"), "notificationtest.received", "urgent-" + phone, TOWN,
                    null, "王阿姨");
            return 2;
        });
        deliver();
        assertThat(gateway.to(phone)).isEmpty();
        assertThat(gateway.to(other)).hasSize(1);

        clock.move(Duration.ofHours(10).plusMinutes(59));
        deliver();
        assertThat(gateway.to(phone)).as("07:59").isEmpty();
        clock.move(Duration.ofMinutes(1));
        deliver();
        assertThat(gateway.to(phone)).as("08:00").hasSize(1);
    }

    @Test
    void theTableShowsNeitherPhoneNorWordsNorLink() {
        doing(asker, () -> notify(phone, "sealed-" + phone));
        String row = doing(Actor.SYSTEM, () -> jdbc
                .sql("""
                        select concat_ws(' ', encode(phone_sealed, 'escape'), encode(phone_fingerprint, 'escape'),
                          encode(content, 'escape'))
                        from notification.message where dedupe_key = :key
                        """)
                .param("key", "sealed-" + phone)
                .query(String.class)
                .single());
        assertThat(row).isNotEmpty().doesNotContain(phone, "王阿姨", "/r/secret");
    }

    @Test
    void anExpertFindsItInHisInboxAndOnHisPhoneAndNobodyElseDoes() {
        AccountId expert = doing(Actor.SYSTEM, () -> accounts.open(phone, "林守田", Role.EXPERT, TOWN, Uuid7.next()));
        doing(city, () -> {
            notices.send(Recipient.ofAccount(expert), "notificationtest.invited", "invited-" + phone, TOWN, "/me", "清港王阿姨",
                    "文旦黄叶");
            return 1;
        });
        deliver();

        assertThat(gateway.to(phone)).singleElement().satisfies(
                sms -> assertThat(sms.text()).contains("清港王阿姨文旦黄叶，周三下午行吗？点开回“我去” "));
        assertThat(inbox(expert.value())).isEqualTo(1);
        assertThat(inbox(Uuid7.next())).isZero();
        assertThat(seenBy(city, "invited-" + phone)).as("no read receipts").isFalse();
    }

    @Test
    void aTextThatDoesNotExistStopsTheAct() {
        assertThatThrownBy(() -> doing(asker, () -> {
            notices.send(Recipient.ofPhone(vault.seal(phone), "王阿姨"), "notificationtest.unknown", "x-" + phone, TOWN, null);
            return 1;
        })).isInstanceOf(IllegalStateException.class).hasMessageContaining("notificationtest.unknown.sms");
    }

    private int notify(String to, String dedupe) {
        notices.send(Recipient.ofPhone(vault.seal(to), "王阿姨"), "notificationtest.received", dedupe, TOWN, "/r/secret-" + to,
                "王阿姨");
        return 1;
    }

    private void deliver() {
        Acting.run(Actor.SYSTEM,
                () -> new Deliver(outbox, new SmsPost(gateway, writer, links, vault), mail, parameters, clock).run());
    }

    private void askAgain(String dedupe) {
        doing(city, () -> jdbc.sql("""
                insert into notification.retry (retry_id, message_id, asked_by, asked_at)
                select :id, m.message_id, :by, :now from notification.message m where m.dedupe_key = :key
                """)
                .param("id", Uuid7.next())
                .param("by", city.account())
                .param("now", clock.instant())
                .param("key", dedupe)
                .update());
    }

    private String state(String dedupe) {
        return doing(Actor.SYSTEM, () -> jdbc.sql("select state from notification.message where dedupe_key = :key")
                .param("key", dedupe)
                .query(String.class)
                .single());
    }

    private boolean seenBy(Actor actor, String dedupe) {
        return doing(actor, () -> jdbc.sql("select count(*) from notification.message where dedupe_key = :key")
                .param("key", dedupe)
                .query(Integer.class)
                .single()) > 0;
    }

    private int inbox(UUID account) {
        return doing(Actor.expert(account, "林守田", Uuid7.next()),
                () -> jdbc.sql("select count(*) from notification.message").query(Integer.class).single());
    }

    private <T> T doing(Actor actor, Supplier<@Nullable T> work) {
        return Acting.doing(actor,
                () -> Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> work.get())));
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
