package org.touyan.people.roster.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.HonourType;
import org.touyan.foundation.catalog.Named;
import org.touyan.foundation.catalog.Occupation;
import org.touyan.foundation.catalog.Skill;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.shared.OrgPath;
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

/** Checks rows against the words of the catalog, as they stood when the load began. Not shared between threads. */
final class RowCheck {

    private static final int HEADLINE = 60;
    private static final int TITLE = 60;
    private static final int EMPLOYER = 80;
    private static final int FIRST_YEAR = 1949;
    private static final int FIRST_CRAFT = 1940;
    private static final int MOST_VISITS = 60;
    private static final int NEAREST = 3;
    private static final int MOST_KEPT = 5_000;
    private static final Set<LoadColumn> DIFFERENT = Set.of(LoadColumn.NAME, LoadColumn.PHONE, LoadColumn.IDENTITY);
    private static final Pattern LIST = Pattern.compile("[、,，;；/\\s]+");
    private static final Pattern BRACKETED = Pattern.compile("[（(].*");
    private static final Pattern BEFORE_SLASH = Pattern.compile(".*/");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-./年](\\d{1,2})(?:[-./月](\\d{1,2})日?)?(?:月)?");
    private static final Pattern COMPACT_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");
    private static final Pattern CODE = Pattern.compile("\\d-\\d\\d-\\d\\d-\\d\\d");
    private static final Map<String, Standing> STANDINGS = Map.of("在职", Standing.IN_POST, "在岗", Standing.IN_POST, "退休",
            Standing.RETIRED, "离退休", Standing.RETIRED, "已退休", Standing.RETIRED, "离世", Standing.DECEASED, "去世",
            Standing.DECEASED);
    private static final Map<String, Integer> LEVELS = Map.ofEntries(Map.entry("高级技师", 1), Map.entry("一级", 1),
            Map.entry("技师", 2), Map.entry("二级", 2), Map.entry("高级工", 3), Map.entry("三级", 3), Map.entry("中级工", 4),
            Map.entry("四级", 4), Map.entry("初级工", 5), Map.entry("五级", 5), Map.entry("没评过级", 0), Map.entry("无", 0));
    private static final Set<String> YES = Set.of("是", "能", "可以", "会", "有", "√", "1");
    private static final Set<String> NO = Set.of("否", "不能", "不", "不会", "没有", "无", "×", "0");

    private final Catalog catalog;
    private final Map<String, String> towns;
    private final Set<String> own;
    private final Map<String, String> skills;
    private final Map<String, String> languages;
    private final Map<String, List<HonourType>> honours;
    private final Map<String, Optional<String>> occupations = new HashMap<>();
    private final Map<LoadColumn, Map<String, Check>> checks = new EnumMap<>(LoadColumn.class);
    private final LocalDate today;

    /** What a row turned out to be. */
    record Checked(@Nullable Candidate candidate, List<Fault> faults) {}

    /** @param scope of the officer: he loads people of these towns only */
    RowCheck(Catalog catalog, Organizations organizations, OrgPath scope, LocalDate today) {
        this.catalog = catalog;
        this.today = today;
        this.towns = townNames(organizations.towns());
        this.own = organizations.towns().stream().filter(t -> scope.covers(t.path())).map(Town::code).collect(Collectors.toSet());
        this.skills = skillNames(catalog.skills());
        this.languages = names(catalog.languages());
        this.honours = catalog.honourTypes().stream()
                .filter(h -> h.subjectKind() == HonourType.SubjectKind.PERSON)
                .flatMap(h -> Stream.of(h.name(), h.shortName()).distinct().map(n -> Map.entry(n, h)))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
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
                    many(LoadColumn.TOWNS, towns, "roster.load.fault.town"),
                    many(LoadColumn.LANGUAGES, languages, "roster.load.fault.language"), boat(), cap());
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
            LocalDate day = dateIn(text);
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
            String code = towns.get(typed);
            if (code == null) {
                refuse(LoadColumn.TOWN, "roster.load.fault.town");
                return "";
            }
            if (!own.contains(code)) {
                refuse(LoadColumn.TOWN, "roster.load.fault.town-not-ours");
            }
            return code;
        }

        private @Nullable Standing standing() {
            String typed = cells.at(LoadColumn.STANDING);
            Standing standing = STANDINGS.get(typed);
            return typed.isEmpty() || standing != null ? standing : refuse(LoadColumn.STANDING, "roster.load.fault.standing");
        }

        private @Nullable String occupation() {
            String typed = cells.at(LoadColumn.OCCUPATION);
            if (typed.isEmpty()) {
                return null;
            }
            Optional<String> code = occupations.computeIfAbsent(typed, RowCheck.this::occupationCode);
            return code.isPresent()
                    ? code.get()
                    : refuse(LoadColumn.OCCUPATION, "roster.load.fault.occupation", nearestOccupations(typed));
        }

        private Set<String> skillsNamed() {
            return many(LoadColumn.SKILLS, skills, "roster.load.fault.skill");
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
            String typed = BEFORE_SLASH.matcher(BRACKETED.matcher(cells.at(LoadColumn.LEVEL)).replaceAll("")).replaceAll("");
            Integer level = LEVELS.get(typed);
            return typed.isEmpty() || level != null ? level : refuse(LoadColumn.LEVEL, "roster.load.fault.level");
        }

        private @Nullable Integer year(LoadColumn column, int first) {
            String typed = cells.at(column);
            if (typed.isEmpty()) {
                return null;
            }
            Matcher digits = YEAR.matcher(typed);
            int year = digits.matches() ? Integer.parseInt(digits.group(1)) : 0;
            return year >= first && year <= today.getYear()
                    ? Integer.valueOf(year)
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
            List<HonourType> types = honours.getOrDefault(title.replace("“", "").replace("”", "").replace("\"", ""), List.of());
            if (types.isEmpty()) {
                return refuse(LoadColumn.HONOUR, "roster.load.fault.honour", nearestHonours(title));
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
                return new Decision(scheme(types, year).code(), title, year, document, decided);
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
            if (YES.contains(typed)) {
                return true;
            }
            return NO.contains(typed) ? Boolean.FALSE : refuse(LoadColumn.BOAT, "roster.load.fault.yes-no");
        }

        private @Nullable Integer cap() {
            String typed = cells.at(LoadColumn.CAP);
            if (typed.isEmpty()) {
                return null;
            }
            boolean number = NUMBER.matcher(typed).matches() && Integer.parseInt(typed) <= MOST_VISITS;
            return number ? Integer.valueOf(typed) : refuse(LoadColumn.CAP, "roster.load.fault.cap", MOST_VISITS);
        }
    }

    /** Two honours of one name are told apart by the years of their schemes: 浙江工匠 2017–2018 and from 2023 on. */
    private static HonourType scheme(List<HonourType> types, int year) {
        return types.stream()
                .filter(t -> t.within(year))
                .findFirst()
                .orElse(types.getFirst());
    }

    private static @Nullable LocalDate dateIn(String text) {
        Matcher parts = DAY.matcher(text);
        Matcher compact = COMPACT_DAY.matcher(text);
        try {
            if (parts.matches()) {
                return LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
                        parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3)));
            }
            return compact.matches()
                    ? LocalDate.of(Integer.parseInt(compact.group(1)), Integer.parseInt(compact.group(2)),
                            Integer.parseInt(compact.group(3)))
                    : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private Optional<String> occupationCode(String typed) {
        if (CODE.matcher(typed).matches()) {
            return catalog.occupation(typed).map(Occupation::code);
        }
        return catalog.occupationsLike(typed, NEAREST)
                .stream()
                .filter(o -> o.name().equals(typed) || o.aliases().contains(typed))
                .findFirst()
                .map(Occupation::code);
    }

    private String nearestOccupations(String typed) {
        return catalog.occupationsLike(typed, NEAREST).stream().map(Occupation::name).collect(Collectors.joining("、"));
    }

    /** The honours whose names share most characters with what was typed. */
    String nearestHonours(String typed) {
        return honours.keySet()
                .stream()
                .sorted(Comparator.comparingDouble((String name) -> -alike(name, typed)).thenComparing(Comparator.naturalOrder()))
                .limit(NEAREST)
                .collect(Collectors.joining("、"));
    }

    private static double alike(String one, String other) {
        Set<Integer> first = one.codePoints().boxed().collect(Collectors.toSet());
        Set<Integer> second = other.codePoints().boxed().collect(Collectors.toSet());
        long both = first.stream().filter(second::contains).count();
        return 2.0 * both / (first.size() + second.size());
    }

    private static Map<String, String> townNames(List<Town> towns) {
        Map<String, String> names = new HashMap<>();
        for (Town town : towns) {
            names.put(town.code(), town.code());
            names.put(town.name(), town.code());
            names.put(town.name().replaceAll("(街道|镇|乡)$", ""), town.code());
            Arrays.asList("镇", "街道", "乡").forEach(kind -> names.putIfAbsent(town.name() + kind, town.code()));
        }
        return names;
    }

    private static Map<String, String> skillNames(List<Skill> skills) {
        Map<String, String> names = names(skills);
        skills.forEach(s -> s.aliases().forEach(alias -> names.putIfAbsent(alias, s.code())));
        return names;
    }

    private static Map<String, String> names(List<? extends Named> words) {
        Map<String, String> names = new HashMap<>();
        for (Named word : words) {
            names.put(word.code(), word.code());
            names.put(word.name(), word.code());
            names.put(word.nameEn().toLowerCase(Locale.ROOT), word.code());
        }
        return names;
    }
}
