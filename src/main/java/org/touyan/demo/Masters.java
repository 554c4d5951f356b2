package org.touyan.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.privacy.ConsentChannel;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
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
import org.touyan.people.roster.post.EnterPost;
import org.touyan.people.roster.skill.KeepLicence;

/** The masters on the roster: one whose story is told by name, and many drawn by lot. */
@Component
@Profile("demo")
class Masters {

    static final String HEROINE = "林素禾";

    private static final int MANY = 120;
    private static final String QINGGANG = "331083101";
    private static final int MONTHLY_CAP = 8;
    private static final List<String> HONOURS = List.of("county-craftsman", "county-craftsman", "county-model-worker",
            "city-craftsman", "city-model-worker", "city-may-day-medal", "province-craftsman", "province-model-worker",
            "national-may-day-medal");

    private record Newcomer(String name, Sex sex, Town town, Cast.Craft craft, int since, Standing standing, boolean boat) {}

    private final World world;
    private final Organizations organizations;
    private final Catalog catalog;
    private final AddPerson addPerson;
    private final EnterHonour enterHonour;
    private final SettleHonour settleHonour;
    private final EnterPost enterPost;
    private final KeepLicence keepLicence;
    private final SetFreeTime freeTime;
    private final ChangeConsent consent;

    private final Map<PersonId, Actor> actors = new HashMap<>();
    private final Map<String, List<PersonId>> bySubject = new HashMap<>();
    private @Nullable Actor heroine;
    private int licensed;

    Masters(World world, Organizations organizations, Catalog catalog, AddPerson addPerson, EnterHonour enterHonour,
            SettleHonour settleHonour, EnterPost enterPost, KeepLicence keepLicence, SetFreeTime freeTime,
            ChangeConsent consent) {
        this.world = world;
        this.organizations = organizations;
        this.catalog = catalog;
        this.addPerson = addPerson;
        this.enterHonour = enterHonour;
        this.settleHonour = settleHonour;
        this.enterPost = enterPost;
        this.keepLicence = keepLicence;
        this.freeTime = freeTime;
        this.consent = consent;
    }

    void settle() {
        heroine = retiredExpert();
        Random chance = world.chance();
        var names = new HashSet<>(Set.of(HEROINE));
        while (actors.size() < MANY) {
            boolean woman = chance.nextInt(3) == 0;
            String name = world.pick(Cast.SURNAMES) + world.pick(woman ? Cast.WOMEN : Cast.MEN);
            if (names.add(name)) {
                Cast.Craft craft = Cast.CRAFTS.get(actors.size() % Cast.CRAFTS.size());
                Standing standing = chance.nextInt(4) == 0 ? Standing.RETIRED : Standing.IN_POST;
                PersonId person = enter(new Newcomer(name, woman ? Sex.F : Sex.M, world.anyTown(), craft,
                        1985 + chance.nextInt(30), standing, chance.nextInt(3) > 0));
                honour(person, world.pick(HONOURS), 2010 + chance.nextInt(15));
                if (chance.nextInt(10) > 1) {
                    showAll(person);
                }
            }
        }
    }

    Actor actorOf(PersonId person) {
        return Objects.requireNonNull(actors.get(person));
    }

