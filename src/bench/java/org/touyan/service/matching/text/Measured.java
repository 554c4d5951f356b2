package org.touyan.service.matching.text;

import static org.touyan.service.matching.text.MatchingBench.say;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.touyan.service.matching.text.ProfileIndex.Found;
import org.touyan.service.matching.text.ProfileIndex.Profile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One folder of labelled requests, measured. */
final class Measured {

    private final SentenceModel model;
    private final List<Profile> profiles;
    private final List<String> codes;
    private final List<Asked> asked;
    private final Map<String, Meaning> meant = new HashMap<>();
    private final TradeIndex trades;
    private final Weights weights = Weights.shipped();

    Measured(SentenceModel model, List<Trade> occupations, Path data) {
        this.model = model;
        this.profiles = profiles(data, occupations, model);
        this.codes = profiles.stream().map(p -> p.trades().getFirst()).toList();
        this.asked = Asked.in(data, Set.copyOf(codes));
        Map<String, Meaning> shipped = MeaningBook.shipped(MeaningBook.texts(TradeBook.everything()));
        this.trades = new TradeIndex(occupations, weights, t -> shipped.containsKey(t) ? shipped.get(t) : model.of(t));
        asked.forEach(a -> meant.computeIfAbsent(a.text(), model::of));
    }

    private static List<Profile> profiles(Path data, List<Trade> occupations, SentenceModel model) {
        if (!Files.exists(data.resolve("profiles.jsonl"))) {
            return occupations.stream().map(o -> profile(o.code(), o.code(), o.described(), model)).toList();
        }
        var json = JsonMapper.builder().build();
        return Asked.lines(data.resolve("profiles.jsonl")).map(json::readTree)
                .map((JsonNode p) -> profile(p.get("id").asString(), p.get("code").asString(), p.get("text").asString(), model)).toList();
    }

    private static Profile profile(String id, String code, String text, SentenceModel model) {
        return new Profile(id, text, model.of(text), List.of(code));
    }

    void print() {
        say("%,d profiles of %,d occupations, %,d requests%n", profiles.size(), new TreeSet<>(codes).size(), asked.size());
        say("## Every profile (hit@1 / hit@5 / nDCG@10)%n");
        table(a -> true, Set.copyOf(codes));
        Set<String> primary = asked.stream().filter(a -> a.set().equals("ours")).flatMap(a -> a.primary().stream())
                .filter(new TreeSet<>(codes)::contains).collect(Collectors.toCollection(TreeSet::new));
        say("%n## The %d trades that our own requests ask for%n", primary.size());
        table(a -> a.set().equals("ours"), primary);
    }

    /** @param pool only people of these trades */
    private void table(Predicate<Asked> of, Set<String> pool) {
        List<Profile> people = profiles.stream().filter(p -> pool.contains(p.trades().getFirst())).toList();
        List<String> codeOf = people.stream().map(p -> p.trades().getFirst()).toList();
        var baselines = new Baselines(people.stream().map(Profile::text).toList(), people.stream().map(Profile::means).toList());
        var engine = new ProfileIndex(trades, weights, people);
        Map<String, Function<Asked, List<String>>> methods = new LinkedHashMap<>();
        methods.put("LIKE, whole request", a -> listed(baselines.like(a.text()), codeOf));
        methods.put("LIKE, pairs", a -> listed(baselines.likePairs(a.text()), codeOf));
        methods.put("pg_trgm similarity", a -> listed(baselines.trigram(a.text()), codeOf));
        methods.put("pg_trgm word_similarity", a -> listed(baselines.wordTrigram(a.text()), codeOf));
        methods.put("BM25", a -> listed(baselines.bm25(a.text()), codeOf));
        methods.put("embedding", a -> listed(baselines.embedding(meaning(a)), codeOf));
        methods.put("RRF(BM25, embedding)", a -> listed(baselines.rrf(a.text(), meaning(a)), codeOf));
        methods.put("Touyan, words alone", a -> listed(engine.best(a.text(), null, Cases.NONE, Judged.LIST), codeOf));
        methods.put("Touyan", a -> listed(engine.best(a.text(), meaning(a), Cases.NONE, Judged.LIST), codeOf));
        Map<String, Integer> people0 = new TreeMap<>();
        codeOf.forEach(c -> people0.merge(c, 1, Integer::sum));
        methods.forEach((name, method) -> {
            var judged = new Judged();
            asked.stream().filter(of).forEach(a -> judged.add(a, method.apply(a), people0));
            line(name, judged);
        });
    }

    private Meaning meaning(Asked a) {
        return meant.computeIfAbsent(a.text(), model::of);
    }

    private static List<String> listed(float[] found, List<String> codeOf) {
        return Baselines.codes(Baselines.best(found, Judged.LIST), codeOf);
    }

    private static List<String> listed(List<Found> found, List<String> codeOf) {
        return found.stream().map(f -> codeOf.get(f.place())).toList();
    }

    private static void line(String name, Judged judged) {
        List<String> cells = new ArrayList<>();
        judged.bySet().forEach((set, figures) -> cells.add(set + " " + figures.line()));
        say("| %-24s | %s | macro %.1f |", name, String.join(" | ", cells), 100 * judged.macro().ndcg());
    }
}
