package org.touyan.people.roster.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.catalog.HonourType;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.Check;
import org.touyan.foundation.shared.check.DocumentNumber;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.shared.check.IdentityNumber;
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.foundation.shared.check.PhoneNumber;
import org.touyan.people.roster.domain.Contact;
import org.touyan.people.roster.domain.Decision;
import org.touyan.people.roster.domain.Sex;
import org.touyan.people.roster.domain.Standing;

/** Checks rows against the words of the catalog. Not shared between threads. */
final class RowCheck {

    private static final int HEADLINE = 60;
    private static final int TITLE = 60;
    private static final int EMPLOYER = 80;
    private static final int FIRST_YEAR = 1949;
    private static final int FIRST_CRAFT = 1940;
    private static final int MOST_VISITS = 60;
    private static final int MOST_KEPT = 5_000;
    private static final Set<LoadColumn> DIFFERENT = Set.of(LoadColumn.NAME, LoadColumn.PHONE, LoadColumn.IDENTITY);
    private static final Pattern LIST = Pattern.compile("[、,，;；/\\s]+");
    private final CatalogWords words;
    private final Map<LoadColumn, Map<String, Check>> checks = new EnumMap<>(LoadColumn.class);
    private final LocalDate today;

    /** What a row turned out to be. */
    record Checked(@Nullable Candidate candidate, List<Fault> faults) {}

