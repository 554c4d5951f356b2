package org.touyan.service.matching.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** What a request asks for, in terms of the catalog, each with how clearly it does. */
public final class Wanted {

    /** Half of a term must stand in the words before it counts. */
    private static final double HEARD = 0.5;
    /** The subject chosen says less than the words do. */
    private static final double BY_SUBJECT = 0.4;
    /** Whoever works where the skill is at home has it, most likely. */
    private static final double BY_OCCUPATION = 0.7;

    record Hit(Term term, double clearness) {}

    private final Map<String, Hit> hits = new TreeMap<>();

    private Wanted() {}

    /** @param heard how clearly the words speak of each code, between 0 and 1 */
    public static Wanted in(String subject, Map<String, Double> heard, Collection<Term> vocabulary) {
        var wanted = new Wanted();
        for (Term term : vocabulary) {
            double said = heard.getOrDefault(term.code(), 0.0);
            double clearness = Math.max(said >= HEARD ? said : 0, term.subjects().contains(subject) ? BY_SUBJECT : 0);
            if (clearness > 0) {
                wanted.add(term.code(), new Hit(term, clearness));
                term.related().forEach(code -> wanted.add(code, new Hit(term, clearness * BY_OCCUPATION)));
            }
        }
        return wanted;
    }

    /** What of it somebody with these skills and this occupation can do. */
    Craft craftOf(Helper helper) {
        List<Hit> own = helper.codes().stream()
                .filter(hits::containsKey)
                .map(hits::get)
                .sorted(Comparator.comparingDouble(Hit::clearness).reversed().thenComparing(h -> h.term().code()))
                .toList();
        if (own.isEmpty()) {
            return Craft.NONE;
        }
        double best = own.getFirst().clearness();
        return new Craft(own.stream().map(h -> h.term().name()).distinct().toList(), best, best < HEARD ? spokenOf() : null);
    }

    /** What the words themselves name most clearly, or null when they name no craft. */
    private @Nullable String spokenOf() {
        return hits.values().stream()
                .filter(h -> h.clearness() >= HEARD)
                .max(Comparator.comparingDouble(Hit::clearness).thenComparing(h -> h.term().code()))
                .map(h -> h.term().name())
                .orElse(null);
    }

    private void add(String code, Hit hit) {
        hits.merge(code, hit, (known, other) -> known.clearness() >= other.clearness() ? known : other);
    }
}
