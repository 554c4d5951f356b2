package org.touyan.service.matching.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How good the lists of one method are, set by set: hit@1 and hit@5 (an acceptable person first, or among the first five) and nDCG@10
 * (gain 3 for a trade that is asked for, 1 for one that would do; 1 is the best order possible), each the mean over the labels of a set.
 */
final class Judged {

    static final int LIST = 10;

    private static final double LOG2 = Math.log(2);

    record Figures(double hit1, double hit5, double ndcg) {

        String line() {
            return "%.1f / %.1f / %.1f".formatted(100 * hit1, 100 * hit5, 100 * ndcg);
        }
    }

    private final Map<String, Map<String, List<Figures>>> sets = new TreeMap<>();

    /** @param people how many have each occupation */
    void add(Asked asked, List<String> codes, Map<String, Integer> people) {
        double gained = 0;
        int first = Integer.MAX_VALUE;
        for (int i = 0; i < Math.min(LIST, codes.size()); i++) {
            int gain = asked.gain(codes.get(i));
            gained += gain / discount(i);
            first = gain > 0 ? Math.min(first, i) : first;
        }
        double most = best(asked, people);
        sets.computeIfAbsent(asked.set(), s -> new TreeMap<>()).computeIfAbsent(asked.group(), g -> new ArrayList<>())
                .add(new Figures(first == 0 ? 1 : 0, first < 5 ? 1 : 0, most == 0 ? 0 : gained / most));
    }

    private static double best(Asked asked, Map<String, Integer> people) {
        int primary = asked.primary().stream().mapToInt(c -> people.getOrDefault(c, 0)).sum();
        int acceptable = asked.acceptable().stream().filter(c -> !asked.primary().contains(c)).mapToInt(c -> people.getOrDefault(c, 0)).sum();
        double best = 0;
        for (int i = 0; i < Math.min(LIST, primary + acceptable); i++) {
            best += (i < primary ? 3 : 1) / discount(i);
        }
        return best;
    }

    private static double discount(int place) {
        return Math.log(place + 2.0) / LOG2;
    }

    Map<String, Figures> bySet() {
        Map<String, Figures> figures = new TreeMap<>();
        sets.forEach((set, labels) -> figures.put(set, mean(labels.values().stream().map(Judged::mean).toList())));
        return figures;
    }

    /** Each set counts alike. */
    Figures macro() {
        return mean(List.copyOf(bySet().values()));
    }

    private static Figures mean(List<Figures> all) {
        return new Figures(all.stream().mapToDouble(Figures::hit1).average().orElse(0),
                all.stream().mapToDouble(Figures::hit5).average().orElse(0), all.stream().mapToDouble(Figures::ndcg).average().orElse(0));
    }
}