    RowCheck(CatalogWords words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    Checked check(Cells cells) {
        List<Fault> faults = new ArrayList<>();
        if (cells.formula()) {
            faults.add(Fault.of(LoadColumn.NAME, "roster.load.fault.formula"));
        }
        Candidate candidate = new Reading(cells, faults).candidate();
        if (faults.isEmpty() && candidate.key() == null) {
            faults.add(Fault.of(LoadColumn.NAME, "roster.load.fault.who"));
        }
        return faults.isEmpty() ? new Checked(candidate, List.of()) : new Checked(null, faults);
    }

    /** Employers, posts and documents stand in many rows; what is each person's own is not kept. */
    private Check checked(LoadColumn column, String text, Function<String, Check> check) {
        if (DIFFERENT.contains(column)) {
            return check.apply(text);
        }
        Map<String, Check> known = checks.computeIfAbsent(column, c -> new HashMap<>());
        if (known.size() > MOST_KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(text, check);
    }

    /** One row while it is read. */
    private final class Reading {

        private final Cells cells;
        private final List<Fault> faults;

        Reading(Cells cells, List<Fault> faults) {
            this.cells = cells;
            this.faults = faults;
        }

        Candidate candidate() {
            return new Candidate(text(LoadColumn.NAME, PersonName::check), contact(),
                    text(LoadColumn.EMPLOYER, t -> FreeText.check(t, 0, EMPLOYER)),
                    text(LoadColumn.POST, t -> FreeText.check(t, 0, TITLE)), town(), standing(), occupation(), skillsNamed(),
                    level(), year(LoadColumn.CRAFT_SINCE, FIRST_CRAFT),
                    text(LoadColumn.HEADLINE, t -> FreeText.check(t, 0, HEADLINE)), honour(),
                    many(LoadColumn.TOWNS, words.towns(), "roster.load.fault.town"),
                    many(LoadColumn.LANGUAGES, words.languages(), "roster.load.fault.language"), boat(), cap());
        }

        private String text(LoadColumn column, Function<String, Check> check) {
            Check checked = checked(column, cells.at(column), check);
            if (!checked.ok()) {
                faults.add(Fault.of(column, checked));
            }
            return checked.normalised();
        }

        private @Nullable String orNull(LoadColumn column, Function<String, Check> check) {
            return cells.at(column).isEmpty() ? null : text(column, check);
        }

        @SuppressWarnings("TypeParameterUnusedInFormals") // It is always null, of whatever the caller reads.
        private <T> @Nullable T refuse(LoadColumn column, String key, Object... arguments) {
            faults.add(Fault.of(column, key, arguments));
            return null;
        }

        private Contact contact() {
            String phone = orNull(LoadColumn.PHONE, PhoneNumber::check);
            int before = faults.size();
            String identity = orNull(LoadColumn.IDENTITY, t -> IdentityNumber.check(t, today));
            Sex sex = sex();
            LocalDate birth = day(LoadColumn.BIRTH);
            if (identity == null || faults.size() > before) {
                return new Contact(phone, null, sex, birth);
            }
            LocalDate born = IdentityNumber.birthday(identity);
            if (birth != null && !birth.equals(born)) {
                refuse(LoadColumn.BIRTH, "roster.contact.birth-differs");
            }
            Sex said = IdentityNumber.male(identity) ? Sex.M : Sex.F;
            if (sex != null && sex != said) {
                refuse(LoadColumn.SEX, "roster.contact.sex-differs");
            }
            return new Contact(phone, identity, said, born);
        }

        private @Nullable Sex sex() {
            return switch (cells.at(LoadColumn.SEX)) {
                case "" -> null;
                case "男" -> Sex.M;
                case "女" -> Sex.F;
                default -> refuse(LoadColumn.SEX, "roster.load.fault.sex");
            };
        }

        private @Nullable LocalDate day(LoadColumn column) {
            String text = cells.at(column);
            if (text.isEmpty()) {
                return null;
            }
            LocalDate day = CellWords.day(text);
            if (day == null) {
                return refuse(column, "roster.load.fault.day");
            }
            if (day.isAfter(today)) {
                return refuse(column, "roster.load.fault.day-later");
            }
            return day.getYear() < 1900 ? refuse(column, "roster.load.fault.day") : day;
        }

        private String town() {
            String typed = cells.at(LoadColumn.TOWN);
            if (typed.isEmpty()) {
                refuse(LoadColumn.TOWN, "roster.load.fault.town-empty");
                return "";
            }
            String code = words.towns().get(typed);
            if (code == null) {
                refuse(LoadColumn.TOWN, "roster.load.fault.town");
                return "";
            }
            if (!words.ours(code)) {
                refuse(LoadColumn.TOWN, "roster.load.fault.town-not-ours");
            }
            return code;
        }

        private @Nullable Standing standing() {
            String typed = cells.at(LoadColumn.STANDING);
            Standing standing = CellWords.standing(typed);
            return typed.isEmpty() || standing != null ? standing : refuse(LoadColumn.STANDING, "roster.load.fault.standing");
        }

        private @Nullable String occupation() {
            String typed = cells.at(LoadColumn.OCCUPATION);
            if (typed.isEmpty()) {
                return null;
            }
            Optional<String> code = words.occupation(typed);
            return code.isPresent()
                    ? code.get()
                    : refuse(LoadColumn.OCCUPATION, "roster.load.fault.occupation", words.nearestOccupations(typed));
        }

        private Set<String> skillsNamed() {
            return many(LoadColumn.SKILLS, words.skills(), "roster.load.fault.skill");
        }

        private Set<String> many(LoadColumn column, Map<String, String> known, String key) {
            Set<String> codes = new HashSet<>();
            for (String word : LIST.split(cells.at(column), -1)) {
                if (!word.isEmpty()) {
                    String code = known.get(word);
                    if (code == null) {
                        refuse(column, key);
                    } else {
                        codes.add(code);
                    }
                }
            }
            return codes;
        }

        private @Nullable Integer level() {
            String typed = CellWords.level(cells.at(LoadColumn.LEVEL));
            Integer level = CellWords.rank(typed);
            return typed.isEmpty() || level != null ? level : refuse(LoadColumn.LEVEL, "roster.load.fault.level");
        }

        private @Nullable Integer year(LoadColumn column, int first) {
            String typed = cells.at(column);
            if (typed.isEmpty()) {
                return null;
            }
            Integer year = CellWords.year(typed);
            return year != null && year >= first && year <= today.getYear()
                    ? year
                    : refuse(column, "roster.load.fault.year", first, today.getYear());
        }

        private @Nullable Decision honour() {
            String title = cells.at(LoadColumn.HONOUR);
            String document = orNull(LoadColumn.DOCUMENT, t -> DocumentNumber.check(t, today));
            LocalDate decided = day(LoadColumn.DECIDED);
            Integer year = year(LoadColumn.HONOUR_YEAR, FIRST_YEAR);
            if (title.isEmpty()) {
                return year == null && document == null && decided == null
                        ? null
                        : refuse(LoadColumn.HONOUR, "roster.load.fault.honour-empty");
            }
            List<HonourType> types = words.honours(title);
            if (types.isEmpty()) {
                return refuse(LoadColumn.HONOUR, "roster.load.fault.honour", words.nearestHonours(title));
            }
            if (year == null) {
                return cells.at(LoadColumn.HONOUR_YEAR).isEmpty() && decided == null
                        ? refuse(LoadColumn.HONOUR_YEAR, "roster.load.fault.honour-year")
                        : decided == null ? null : decision(types, title, decided.getYear(), document, decided);
            }
            return decision(types, title, year, document, decided);
        }

        private @Nullable Decision decision(List<HonourType> types, String title, int year, @Nullable String document,
                @Nullable LocalDate decided) {
            try {
                return new Decision(CatalogWords.scheme(types, year).code(), title, year, document, decided);
            } catch (RuleBroken broken) {
                faults.add(Fault.of(LoadColumn.HONOUR, broken));
                return null;
            }
        }

        private @Nullable Boolean boat() {
            String typed = cells.at(LoadColumn.BOAT);
            if (typed.isEmpty()) {
                return null;
            }
            Boolean yes = CellWords.yes(typed);
            return yes != null ? yes : refuse(LoadColumn.BOAT, "roster.load.fault.yes-no");
        }

        private @Nullable Integer cap() {
            String typed = cells.at(LoadColumn.CAP);
            if (typed.isEmpty()) {
                return null;
            }
            Integer cap = CellWords.number(typed);
            return cap != null && cap <= MOST_VISITS ? cap : refuse(LoadColumn.CAP, "roster.load.fault.cap", MOST_VISITS);
        }
    }
}
