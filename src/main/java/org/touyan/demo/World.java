package org.touyan.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.organization.BodyKind;
import org.touyan.foundation.organization.BodyRegistry;
import org.touyan.foundation.organization.NewBody;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.SizeClass;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.privacy.ConsentChannel;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.check.Check;
import org.touyan.foundation.shared.check.CreditCode;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.availability.SetFreeTime;
import org.touyan.people.roster.consent.ChangeConsent;
import org.touyan.people.roster.domain.Contact;
import org.touyan.people.roster.domain.Decision;
import org.touyan.people.roster.domain.FreeHalf;
import org.touyan.people.roster.domain.Half;
import org.touyan.people.roster.domain.Particulars;
import org.touyan.people.roster.domain.PersonSkill;
import org.touyan.people.roster.domain.PublicField;
import org.touyan.people.roster.domain.Sex;
import org.touyan.people.roster.domain.Standing;
import org.touyan.people.roster.edit.AddPerson;
import org.touyan.people.roster.honour.EnterHonour;
import org.touyan.people.roster.honour.SettleHonour;

/** The named world: staff, companies and masters of a fictional union, the same on every machine. */
@Component
@Profile("demo")
public class World {

    static final OrgPath COUNTY = new OrgPath("/33/3310/331083/");
    private static final long SEED = 20261124;
    private static final int MASTERS = 120;
    private static final int BODIES = 60;

    private static final List<String> HONOURS = List.of("county-craftsman", "county-craftsman", "county-model-worker",
            "city-craftsman", "city-model-worker", "city-may-day-medal", "province-craftsman", "province-model-worker",
            "national-may-day-medal");

    /** A master of the demo: how he acts, what he does. */
    record Master(PersonId person, Actor actor, String town, Cast.Craft craft) {}

    private final Accounts accounts;
    private final Organizations organizations;
    private final BodyRegistry bodies;
    private final Catalog catalog;
    private final AddPerson addPerson;
    private final EnterHonour enterHonour;
    private final SettleHonour settleHonour;
    private final SetFreeTime freeTime;
    private final ChangeConsent consent;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final DemoClock clock;

    private final Random chance = new Random(SEED);
    private final List<Master> masters = new ArrayList<>();
    private final List<Actor> cadres = new ArrayList<>();
    private @Nullable Actor first;
    private @Nullable Actor second;

