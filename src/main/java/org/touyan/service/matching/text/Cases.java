package org.touyan.service.matching.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Closed cases that teach: asked like this, these trades helped. A case counts for what it goes beyond the likeness of two sentences that
 * have nothing to do with each other, so an unlike one counts nothing.
 */
record Cases(List<Case> cases, float weight, float alike) {

    static final Cases NONE = new Cases(List.of(), 0, 1);

    /** @param trades codes */
    record Case(Meaning asked, Set<String> trades) {}

    Cases {
        cases = List.copyOf(cases);
    }

    /** Adds to each trade what the three most alike of its cases say. */
    void add(float[] sum, Meaning said, Map<String, Integer> places) {
        Map<Integer, Alike> nearest = new HashMap<>();
        for (Case one : cases) {
            float beyond = one.asked.alike(said) - alike;
            if (beyond > 0) {
                one.trades.forEach(t -> {
                    Integer place = places.get(t);
                    if (place != null) {
                        nearest.computeIfAbsent(place, p -> new Alike()).add(beyond);
                    }
                });
            }
        }
        nearest.forEach((place, near) -> sum[place] += weight * near.sum());
    }
}
