package org.touyan.people.recognition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.approval.PostedKind;
import org.touyan.foundation.approval.PostingId;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.people.recognition.domain.Meeting;
import org.touyan.people.recognition.domain.MeetingKind;
import org.touyan.people.recognition.domain.NoticeText;
import org.touyan.people.recognition.domain.Proposal;
import org.touyan.people.recognition.domain.Quota;
import org.touyan.people.recognition.domain.Verdict;
import org.touyan.people.recognition.nominate.Nominate;
import org.touyan.people.recognition.notice.AnnounceNotice;
import org.touyan.people.recognition.settle.Opinion;
import org.touyan.people.recognition.settle.SettleNomination;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.Roster;
import org.touyan.service.dispatch.MovableClock;

/** Notices and nominations of the tests, brought to any state by the acts of people. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Roster.class, RecognitionWorld.Committee.class})
public class RecognitionWorld {

    static final Actor CITY = Actor.staff(UUID.randomUUID(), "王主任", Role.CITY_STAFF, Roster.CITY);
    static final Actor TOWN = Roster.DONG;
    static final String TAX = "税务局";
    static final String SAFETY = "应急管理局";
    static final LocalDate MONDAY = Beijing.day(MovableClock.MONDAY_MORNING);
    /** The unit's wall is free again. */
    static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);
    /** Five working days of posting are over. */
    static final LocalDate SATURDAY = NEXT_MONDAY.plusDays(5);

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    /** A matter of no module: notices are the same for all. */
    @Bean
    PostedKind trial() {
        return new PostedKind("trial", "recognition.posted.kind", "recognition.posted.intro", "/desk/postings/");
    }

    /** Does what a committee does. */
    @TestComponent
    static class Committee {

        private final Roster roster;
        private final AnnounceNotice announce;
        private final Nominate nominate;
        private final SettleNomination settle;
        private final MovableClock clock;
        private final JdbcClient jdbc;
        private final TransactionTemplate transaction;

        Committee(Roster roster, AnnounceNotice announce, Nominate nominate, SettleNomination settle, MovableClock clock,
                JdbcClient jdbc, TransactionTemplate transaction) {
            this.roster = roster;
            this.announce = announce;
            this.nominate = nominate;
            this.settle = settle;
            this.clock = clock;
            this.jdbc = jdbc;
            this.transaction = transaction;
        }

        void itIs(LocalDate day) {
            clock.set(at(day));
        }

        NoticeId notice() {
            itIs(MONDAY);
            return Acting.doing(CITY, () -> announce.announce(CITY, text()));
        }

        static NoticeText text() {
            return new NoticeText("county-craftsman", "2026 年玉环工匠评选", 10, MONDAY, List.of("推荐审批表", "事迹材料"),
                    List.of(TAX, SAFETY), "玉工〔2026〕18号", Set.of(new Quota("industrial", 35), new Quota("migrant", 10)));
        }

        PersonId person(String name) {
            return roster.add(name);
        }

        NominationId nominated(NoticeId notice, PersonId person, String... classes) {
            itIs(MONDAY);
            return Acting.doing(TOWN, () -> nominate.nominate(TOWN, notice, person,
                    new Proposal("清港某合作社", "二十年嫁接文旦，带出六个徒弟", Set.of(classes)), List.of()));
        }

        void voted(NominationId id) {
            Acting.run(TOWN, () -> settle.vote(TOWN, id,
                    new Meeting(MeetingKind.VILLAGE, MONDAY, 21, 30, MONDAY, NEXT_MONDAY.minusDays(1))));
        }

        void recommended(NominationId id) {
            itIs(NEXT_MONDAY);
            Acting.run(CITY, () -> settle.recommend(CITY, id));
        }

        void hear(NominationId id, String department, boolean agrees, String reason) {
            Acting.run(CITY, () -> settle.hear(CITY, id, new Opinion(department, agrees, reason)));
        }

        void posted(NominationId id) {
            Acting.run(CITY, () -> settle.post(CITY, id, NEXT_MONDAY, NEXT_MONDAY.plusDays(4)));
        }

        void decided(NominationId id) {
            itIs(SATURDAY);
            Acting.run(CITY, () -> settle.decide(CITY, id, new Verdict("玉工〔2026〕31号", SATURDAY, "2026 年玉环工匠")));
        }

        /** From the unit's word to the posting. */
        NominationId upToPosting(NoticeId notice, PersonId person) {
            NominationId id = nominated(notice, person, "industrial");
            voted(id);
            recommended(id);
            hear(id, TAX, true, "");
            hear(id, SAFETY, true, "");
            posted(id);
            return id;
        }

        PostingId posting(NominationId id) {
            return new PostingId(
                    UUID.fromString(one("select posting_id::text from approval.posting where matter_id = '%s'".formatted(id))));
        }

        String state(NominationId id) {
            return one("select state from recognition.nomination where nomination_id = '%s'".formatted(id));
        }

        String one(String sql) {
            return read(() -> jdbc.sql(sql).query(String.class).single());
        }

        List<String> all(String sql) {
            return read(() -> jdbc.sql(sql).query(String.class).list());
        }

        <T> T read(Supplier<T> work) {
            return Acting.doing(Actor.SYSTEM, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
        }

        static Instant at(LocalDate day) {
            return Beijing.at(day.atTime(9, 12));
        }
    }
}
