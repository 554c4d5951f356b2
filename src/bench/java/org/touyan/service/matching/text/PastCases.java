package org.touyan.service.matching.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.touyan.service.matching.text.Cases.Case;

/**
 * Closed cases made of labelled requests. Of each label ten requests are put aside, of which n become cases; the others are asked, the same for
 * every n. Titles and our own requests have no label in common: each is asked while the others of its trades are cases, at most n of a trade.
 */
final class PastCases {

    static final int PER_TRADE = 5;
    static final float WEIGHT = 20;
    static final float ALIKE = 0.45f;

    private static final Set<String> ALONE = Set.of("title", "ours");
    private static final int ASIDE = 10;

    private final World world;
    private final Map<String, List<Asked>> aside = new HashMap<>();
    private final List<Asked> alone = new ArrayList<>();
    private final List<Asked> rest = new ArrayList<>();

    PastCases(World world) {
        this.world = world;
        Map<String, List<Asked>> labels = new HashMap<>();
        List<Asked> mixed = new ArrayList<>(world.asked());
        Collections.shuffle(mixed, new Random(12));
        for (Asked one : mixed) {
            if (ALONE.contains(one.set())) {
                alone.add(one);
            } else {
                labels.computeIfAbsent(one.set() + one.label(), l -> new ArrayList<>()).add(one);
            }
        }
        labels.forEach((label, all) -> {
            int kept = Math.min(ASIDE, all.size() / 2);
            aside.put(label, all.subList(0, kept));
            rest.addAll(all.subList(kept, all.size()));
        });
        rest.addAll(alone);
    }

    /** Those that are asked. */
    List<Asked> rest() {
        return rest;
    }

    /** What is known when this one is asked. */
    Cases known(Asked asked, int n, float weight) {
        if (n == 0) {
            return Cases.NONE;
        }
        Set<String> texts = new HashSet<>(Set.of(asked.text()));
        List<Case> cases = new ArrayList<>();
        aside.values().forEach(l -> l.stream().limit(n).filter(a -> texts.add(a.text())).map(this::closed).forEach(cases::add));
        cases.addAll(newest(alone.stream().filter(a -> !asked.text().equals(a.text())).map(this::closed).toList(), n));
        return new Cases(newest(cases, PER_TRADE), weight, ALIKE);
    }

    private Case closed(Asked a) {
        return new Case(world.meaning(a.text()), a.primary());
    }

    /** The newest of each trade, so that what is asked every day does not drown what is asked once a year. */
    private static List<Case> newest(List<Case> newestFirst, int perTrade) {
        Map<String, Integer> taken = new HashMap<>();
        List<Case> kept = new ArrayList<>();
        for (Case one : newestFirst) {
            if (one.trades().stream().anyMatch(t -> taken.getOrDefault(t, 0) < perTrade)) {
                one.trades().forEach(t -> taken.merge(t, 1, Integer::sum));
                kept.add(one);
            }
        }
        return kept;
    }
}
