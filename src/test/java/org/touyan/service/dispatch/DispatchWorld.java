package org.touyan.service.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Chore;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.offer.OfferOrder;
import org.touyan.service.matching.Listening;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestState;
import org.touyan.service.request.Requests;
import org.touyan.service.request.Urgency;

/** 清港 on a Monday morning: staff, masters and one pomelo grower in need. */
@TestConfiguration(proxyBeanMethods = false)
@Import(DispatchWorld.People.class)
public class DispatchWorld {

    public static final OrgPath COUNTY = new OrgPath("/33/3310/331083/");
    public static final String QINGGANG = "331083101";
    public static final String CHUMEN = "331083102";

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    @Primary
    CountingListening countingListening(@Qualifier("org.touyan.service.matching.text.Ear") Listening ear) {
        return new CountingListening(ear);
    }

    /** Everybody, made as they are needed. */
    @TestComponent
    public static class People {

        private static final AtomicInteger COUNT = new AtomicInteger();

        private final JdbcClient jdbc;
        private final TransactionTemplate transaction;
        private final Accounts accounts;
        private final Vault vault;
        private final Requests requests;
        private final Orders orders;
        private final List<Chore> chores;
        private final OfferOrder offer;
        private final Clock clock;

        People(JdbcClient jdbc, TransactionTemplate transaction, Accounts accounts, Vault vault, Requests requests, Orders orders,
                List<Chore> chores, OfferOrder offer, Clock clock) {
            this.jdbc = jdbc;
            this.transaction = transaction;
            this.accounts = accounts;
            this.vault = vault;
            this.requests = requests;
            this.orders = orders;
            this.chores = chores;
            this.offer = offer;
            this.clock = clock;
        }

        public <T> T as(Actor actor, Supplier<T> work) {
            return Acting.doing(actor, () -> transaction.execute(status -> work.get()));
        }

        public Actor staff(String name, Role role, OrgPath scope) {
            Actor admin = Actor.staff(UUID.randomUUID(), "管理员", Role.SYSTEM_ADMIN, OrgPath.ROOT);
            AccountId id = as(admin, () -> accounts.open("staff" + COUNT.incrementAndGet(), name, role, scope, null));
            return Actor.staff(id.value(), name, role, scope);
        }

        public Actor cityStaff(String name) {
            return staff(name, Role.CITY_STAFF, COUNTY);
        }

        /** A master who signs in, is free every weekday, reaches every town and grows pomelos. */
        public Actor master(String name, String town, String... skills) {
            PersonId id = PersonId.next();
            int number = COUNT.incrementAndGet();
            Instant now = clock.instant();
            as(Actor.SYSTEM, () -> {
                jdbc.sql("""
                        insert into roster.person (person_id, roster_no, slug, name, org_path, town, craft_since, created_at, created_by, version)
                        values (:id, :no, :slug, :name, :path, :town, 1995, :now, 'test', 1)
                        """)
                        .param("id", id)
                        .param("no", "T%05d".formatted(number))
                        .param("slug", "master-" + number)
                        .param("name", name)
                        .param("path", COUNTY.child(town))
                        .param("town", town)
                        .param("now", now)
                        .update();
                for (String skill : skills) {
                    jdbc.sql("insert into roster.person_skill (person, skill, level) values (:id, :skill, 3)")
                            .param("id", id).param("skill", skill).update();
                }
                jdbc.sql("""
                        insert into roster.free_half (person, weekday, half)
                        select :id, day, half from generate_series(1, 5) day, unnest(array['AM', 'PM']) half
                        """).param("id", id).update();
                return jdbc.sql("insert into roster.contact (person_id, phone, updated_at) values (:id, :phone, :now)")
                        .param("id", id)
                        .param("phone", vault.seal("1390000%04d".formatted(number % 10000)).bytes())
                        .param("now", now)
                        .update();
            });
            Actor opener = Actor.staff(UUID.randomUUID(), "管理员", Role.SYSTEM_ADMIN, OrgPath.ROOT);
            AccountId account = as(opener, () -> accounts.open("1390001%04d".formatted(number % 10000), name, Role.EXPERT,
                    COUNTY.child(town), id.value()));
            return Actor.expert(account.value(), name, id.value());
        }

        public Actor pomeloMaster(String name) {
            return master(name, QINGGANG, "pomelo", "fruit-trees");
        }

