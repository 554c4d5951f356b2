package org.touyan.people.roster.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.TouyanTest;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@TouyanTest
class PeopleTests {

    private static final OrgPath CITY = new OrgPath("/33/3310/331083/");
    private static final OrgPath QINGGANG = CITY.child("331083102");
    private static final Actor CADRE = Actor.staff(UUID.randomUUID(), "董晓梅", Role.TOWN_CADRE, QINGGANG);
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @Autowired
    private People people;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Vault vault;

    @Autowired
    private TransactionTemplate transaction;

    private <T> T as(Actor actor, Supplier<T> work) {
        return Acting.doing(actor, () -> transaction.execute(status -> work.get()));
    }

    private static Particulars lin() {
        return new Particulars("林守田", Standing.RETIRED, QINGGANG, "331083102", null, 1995, "果树栽培 31 年", "树会说话", 6, false,
                Set.of("331083102", "331083103"), Set.of(new PersonSkill("pomelo", 1, 1995), PersonSkill.of("soil")),
                Set.of("mandarin", "yuhuan"));
    }

    private PersonId saved(String number) {
        return as(CADRE,
                () -> people.save(Person.enter(PersonId.next(), number, "lin-" + number.toLowerCase(java.util.Locale.ROOT), lin(),
                        "董晓梅", NOW)).id());
    }

    @Test
    void aPersonIsSavedWholeAndLoadedWhole() {
        PersonId id = saved("T0001");

        Person lin = as(CADRE, () -> people.get(id));
        assertThat(lin.particulars()).isEqualTo(lin());
        lin.freeAt(Set.of(FreeHalf.parse("3-PM"), FreeHalf.parse("6-AM")), 4);
        as(CADRE, () -> people.save(lin));

        Person again = as(CADRE, () -> people.get(id));
        assertThat(again.freeHalves()).containsExactlyInAnyOrder(new FreeHalf(3, Half.PM), new FreeHalf(6, Half.AM));
        assertThat(again.monthlyCap()).isEqualTo(4);
        assertThat(again.particulars().skills()).hasSize(2);
    }

    @Test
    void anotherTownDoesNotSeeHimAndNobodyWithoutAnActorDoes() {
        PersonId id = saved("T0002");
        Actor other = Actor.staff(UUID.randomUUID(), "别镇", Role.TOWN_CADRE, CITY.child("331083103"));

        assertThat(as(other, () -> people.findById(id))).isEmpty();
        assertThat(as(Actor.PUBLIC, () -> people.findById(id))).isEmpty();
        Optional<Person> nobody = transaction.execute(status -> people.findById(id));
        assertThat(nobody).isEmpty();
        assertThat(as(Actor.expert(UUID.randomUUID(), "林守田", id.value()), () -> people.findById(id))).isPresent();
    }

    @Test
    void contactIsSealedAndOpensAgain() {
        PersonId id = saved("T0003");
        as(CADRE, () -> {
            contacts.keep(id, new Contact("138 0576 1234", "331021195803052210", null, null));
            return null;
        });

        Contact open = as(CADRE, () -> contacts.open(id));
        assertThat(open).isEqualTo(new Contact("13805761234", "331021195803052210", Sex.M, LocalDate.of(1958, 3, 5)));
        assertThat(as(CADRE, () -> contacts.phone(id).map(vault::open))).contains("13805761234");
        assertThat(as(Actor.PUBLIC, () -> contacts.phone(id))).isEmpty();
    }

    @Test
    void theSameIdentityNumberIsRefusedEvenFromAnotherTown() {
        PersonId first = saved("T0004");
        PersonId second = saved("T0005");
        var card = new Contact(null, "110101199003074514", null, null);
        as(CADRE, () -> {
            contacts.keep(first, card);
            return null;
        });

        assertThatThrownBy(() -> as(CADRE, () -> {
            contacts.keep(second, card);
            return null;
        })).isInstanceOf(RuleBroken.class).hasMessage("roster.contact.identity-taken");
    }
}
