package org.touyan.service.matching.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.touyan.service.matching.text.ProfileIndex.Profile;

import tools.jackson.databind.json.JsonMapper;

/** The people, the requests and what they mean: everything that is measured is measured on the same. */
final class World {

    private final Function<String, Meaning> model;
    private final Map<String, Meaning> meant = new HashMap<>();
    private final List<Trade> occupations = TradeBook.occupations();
    private final List<Profile> profiles;
    private final List<Asked> asked;
    private final TradeIndex trades;

    /** @param data a folder in the formats of its README; what is missing there is left out */
    World(Path data, Function<String, Meaning> model) {
        this.model = model;
        this.profiles = profiles(data);
        this.asked = Asked.in(data, codes());
        Map<String, Meaning> shipped = MeaningBook.shipped(MeaningBook.texts(TradeBook.everything()));
        meant.putAll(shipped);
        this.trades = new TradeIndex(occupations, Weights.shipped(), this::meaning);
    }

    private List<Profile> profiles(Path data) {
        Path file = data.resolve("profiles.jsonl");
        if (!Files.exists(file)) {
            return occupations.stream().map(o -> profile(o.code(), o.code(), o.described())).toList();
        }
        JsonMapper json = JsonMapper.builder().build();
        return Asked.lines(file).map(json::readTree)
                .map(p -> profile(p.get("id").asString(), p.get("code").asString(), p.get("text").asString())).toList();
    }

    private Profile profile(String id, String code, String text) {
        return new Profile(id, text, meaning(text), List.of(code));
    }

    Meaning meaning(String text) {
        Meaning known = meant.get(text);
        if (known == null) {
            known = model.apply(text);
            meant.put(text, known);
        }
        return known;
    }

    List<Trade> occupations() {
        return occupations;
    }

    List<Profile> profiles() {
        return profiles;
    }

    List<Asked> asked() {
        return asked;
    }

    TradeIndex trades() {
        return trades;
    }

    /** Occupations that somebody has. */
    Set<String> codes() {
        return profiles.stream().map(World::code).collect(Collectors.toCollection(TreeSet::new));
    }

    static String code(Profile profile) {
        return profile.trades().getFirst();
    }

    static Map<String, Integer> counted(List<Profile> people) {
        return people.stream().collect(Collectors.toMap(World::code, p -> 1, Integer::sum));
    }
}