        /** 王阿姨 has asked for help with her trees. */
        public RequestId request(RequestState state, Urgency urgency, @Nullable Actor named) {
            RequestId id = RequestId.next();
            Instant now = clock.instant();
            int seq = COUNT.incrementAndGet();
            as(Actor.SYSTEM, () -> jdbc.sql("""
                    insert into request.help_request (request_id, day, seq, number, state, channel, subject, words, town, place, asker_name,
                      phone, wish, named_expert, urgency, org_path, submit_key, answer_due, submitted_at, version)
                    values (:id, :day, :seq, :number, :state, 'WEB', 'crops', '五棵文旦树叶子发黄，果子也小', :town, '上湫村', '王阿姨',
                      :phone, 'ANY_DAY', :named, :urgency, :path, :key, :due, :now, 1)
                    """)
                    .param("id", id)
                    .param("day", Beijing.day(now))
                    .param("seq", seq)
                    .param("number", "1123-%02d".formatted(seq))
                    .param("state", state)
                    .param("town", QINGGANG)
                    .param("phone", vault.seal("13900001234").bytes())
                    .param("named", named == null ? null : named.person())
                    .param("urgency", urgency)
                    .param("path", COUNTY.child(QINGGANG))
                    .param("key", id.value().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .param("due", now.plus(Duration.ofHours(8)))
                    .param("now", now)
                    .update());
            return id;
        }

        public RequestId request() {
            return request(RequestState.TRIAGED, Urgency.NORMAL, null);
        }

        /** As if it had been asked in these words. */
        public RequestId request(String subject, String words) {
            RequestId id = request();
            as(Actor.SYSTEM,
                    () -> jdbc.sql("update request.help_request set subject = :subject, words = :words where request_id = :id")
                            .param("subject", subject).param("words", words).param("id", id).update());
            return id;
        }

        /** As if it had been delivered, and then not solved. */
        public void reopen(RequestId request) {
            as(Actor.SYSTEM, () -> jdbc
                    .sql("update request.help_request set state = 'REOPENED', version = version + 1 where request_id = :id")
                    .param("id", request).update());
        }

        public RequestState state(RequestId request) {
            return as(Actor.SYSTEM, () -> requests.find(request).orElseThrow().state());
        }

        public String placeOf(RequestId request) {
            return as(Actor.SYSTEM, () -> requests.find(request).orElseThrow().place());
        }

        public List<OrderView> orders(RequestId request) {
            return as(Actor.SYSTEM, () -> orders.of(request));
        }

        /** The one who is asked just now. */
        public @Nullable PersonId asked(RequestId request) {
            return orders(request).stream().filter(o -> o.lead() && o.state().living()).findFirst().map(OrderView::expert)
                    .orElse(null);
        }

        public OrderId living(RequestId request) {
            return orders(request).stream().filter(o -> o.state().living()).findFirst().orElseThrow().id();
        }

        /** What the clock does. */
        public void tick(String chore) {
            Acting.run(Actor.SYSTEM, () -> chores.stream().filter(c -> c.name().equals(chore)).findFirst().orElseThrow().run());
        }

        public List<String> messages(String key) {
            return as(Actor.SYSTEM,
                    () -> jdbc.sql("select recipient_name from notification.message where message_key = :key order by 1")
                            .param("key", key).query(String.class).list());
        }

        /** Messages of that kind to this person's account. */
        public List<String> messages(String key, Actor to) {
            return as(Actor.SYSTEM, () -> jdbc.sql("""
                    select message_key from notification.message
                    where message_key = :key and recipient_account = :account and channel = 'INBOX'
                    """).param("key", key).param("account", to.account()).query(String.class).list());
        }

        /** A master signs in as himself. */
        public Actor actorOf(PersonId person) {
            return as(Actor.SYSTEM, () -> accounts.ofPerson(person.value()).flatMap(accounts::find)
                    .map(a -> Actor.expert(a.id().value(), a.name(), person.value())).orElseThrow());
        }

        /** How often somebody looked at personal data of this subject. */
        public int looksAt(UUID subject) {
            return as(Actor.staff(UUID.randomUUID(), "审计员", Role.AUDIT_ADMIN, OrgPath.ROOT), () -> jdbc
                    .sql("select count(*)::int from privacy.unmasking where subject_id = :subject")
                    .param("subject", subject.toString()).query(Integer.class).single());
        }

        public OrderId invite(Actor staff, RequestId request, Actor master) {
            return as(staff, () -> offer.offer(staff, request, person(master), true, "求助的人想请他"));
        }

        public String signInLink(Actor actor) {
            return as(Actor.SYSTEM, () -> accounts.oneTimeLink(new AccountId(java.util.Objects.requireNonNull(actor.account())),
                    Duration.ofHours(1), true));
        }

        public List<String> trail(String act) {
            return as(Actor.SYSTEM, () -> jdbc.sql("select subject_id from audit.entry where act = :act").param("act", act)
                    .query(String.class).list());
        }
    }

    /** A master's identity on the roster. */
    public static PersonId person(Actor master) {
        return new PersonId(java.util.Objects.requireNonNull(master.person()));
    }
}
