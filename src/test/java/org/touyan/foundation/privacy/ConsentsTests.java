package org.touyan.foundation.privacy;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@TouyanTest
class ConsentsTests {

    private static final OrgPath TOWN = new OrgPath("/33/3310/331083/331083101/");
    private static final OrgPath OTHER_TOWN = new OrgPath("/33/3310/331083/331083102/");

    @Autowired
    private Consents consents;

    @Autowired
    private Unmasking unmasking;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final UUID person = Uuid7.next();
    private final Actor himself = Actor.expert(Uuid7.next(), "林守田", person);
    private final Actor cadre = Actor.staff(Uuid7.next(), "王主任", Role.TOWN_CADRE, TOWN);
    private final Actor neighbour = Actor.staff(Uuid7.next(), "陈主任", Role.TOWN_CADRE, OTHER_TOWN);

    @Test
    void whatAPersonAgreesToIsShownUntilHeTakesItBack() {
        give(himself, "portrait");
        give(himself, "story");
        assertThat(shown()).containsExactlyInAnyOrder("portrait", "story");

        Acting.run(himself, () -> consents.withdraw(himself, "person", person, TOWN, "portrait", "1", ConsentChannel.PAGE));
        assertThat(shown()).containsExactly("story");

        give(himself, "portrait");
        assertThat(shown()).containsExactlyInAnyOrder("portrait", "story");
    }

    @Test
    void aColleagueOfHisTownMayKeyWhatHeSaidOnThePhone() {
        Acting.run(cadre, () -> consents.give(cadre, "person", person, TOWN, "phone", "1", ConsentChannel.PHONE));
        assertThat(shown()).containsExactly("phone");
    }

    @Test
    void nobodyElseSpeaksForHim() {
        var other = Actor.expert(Uuid7.next(), "方美娟", Uuid7.next());
        assertThatThrownBy(() -> give(neighbour, "phone")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> give(other, "phone")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> give(Actor.PUBLIC, "phone")).isInstanceOf(NotAllowed.class);
        assertThat(shown()).isEmpty();
    }

    @Test
    void theDatabaseRefusesToRewriteAConsent() {
        give(himself, "portrait");
        assertThatThrownBy(() -> doing(himself, () -> jdbc
                .sql("update privacy.consent set withdrawn_at = now() where subject_id = :p").param("p", person).update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void eachUnmaskingIsWrittenDownWithItsReasonForThoseInScope() {
        assertThatThrownBy(() -> Acting.run(cadre, () -> unmasking.log(cadre, "person", person, TOWN, "phone", " ")))
                .isInstanceOf(RuleBroken.class);
        Acting.run(cadre, () -> unmasking.log(cadre, "person", person, TOWN, "phone", "约时间"));
        assertThat(unmaskings(cadre)).isEqualTo(1);
        assertThat(unmaskings(neighbour)).isZero();
        assertThat(unmaskings(himself)).isZero();
    }

    private long unmaskings(Actor actor) {
        return doing(actor, () -> jdbc.sql("select count(*) from privacy.unmasking where subject_id = :p")
                .param("p", person.toString()).query(Long.class).single());
    }

    private <T> T doing(Actor actor, Supplier<T> work) {
        return Acting.doing(actor, () -> Objects.requireNonNull(
                new TransactionTemplate(transactions).execute(status -> work.get())));
    }

    private void give(Actor actor, String field) {
        Acting.run(actor, () -> consents.give(actor, "person", person, TOWN, field, "1", ConsentChannel.PAGE));
    }

    private Set<String> shown() {
        return Acting.doing(Actor.PUBLIC, () -> consents.current("person", person));
    }
}
