package org.touyan.people.roster.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.storage.FileId;
import org.touyan.people.roster.PersonId;

/** A model worker or craftsman on the roster. */
@Table(schema = "roster", name = "person")
@SuppressWarnings("UnusedVariable") // Some fields are written here and read in SQL only.
public class Person {

    /** The kind under which his picture is kept. */
    public static final String PORTRAIT = "portrait";

    @Id
    @Column("person_id")
    private final PersonId id;
    private final String rosterNo;
    private final String slug;
    private final Instant createdAt;
    private final String createdBy;
    private String name = "";
    private @Nullable String spelling;
    private Standing standing = Standing.IN_POST;
    private PersonState state = PersonState.ACTIVE;
    private OrgPath orgPath = OrgPath.ROOT;
    private String town = "";
    private @Nullable String occupation;
    private @Nullable Integer craftSince;
    private String headline = "";
    private String story = "";
    private @Nullable Integer monthlyCap;
    private boolean takesBoat;
    private ContactMode contactMode = ContactMode.UNION_RELAY;
    private boolean published;
    private String publicFields = "";
    private @Nullable LocalDate checkedOn;
    private @Nullable PersonId mergedInto;
    private @Nullable FileId portrait;
    @MappedCollection(idColumn = "person")
    private Set<ReachedTown> towns = new HashSet<>();
    @MappedCollection(idColumn = "person")
    private Set<PersonSkill> skills = new HashSet<>();
    @MappedCollection(idColumn = "person")
    private Set<SpokenLanguage> languages = new HashSet<>();
    @MappedCollection(idColumn = "person")
    private Set<FreeHalf> freeHalves = new HashSet<>();
    @Version
    private int version;

    @PersistenceCreator
    Person(PersonId id, String rosterNo, String slug, Instant createdAt, String createdBy) {
        this.id = id;
        this.rosterNo = rosterNo;
        this.slug = slug;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    public static Person enter(PersonId id, String rosterNo, String slug, Particulars particulars, String enteredBy,
            Instant now) {
        var person = new Person(id, rosterNo, slug, now, enteredBy);
        person.describe(particulars, Beijing.day(now));
        return person;
    }

    /** Confirms or corrects everything the union writes down: one act, once a year at least. */
    public void describe(Particulars now, LocalDate today) {
        now.check(today);
        if (spelling == null || !name.equals(now.name())) {
            spelling = Spelling.of(now.name());
        }
        name = now.name();
        standing = now.standing();
        orgPath = now.path();
        town = now.town();
        occupation = now.occupation();
        craftSince = now.craftSince();
        headline = now.headline();
        story = now.story();
        monthlyCap = now.monthlyCap();
        takesBoat = now.takesBoat();
        Set<String> reached = now.towns().isEmpty() ? Set.of(now.town()) : now.towns();
        towns = reached.stream().map(ReachedTown::new).collect(Collectors.toCollection(HashSet::new));
        skills = new HashSet<>(now.skills());
        languages = now.languages().stream().map(SpokenLanguage::new).collect(Collectors.toCollection(HashSet::new));
        checkedOn = today;
        show(shown());
    }

    /** Nothing has changed since the last time. */
    public void confirm(LocalDate today) {
        checkedOn = today;
    }

    /** Out of his post, and still there: found, reachable, asked. */
    public void retire() {
        standing = Standing.RETIRED;
    }

    public void die() {
        standing = Standing.DECEASED;
        show(shown());
    }

    @BusinessRule(id = "RST-1", says = "Nobody is asked for help who has died, has left the roster or has paused.")
    public boolean mayBeAsked() {
        return switch (state) {
            case ACTIVE -> standing != Standing.DECEASED;
            case PAUSED, LEFT -> false;
        };
    }

    /** Takes the person out of the round, or back into it. */
    public void turn(PersonState to) {
        if (mergedInto != null) {
            throw new Conflict("roster.person.merged");
        }
        if (to == PersonState.ACTIVE && standing == Standing.DECEASED) {
            throw RuleBroken.because("roster.person.deceased");
        }
        state = to;
    }

    /** Says which halves of the week are usually free and how many visits a month are welcome. */
    public void freeAt(Set<FreeHalf> halves, @Nullable Integer cap) {
        freeHalves = new HashSet<>(halves);
        monthlyCap = cap;
    }

    /** @param picture null takes the one there is away */
    public void portray(@Nullable FileId picture) {
        portrait = picture;
    }

    @BusinessRule(id = "RST-2", says = "What is public is what the person has agreed to, field by field; without the profile nothing is.")
    public void show(Set<PublicField> agreed) {
        if (mergedInto != null && !agreed.isEmpty()) {
            throw new Conflict("roster.person.merged");
        }
        Set<PublicField> showable = EnumSet.noneOf(PublicField.class);
        showable.addAll(agreed);
        if (standing == Standing.DECEASED) {
            showable.remove(PublicField.PHONE);
        }
        published = showable.contains(PublicField.PROFILE);
        publicFields = published ? PublicField.join(showable) : "";
        contactMode = published && showable.contains(PublicField.PHONE) ? ContactMode.OWN_PHONE : ContactMode.UNION_RELAY;
    }

    public PersonId id() {
        return id;
    }

    public String rosterNo() {
        return rosterNo;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public Standing standing() {
        return standing;
    }

    public PersonState state() {
        return state;
    }

    public OrgPath path() {
        return orgPath;
    }

    public @Nullable Integer monthlyCap() {
        return monthlyCap;
    }

    public Set<FreeHalf> freeHalves() {
        return Set.copyOf(freeHalves);
    }

    public Set<PublicField> shown() {
        return published ? PublicField.parse(true, publicFields) : EnumSet.noneOf(PublicField.class);
    }

    public @Nullable FileId portrait() {
        return portrait;
    }

    public @Nullable LocalDate checkedOn() {
        return checkedOn;
    }

    public Particulars particulars() {
        return new Particulars(name, standing, orgPath, town, occupation, craftSince, headline, story, monthlyCap, takesBoat,
                towns.stream().map(ReachedTown::town).collect(Collectors.toSet()), skills,
                languages.stream().map(SpokenLanguage::language).collect(Collectors.toSet()));
    }

    public int version() {
        return version;
    }
}
