package org.touyan.service.matching.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.PersonId;
import org.touyan.service.matching.Acquaintance;
import org.touyan.service.matching.HalfDay;

/** A master who fits in every respect, until told otherwise. */
final class HelperFixture {

    static final String QINGGANG = "331083101";
    static final String CHUMEN = "331083102";
    static final String JISHAN = "331083201";

    private final String name;
    private final PersonId id;
    private boolean active = true;
    private Set<String> codes = new HashSet<>(Set.of("pomelo"));
    private int level = 3;
    private final Map<String, LocalDate> licences = new HashMap<>();
    private @Nullable Integer years = 31;
    private String town = QINGGANG;
    private String townName = "清港";
    private @Nullable Way way = new Way(10, false);
    private boolean reaches = true;
    private boolean boat;
    private Set<WeekHalf> week = new HashSet<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<TimeWindow> busy = new ArrayList<>();
    private int cap = 6;
    private int month = 2;
    private int open;
    private Acquaintance met = Acquaintance.NONE;

    private HelperFixture(int number, String name) {
        this.name = name;
        this.id = new PersonId(new UUID(0x7000L, number));
        for (DayOfWeek day : DayOfWeek.values()) {
            week.add(new WeekHalf(day, HalfDay.Half.AM));
            week.add(new WeekHalf(day, HalfDay.Half.PM));
        }
    }

    static HelperFixture aMaster() {
        return new HelperFixture(1, "林守田");
    }

    static HelperFixture aMaster(int number, String name) {
        return new HelperFixture(number, name);
    }

    HelperFixture paused() {
        active = false;
        return this;
    }

    HelperFixture skilledIn(String... skills) {
        codes = new HashSet<>(Set.of(skills));
        return this;
    }

    HelperFixture licensed(String licence, LocalDate until) {
        licences.put(licence, until);
        return this;
    }

    HelperFixture level(int level) {
        this.level = level;
        return this;
    }

    HelperFixture yearsUnknown() {
        years = null;
        return this;
    }

    HelperFixture from(String town, String townName, int minutes) {
        this.town = town;
        this.townName = townName;
        way = new Way(minutes, false);
        return this;
    }

    HelperFixture overWater(int minutes) {
        way = new Way(minutes, true);
        return this;
    }

    HelperFixture wayUnknown() {
        way = null;
        return this;
    }

    HelperFixture takesBoat() {
        boat = true;
        return this;
    }

    HelperFixture doesNotGoThere() {
        reaches = false;
        return this;
    }

    HelperFixture freeOnlyOn(DayOfWeek day, HalfDay.Half half) {
        week = new HashSet<>(Set.of(new WeekHalf(day, half)));
        return this;
    }

    HelperFixture hasNotSaidWhen() {
        week = Set.of();
        return this;
    }

    HelperFixture onLeave(LocalDate from, LocalDate until) {
        absences.add(new Absence(from, until));
        return this;
    }

    HelperFixture busyOn(LocalDate day, HalfDay.Half half) {
        busy.add(new HalfDay(day, half).window());
        return this;
    }

    HelperFixture thisMonth(int orders) {
        month = orders;
        return this;
    }

    HelperFixture holding(int orders) {
        open = orders;
        return this;
    }

    HelperFixture helpedBefore(int times) {
        met = new Acquaintance(times, 0, 0);
        return this;
    }

    HelperFixture helpedBefore(Acquaintance before) {
        met = before;
        return this;
    }

    PersonId id() {
        return id;
    }

    Helper build() {
        var card = new ExpertCard(id, name, "lin-shoutian", null, null, 0, "", town, new OrgPath("/33/3310/331083/" + town + "/"),
                false);
        return new Helper(card, active, codes, codes.stream().collect(Collectors.toMap(c -> c, c -> level)), licences, years,
                townName, way, reaches, boat, week, absences, busy, cap, month, open,
                met, 0);
    }
}
