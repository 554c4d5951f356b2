package org.touyan.service.matching.text;

import static org.touyan.service.matching.text.MatchingBench.say;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.touyan.service.matching.text.Judged.Figures;

/** How good the lists are: of all people, of those of our own requests, with closed cases, and of sentences badly heard. */
final class Measured {

    private static final int[] CASES = {0, 1, 3, 10};
    private static final float[] WEIGHTS = {5, 10, 20, 40, 80};
    /** So many requests of each set are enough to see what noise does. */
    private static final int NOISY = 200;

    private final World world;
    private final Methods all;

    Measured(World world) {
        this.world = world;
        this.all = new Methods(world, world.profiles());
    }

    void print() {
        say("%,d profiles of %,d occupations, %,d requests", world.profiles().size(), world.codes().size(), world.asked().size());
        say("%n## Every profile (hit@1 / hit@5 / nDCG@10, %%)%n");
        comparison(all, world.asked());
        List<Asked> ours = world.asked().stream().filter(a -> a.set().equals("ours")).toList();
        Set<String> pool = ours.stream().flatMap(a -> a.primary().stream()).filter(world.codes()::contains).collect(Collectors.toSet());
        if (!pool.isEmpty()) {
            say("%n## The %d trades that our own requests ask for%n", pool.size());
            comparison(new Methods(world, world.profiles().stream().filter(p -> pool.contains(World.code(p))).toList()), ours);
        }
        pastCases();
        noise();
    }

    private void comparison(Methods methods, List<Asked> asked) {
        Map<String, Judged> judged = new LinkedHashMap<>();
        methods.others().forEach((name, method) -> judged.put(name, methods.judged(asked, a -> method.apply(a.text()))));
        judged.put("Touyan, words alone", methods.judged(asked, a -> methods.touyanByWords(a.text())));
        judged.put(Methods.TOUYAN, methods.judged(asked, a -> methods.touyan(a.text(), Cases.NONE)));
        judged.forEach(Measured::line);
        double untrained = macro(judged.get(Methods.RRF_4));
        double best = Math.max(untrained, macro(judged.get(Methods.A)));
        double own = macro(judged.get(Methods.TOUYAN));
        say("%nMacro nDCG@10 beyond the best hybrid of the study: %+.1f; beyond its best without trained weights: %+.1f", own - best,
                own - untrained);
        judged.get(Methods.TOUYAN).bySet().forEach((set, figures) -> {
            var second = judged.entrySet().stream().filter(e -> !e.getKey().startsWith(Methods.TOUYAN))
                    .map(e -> Map.entry(e.getKey(), 100 * e.getValue().bySet().get(set).ndcg()))
                    .max(Map.Entry.comparingByValue()).orElseThrow();
            say("%s: %.1f, the best of the others %.1f (%s)", set, 100 * figures.ndcg(), second.getValue(), second.getKey());
        });
    }

    private void pastCases() {
        var past = new PastCases(world);
        List<Asked> rest = past.rest();
        say("%n## With n closed cases of each label or trade; %,d requests are asked, the same for every n%n", rest.size());
        double hybrid = 0;
        for (String name : List.of(Methods.RRF_4, Methods.A)) {
            Judged judged = all.judged(rest, a -> all.others().get(name).apply(a.text()));
            line(name, judged);
            hybrid = Math.max(hybrid, macro(judged));
        }
        for (int n : CASES) {
            Judged judged = all.judged(rest, a -> all.touyan(a.text(), past.known(a, n, PastCases.WEIGHT)));
            line("Touyan, n = " + n, judged);
            say("Beyond the best hybrid: %+.1f", macro(judged) - hybrid);
        }
        say("%nWith other weights of a case, n = 3%n");
        for (float weight : WEIGHTS) {
            line("weight " + weight, all.judged(rest, a -> all.touyan(a.text(), past.known(a, 3, weight))));
        }
    }

    private void noise() {
        var noise = new Noise(world.profiles().stream().map(p -> p.text()).toList());
        List<Asked> asked = sample();
        Map<String, UnaryOperator<String>> ways = new LinkedHashMap<>();
        ways.put("as written", UnaryOperator.identity());
        ways.put("10 % homophones", t -> noise.typed(t, 0.10));
        ways.put("25 % homophones", t -> noise.typed(t, 0.25));
        ways.put("as spoken", noise::spoken);
        say("%n## Badly heard: %,d requests, at most %d of a set; macro nDCG@10 and what is left of it%n", asked.size(), NOISY);
        Map<String, Function<String, List<String>>> methods = new LinkedHashMap<>();
        List.of("BM25", "embedding", "RRF(BM25, embedding)", Methods.RRF_4, Methods.A).forEach(m -> methods.put(m, all.others().get(m)));
        methods.put(Methods.TOUYAN, t -> all.touyan(t, Cases.NONE));
        say("| method | %s |", String.join(" | ", ways.keySet()));
        methods.forEach((name, method) -> {
            List<String> cells = new ArrayList<>();
            double clean = 0;
            for (UnaryOperator<String> way : ways.values()) {
                double macro = macro(all.judged(asked, a -> method.apply(way.apply(a.text()))));
                clean = clean == 0 ? macro : clean;
                cells.add("%.1f (%.0f %%)".formatted(macro, 100 * macro / clean));
            }
            say("| %s | %s |", name, String.join(" | ", cells));
        });
    }

    private List<Asked> sample() {
        List<Asked> mixed = new ArrayList<>(world.asked());
        Collections.shuffle(mixed, new Random(7));
        Map<String, Integer> taken = new HashMap<>();
        return mixed.stream().filter(a -> taken.merge(a.set(), 1, Integer::sum) <= NOISY).toList();
    }

    static double macro(Judged judged) {
        return 100 * judged.macro().ndcg();
    }

    static void line(String name, Judged judged) {
        List<String> cells = new ArrayList<>();
        Map<String, Figures> sets = judged.bySet();
        sets.forEach((set, figures) -> cells.add(set + " " + figures.line()));
        say("| %s | %s | macro %.1f |", name, String.join(" | ", cells), macro(judged));
    }
}
