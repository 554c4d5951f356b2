package org.touyan.people.roster.load;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.HonourType;
import org.touyan.foundation.catalog.Named;
import org.touyan.foundation.catalog.Occupation;
import org.touyan.foundation.catalog.Skill;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.shared.OrgPath;

/** The words of the catalog and of the union tree, as they stood when a load began. Not shared between threads. */
final class CatalogWords {

    private static final int NEAREST = 3;
    private static final Pattern CODE = Pattern.compile("\\d-\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern MARKS = Pattern.compile("[“”\"]");

    private final Catalog catalog;
    private final Map<String, String> towns;
    private final Set<String> own;
    private final Map<String, String> skills;
    private final Map<String, String> languages;
    private final Map<String, List<HonourType>> honours;
    private final Map<String, Optional<String>> occupations = new HashMap<>();

    /** @param scope of the officer: he loads people of these towns only */
    CatalogWords(Catalog catalog, Organizations organizations, OrgPath scope) {
        this.catalog = catalog;
        this.towns = townNames(organizations.towns());
        this.own = organizations.towns().stream().filter(t -> scope.covers(t.path())).map(Town::code).collect(Collectors.toSet());
        this.skills = skillNames(catalog.skills());
        this.languages = names(catalog.languages());
        this.honours = catalog.honourTypes().stream()
                .filter(h -> h.subjectKind() == HonourType.SubjectKind.PERSON)
                .flatMap(h -> Stream.of(h.name(), h.shortName()).distinct().map(n -> Map.entry(n, h)))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Map<String, String> towns() {
        return towns;
    }

    /** Whether the officer's scope holds the town with this code. */
    boolean ours(String town) {
        return own.contains(town);
    }

    Map<String, String> skills() {
        return skills;
    }

    Map<String, String> languages() {
        return languages;
    }

    /** The code of an occupation by its code, its name, or another name of it. */
    Optional<String> occupation(String typed) {
        return occupations.computeIfAbsent(typed, this::code);
    }

    /** Honours of that name, with or without quotation marks. */
    List<HonourType> honours(String title) {
        return honours.getOrDefault(MARKS.matcher(title).replaceAll(""), List.of());
    }

    /** Two honours of one name are told apart by the years of their schemes: 浙江工匠 2017–2018 and from 2023 on. */
    static HonourType scheme(List<HonourType> types, int year) {
        return types.stream()
                .filter(t -> t.within(year))
                .findFirst()
                .orElse(types.getFirst());
    }

    private Optional<String> code(String typed) {
        if (CODE.matcher(typed).matches()) {
            return catalog.occupation(typed).map(Occupation::code);
        }
        return catalog.occupationsLike(typed, NEAREST)
                .stream()
                .filter(o -> o.name().equals(typed) || o.aliases().contains(typed))
                .findFirst()
                .map(Occupation::code);
    }

    String nearestOccupations(String typed) {
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