    /** Whose craft helps with this subject most, in the order in which they came. */
    List<PersonId> of(String subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    Actor heroine() {
        return Objects.requireNonNull(heroine);
    }

    /** Everybody still calls her 站长, and she still comes. */
    private Actor retiredExpert() {
        PersonId person = enter(new Newcomer(HEROINE, Sex.F, organizations.town(QINGGANG).orElseThrow(), Cast.CRAFTS.getFirst(),
                1983, Standing.RETIRED, true));
        honour(person, "national-may-day-medal", 2012);
        Actor staff = world.staff();
        Acting.run(staff, () -> {
            enterPost.enter(staff, person, "农技站站长", "清港农技站（演示）", true, LocalDate.of(1998, 3, 1), LocalDate.of(2022, 6, 30));
            enterPost.enter(staff, person, "农技首席专家", "农技推广中心（演示）", true, LocalDate.of(2010, 1, 1), LocalDate.of(2022, 6, 30));
        });
        showAll(person);
        return actorOf(person);
    }

    private PersonId enter(Newcomer who) {
        Random chance = world.chance();
        Actor staff = world.staff();
        Set<PersonSkill> skills = who.craft().skills().stream()
                .map(skill -> new PersonSkill(skill, 1 + chance.nextInt(4), who.since()))
                .collect(Collectors.toSet());
        Set<String> towns = organizations.towns().stream()
                .map(Town::code)
                .filter(code -> organizations.minutes(who.town().code(), code) <= 60 || chance.nextInt(3) == 0)
                .collect(Collectors.toSet());
        String occupation = catalog.occupation(who.craft().occupation()).orElseThrow().code();
        var particulars = new Particulars(who.name(), who.standing(), World.COUNTY, who.town().code(), occupation, who.since(),
                who.craft().headline(), "", MONTHLY_CAP, who.boat(), towns, skills, Set.of("mandarin", "yuhuan"));
        String phone = "1390000%04d".formatted(1000 + actors.size());
        var contact = new Contact(phone, null, who.sex(),
                LocalDate.of(who.since() - 20, 1 + chance.nextInt(12), 1 + chance.nextInt(28)));
        PersonId person = Acting.doing(staff, () -> addPerson.add(staff, particulars, contact, null));
        licence(person, who.craft());
        Acting.run(staff, () -> freeTime.set(staff, person, halves(), MONTHLY_CAP));
        var account = world.open(phone, who.name(), Role.EXPERT, World.COUNTY, person);
        bySubject.computeIfAbsent(who.craft().subject(), subject -> new ArrayList<>()).add(person);
        actors.put(person, Actor.expert(account.value(), who.name(), person.value()));
        return person;
    }

    /** Whoever has a trade that demands one has a licence; that of the first has ended, and nobody has seen to it. */
    private void licence(PersonId person, Cast.Craft craft) {
        Actor staff = world.staff();
        catalog.tradeLicences().stream().filter(l -> craft.skills().stream().anyMatch(l.trades()::contains)).forEach(l -> {
            int before = licensed++;
            LocalDate until = world.today().plusDays(before == 0 ? -20 : 500L + 60L * before);
            Acting.run(staff, () -> keepLicence.enter(staff, person, new KeepLicence.Licence("特种作业操作证（演示）",
                    "T3310000000%06d".formatted(before), "应急管理部门（演示）", until, l.code())));
        });
    }

    /** As somebody types it from another list: the name and the town, without a number to know him by. */
    PersonId enterAgain(PersonId person) {
        Actor staff = world.staff();
        var particulars = new Particulars(actorOf(person).name(), Standing.IN_POST, World.COUNTY, world.anyTown().code(), null,
                null, "",
                "", null, false, Set.of(), Set.of(), Set.of("mandarin"));
        return Acting.doing(staff, () -> addPerson.add(staff, particulars, Contact.UNKNOWN, null));
    }

    private void honour(PersonId person, String type, int year) {
        Actor staff = world.staff();
        Actor colleague = world.colleague();
        String title = catalog.honourType(type).orElseThrow().name();
        var award = Acting.doing(staff,
                () -> enterHonour.enter(staff, person, new Decision(type, title, year, null, LocalDate.of(year, 4, 28))));
        Acting.run(colleague, () -> settleHonour.verify(colleague, award));
    }

    private void showAll(PersonId person) {
        Actor staff = world.staff();
        Acting.run(staff,
                () -> consent.give(staff, person, EnumSet.complementOf(EnumSet.of(PublicField.PHONE)), ConsentChannel.PAPER));
    }

    private Set<FreeHalf> halves() {
        Set<FreeHalf> free = new HashSet<>();
        for (int weekday = 1; weekday <= 6; weekday++) {
            for (Half half : Half.values()) {
                if (world.chance().nextInt(10) < 7) {
                    free.add(new FreeHalf(weekday, half));
                }
            }
        }
        return free;
    }
}
