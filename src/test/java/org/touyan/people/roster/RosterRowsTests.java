package org.touyan.people.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.TouyanTest;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.privacy.ConsentChannel;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.availability.AnnounceAbsence;
import org.touyan.people.roster.availability.SetFreeTime;
import org.touyan.people.roster.consent.ChangeConsent;
import org.touyan.people.roster.domain.Decision;
import org.touyan.people.roster.domain.FreeHalf;
import org.touyan.people.roster.domain.PersonSkill;
import org.touyan.people.roster.domain.PublicField;
import org.touyan.people.roster.honour.EnterHonour;
import org.touyan.people.roster.post.EnterPost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touyan.people.roster.Roster.CITY;
import static org.touyan.people.roster.Roster.DONG;
import static org.touyan.people.roster.Roster.QINGGANG;
import static org.touyan.people.roster.Roster.as;
import static org.touyan.people.roster.Roster.run;

/** Which rows the database shows to whom, and whose it lets be written. */
@TouyanTest
@Import(Roster.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RosterRowsTests {

    /** Tables with a column that names the person. */
    private static final List<String> KEPT_APART = List.of("contact", "absence", "post", "honour_award");
    private static final List<String> CHILDREN = List.of("person_skill", "person_town", "person_language", "free_half");

    @Autowired
    private Roster roster;
    @Autowired
    private ChangeConsent changeConsent;
    @Autowired
    private SetFreeTime setFreeTime;
    @Autowired
    private AnnounceAbsence announceAbsence;
    @Autowired
    private EnterPost enterPost;
    @Autowired
    private EnterHonour enterHonour;
    @Autowired
    private Experts experts;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;

    private PersonId hidden;
    private PersonId shown;

    @BeforeAll
    void twoPeople() {
        hidden = filled("林未公开");
        shown = filled("林公开");
        run(DONG, () -> changeConsent.give(DONG, shown, PublicField.PROFILE, ConsentChannel.PAPER));
    }

    static Stream<Arguments> whoWorksWithThem() {
        return Stream.of(
                Arguments.of(staff(Role.TOWN_CADRE, QINGGANG), true),
                Arguments.of(staff(Role.CITY_STAFF, CITY), true),
                Arguments.of(staff(Role.CITY_LEADER, CITY), true),
                Arguments.of(staff(Role.AUDITOR, CITY), true),
                Arguments.of(staff(Role.ENTERPRISE_UNION, QINGGANG.child("abc")), true),
                Arguments.of(Actor.SYSTEM, true),
                Arguments.of(staff(Role.TOWN_CADRE, CITY.child("331083102")), false),
                Arguments.of(staff(Role.CITY_STAFF, new OrgPath("/33/3310/331081/")), false),
                Arguments.of(staff(Role.ENTERPRISE_UNION, CITY.child("331083102").child("abc")), false),
                Arguments.of(Actor.expert(UUID.randomUUID(), "别人", UUID.randomUUID()), false),
                Arguments.of(Actor.asker(UUID.randomUUID()), false),
                Arguments.of(staff(Role.SYSTEM_ADMIN, CITY), false),
                Arguments.of(staff(Role.SECURITY_ADMIN, CITY), false),
                Arguments.of(staff(Role.AUDIT_ADMIN, CITY), false),
                Arguments.of(Actor.PUBLIC, false));
    }

    @ParameterizedTest
    @MethodSource("whoWorksWithThem")
    void theHiddenOneIsThereForThoseWhoWorkWithHim(Actor actor, boolean works) {
        assertThat(count(actor, "person", "person_id", hidden) > 0).isEqualTo(works);
        for (String table : KEPT_APART) {
            assertThat(count(actor, table, "person_id", hidden) > 0).as(table).isEqualTo(works);
        }
        for (String table : CHILDREN) {
            assertThat(count(actor, table, "person", hidden) > 0).as(table).isEqualTo(works);
        }
    }

    @ParameterizedTest
    @MethodSource("whoWorksWithThem")
    void theShownOneIsThereForAllButNothingElseOfHim(Actor actor, boolean works) {
        assertThat(count(actor, "person", "person_id", shown)).isEqualTo(1);
        for (String table : KEPT_APART) {
            assertThat(count(actor, table, "person_id", shown) > 0).as(table).isEqualTo(works);
        }
        for (String table : CHILDREN) {
            assertThat(count(actor, table, "person", shown) > 0).as(table).isEqualTo(works);
        }
    }

    @ParameterizedTest
    @MethodSource("whoWorksWithThem")
    void whatSomebodyOffersIsToldToThoseWhoWorkWithHim(Actor actor, boolean works) {
        List<String> halves = as(actor, () -> Objects.requireNonNull(transaction.execute(status -> jdbc
                .sql("select halves from roster.offered(:ids, '2026-01-01')")
                .param("ids", new UUID[]{hidden.value(), shown.value()})
                .query(String.class)
                .list())));

        assertThat(halves).isEqualTo(works ? List.of("1AM", "1AM") : List.of());
    }

    @Test
    void aSeniorTechnicianOffersMoreThanABeginner() {
        List<String> skills = as(DONG, () -> Objects.requireNonNull(transaction.execute(status -> jdbc
                .sql("select skills from roster.offered(:ids, '2026-01-01')")
                .param("ids", new UUID[]{hidden.value()})
                .query(String.class)
                .list())));

        assertThat(Roster.particulars("林未公开").skills()).extracting(PersonSkill::level).contains(1);
        assertThat(skills.getFirst()).contains(":5");
    }

    @Test
    void anExpertSeesHimselfWhole() {
        Actor himself = Roster.expert(hidden, "林未公开");

        assertThat(count(himself, "person", "person_id", hidden)).isEqualTo(1);
        KEPT_APART.forEach(table -> assertThat(count(himself, table, "person_id", hidden)).as(table).isPositive());
        assertThat(as(himself, () -> experts.phone(hidden))).isPresent();
    }

    @Test
    void withoutAnActorThereIsNothing() {
        assertThat(transactionCount("select count(*) from roster.person")).isZero();
        assertThat(transactionCount("select count(*) from roster.profile")).isZero();
        assertThat(transactionCount("select count(*) from roster.contact")).isZero();
    }

    @Test
    void anExpertWritesNoHonourAndNoPostOfHisOwn() {
        Actor himself = Roster.expert(hidden, "林未公开");

        assertThatThrownBy(() -> write(himself, """
                insert into roster.honour_award (award_id, person_id, honour_type, title, year, entered_by, entered_by_name, entered_at, version)
                values (uuidv7(), :id, 'county-craftsman', '玉环工匠', 2020, uuidv7(), 'x', now(), 1)
                """, hidden)).hasRootCauseMessage("ERROR: new row violates row-level security policy for table \"honour_award\"");
        assertThat(write(himself, "update roster.post set trade_duty = false where person_id = :id", hidden)).isZero();
        assertThat(write(himself, "update roster.honour_award set title = '大国工匠' where person_id = :id", hidden)).isZero();
    }

    @Test
    void anotherTownWritesNothingOfTheShownOne() {
        Actor other = staff(Role.TOWN_CADRE, CITY.child("331083102"));

        assertThat(write(other, "update roster.person set story = 'x' where person_id = :id", shown)).isZero();
        assertThat(write(other, "delete from roster.person_skill where person = :id", shown)).isZero();
        assertThatThrownBy(() -> write(other, "insert into roster.person_skill (person, skill) values (:id, 'valve')", shown))
                .hasRootCauseMessage("ERROR: new row violates row-level security policy for table \"person_skill\"");
        assertThat(write(Actor.PUBLIC, "update roster.person set story = 'x' where person_id = :id", shown)).isZero();
    }

    @Test
    void nothingOfAPersonIsEverDeleted() {
        assertThatThrownBy(() -> write(DONG, "delete from roster.person where person_id = :id", hidden))
                .hasRootCauseMessage("ERROR: permission denied for table person");
        assertThatThrownBy(() -> write(DONG, "delete from roster.honour_award where person_id = :id", hidden))
                .hasRootCauseMessage("ERROR: permission denied for table honour_award");
    }

    @Test
    void thePublicReadsOnlyWhatWasAgreedTo() {
        record Profile(String name, String headline, String story, @Nullable String town, @Nullable Integer craftSince,
                byte @Nullable [] phone) {}

        List<Profile> all = as(Actor.PUBLIC, () -> Objects.requireNonNull(transaction.execute(status -> jdbc
                .sql("select name, headline, story, town, craft_since, phone from roster.profile where person_id in (:ids)")
                .param("ids", List.of(hidden, shown))
                .query((row, n) -> new Profile(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                        row.getObject(5, Integer.class), row.getBytes(6)))
                .list())));

        assertThat(all).containsExactly(new Profile("林公开", "", "", null, null, null));
        assertThat(as(Actor.PUBLIC, () -> experts.phone(shown))).isEmpty();
        assertThat(as(Actor.PUBLIC, () -> experts.find(hidden))).isEqualTo(Optional.empty());
    }

    @Test
    void anAskerLearnsWhoComesAndNoMore() {
        ExpertCard card = as(Actor.asker(UUID.randomUUID()), () -> experts.find(hidden)).orElseThrow();

        assertThat(card.name()).isEqualTo("林未公开");
        assertThat(card.headline()).isEmpty();
        assertThat(card.town()).isEmpty();
        assertThat(as(Actor.asker(UUID.randomUUID()), () -> experts.bySlug(card.slug()))).isEmpty();
    }

    private PersonId filled(String name) {
        PersonId id = roster.add(name, "13805763333");
        run(DONG, () -> setFreeTime.set(DONG, id, Set.of(FreeHalf.parse("1-AM")), 4));
        as(DONG, () -> announceAbsence.announce(DONG, id, LocalDate.now(org.touyan.foundation.shared.Beijing.ZONE).plusDays(3),
                LocalDate.now(org.touyan.foundation.shared.Beijing.ZONE).plusDays(4), ""));
        as(DONG, () -> enterPost.enter(DONG, id, "农技员", "农技站", true, null, null));
        as(DONG, () -> enterHonour.enter(DONG, id, new Decision("county-craftsman", "玉环工匠", 2019, null, null)));
        return id;
    }

    private static Actor staff(Role role, OrgPath scope) {
        return Actor.staff(UUID.randomUUID(), role.name(), role, scope);
    }

    private int count(Actor actor, String table, String column, PersonId person) {
        return as(actor, () -> Objects.requireNonNull(transaction.execute(status -> jdbc
                .sql("select count(*) from roster.%s where %s = :id".formatted(table, column))
                .param("id", person)
                .query(Rows.of(Integer.class))
                .single())));
    }

    private int transactionCount(String sql) {
        return Objects.requireNonNull(transaction.execute(status -> jdbc.sql(sql).query(Rows.of(Integer.class)).single()));
    }

    private int write(Actor actor, String sql, PersonId person) {
        return as(actor, () -> Objects.requireNonNull(
                transaction.execute(status -> jdbc.sql(sql).param("id", person).update())));
    }
}