    World(Accounts accounts, Organizations organizations, BodyRegistry bodies, Catalog catalog, AddPerson addPerson,
            EnterHonour enterHonour, SettleHonour settleHonour, SetFreeTime freeTime, ChangeConsent consent,
            JdbcClient jdbc, TransactionTemplate transaction, DemoClock clock) {
        this.accounts = accounts;
        this.organizations = organizations;
        this.bodies = bodies;
        this.catalog = catalog;
        this.addPerson = addPerson;
        this.enterHonour = enterHonour;
        this.settleHonour = settleHonour;
        this.freeTime = freeTime;
        this.consent = consent;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    boolean empty() {
        return Acting.doing(Actor.SYSTEM, () -> Boolean.TRUE.equals(transaction
                .execute(status -> jdbc.sql("select not exists (select 1 from roster.person)").query(Boolean.class).single())));
    }

    /** Everybody takes his place, a year before the story ends. */
    void settle() {
        Instant start = Clock.systemUTC().instant().minus(Duration.ofDays(366));
        clock.hold(start);
        first = staff("dongxiaomei", "董晓岚", Role.CITY_STAFF, COUNTY);
        second = staff("zhoupeilan", "周佩兰", Role.CITY_STAFF, COUNTY);
        staff("leader", "应国梁", Role.CITY_LEADER, COUNTY);
        staff("auditor", "骆文涛", Role.AUDITOR, COUNTY);
        staff("admin", "金立新", Role.SYSTEM_ADMIN, COUNTY);
        staff("security", "柯青山", Role.SECURITY_ADMIN, COUNTY);
        staff("audit", "阮小满", Role.AUDIT_ADMIN, COUNTY);
        int n = 0;
        for (Town town : organizations.towns()) {
            cadres.add(
                    staff("town-" + town.code(), Cast.SURNAMES.get(n) + Cast.GIVEN.get(19 - n), Role.TOWN_CADRE, pathOf(town)));
            n++;
        }
        registerBodies();
        enterMasters();
    }

    private Actor staff(String login, String name, Role role, OrgPath scope) {
        AccountId id = open(login, name, role, scope, null);
        return Actor.staff(id.value(), name, role, scope);
    }

    private AccountId open(String login, String name, Role role, OrgPath scope, @Nullable PersonId person) {
        return Acting.doing(Actor.SYSTEM, () -> Objects.requireNonNull(transaction
                .execute(status -> accounts.open(login, name, role, scope, person == null ? null : person.value()))));
    }

    private void registerBodies() {
        for (int i = 0; i < BODIES; i++) {
            Town town = anyTown();
            String trade = Cast.TRADES.get(i % Cast.TRADES.size());
            String name = Cast.COMPANIES.get(i % Cast.COMPANIES.size()) + town.shortName() + trade + "（演示）"
                    + (i / Cast.COMPANIES.size() + 1);
            var body = new NewBody(name, BodyKind.ENTERPRISE, creditCode(i), town.code(), "", "",
                    i % 3 == 0 ? SizeClass.MEDIUM : SizeClass.SMALL,
                    2025, 20 + chance.nextInt(400), "", "", "", false, true);
            Acting.run(staff(), () -> bodies.register(staff(), body));
        }
    }

    /** A number of the right shape that no body holds: 000000 stands where a real one has its serial. */
    private static String creditCode(int i) {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        for (int inner = 0; inner < 36; inner++) {
            String stem = "91331083000%05d".formatted(i + 100) + Character.toUpperCase(Character.forDigit(inner, 36));
            for (int k = 0; k < alphabet.length(); k++) {
                Check check = CreditCode.check(stem + alphabet.charAt(k));
                if (check.level() == Check.Level.FINE) {
                    return stem + alphabet.charAt(k);
                }
            }
        }
        throw new IllegalStateException("no check digit for body %d".formatted(i));
    }

    private void enterMasters() {
        var names = new HashSet<String>();
        for (int i = 0; masters.size() < MASTERS; i++) {
            String name = i == 0 ? "林守田" : Cast.SURNAMES.get(chance.nextInt(20)) + Cast.GIVEN.get(chance.nextInt(20));
            if (names.add(name)) {
                masters.add(enter(name, i, Cast.CRAFTS.get(masters.size() % Cast.CRAFTS.size())));
            }
        }
    }

    private Master enter(String name, int i, Cast.Craft craft) {
        Town town = i == 0 ? organizations.town("331083101").orElseThrow() : anyTown();
        Set<PersonSkill> skills = new HashSet<>();
        int since = 1985 + chance.nextInt(30);
        craft.skills().stream().filter(s -> catalog.skill(s).isPresent())
                .forEach(s -> skills.add(new PersonSkill(s, 1 + chance.nextInt(4), since)));
        Set<String> towns = new HashSet<>();
        organizations.towns().stream().filter(t -> organizations.minutes(town.code(), t.code()) <= 60 || chance.nextInt(3) == 0)
                .forEach(t -> towns.add(t.code()));
        Standing standing = chance.nextInt(4) == 0 || i == 0 ? Standing.RETIRED : Standing.IN_POST;
        var particulars = new Particulars(name, standing, COUNTY, town.code(), null, since, craft.headline(), "", 8,
                chance.nextInt(3) > 0, towns, skills, Set.of("mandarin", "yuhuan"));
        String phone = "1390000%04d".formatted(1000 + masters.size());
        var contact = new Contact(phone, null, i % 3 == 0 ? Sex.F : Sex.M,
                LocalDate.of(since - 20, 1 + chance.nextInt(12), 1 + chance.nextInt(28)));
        PersonId person = Acting.doing(staff(), () -> addPerson.add(staff(), particulars, contact, null));
        honour(person);
        Acting.run(staff(), () -> {
            freeTime.set(staff(), person, halves(), 8);
            if (chance.nextInt(10) > 1) {
                consent.give(staff(), person, EnumSet.complementOf(EnumSet.of(PublicField.PHONE)), ConsentChannel.PAPER);
            }
        });
        AccountId account = open(phone, name, Role.EXPERT, COUNTY, person);
        return new Master(person, Actor.expert(account.value(), name, person.value()), town.code(), craft);
    }

    private void honour(PersonId person) {
        String type = HONOURS.get(chance.nextInt(HONOURS.size()));
        String title = catalog.honourType(type).orElseThrow().name();
        int year = 2010 + chance.nextInt(15);
        var award = Acting.doing(staff(), () -> enterHonour.enter(staff(), person, new Decision(type, title, year, null, null)));
        Acting.run(colleague(), () -> settleHonour.verify(colleague(), award));
    }

    private Set<FreeHalf> halves() {
        Set<FreeHalf> free = new HashSet<>();
        for (int weekday = 1; weekday <= 6; weekday++) {
            for (Half half : Half.values()) {
                if (chance.nextInt(10) < 7) {
                    free.add(new FreeHalf(weekday, half));
                }
            }
        }
        return free;
    }

    Town anyTown() {
        return organizations.towns().get(chance.nextInt(organizations.towns().size()));
    }

    OrgPath pathOf(Town town) {
        return organizations.pathOfTown(town.code()).orElseThrow();
    }

    Actor cadreOf(String town) {
        List<Town> towns = organizations.towns();
        for (int i = 0; i < towns.size(); i++) {
            if (towns.get(i).code().equals(town)) {
                return cadres.get(i);
            }
        }
        throw new IllegalStateException("town %s has no cadre".formatted(town));
    }

    Actor actorOf(PersonId person) {
        return masters.stream().filter(m -> m.person().equals(person)).findFirst().orElseThrow().actor();
    }

    Actor staff() {
        return Objects.requireNonNull(first);
    }

    Actor colleague() {
        return Objects.requireNonNull(second);
    }

    Random chance() {
        return chance;
    }

    LocalDate today() {
        return Beijing.day(Clock.systemUTC().instant());
    }
}
