package org.touyan.service.matching.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The occupations of the classification in which the union's own crafts are at home: what is heard of them speaks for the crafts. */
final class Homes {

    /** An occupation speaks for its crafts when it is no further behind the clearest than this, and by so much of the rest. */
    private static final float NEAR_THE_BEST = 6;
    private static final float AT_HOME = 0.7f;
    /** Its neighbours in one small group (小类) of the classification speak a little, too. */
    private static final float NEIGHBOUR = 0.3f;
    private static final int GROUP = 7;

    private final int groups;
    /** The group of each occupation. */
    private final int[] groupOf;
    /** Of each craft, occupations and their groups. */
    private final int[][] homes;
    private final int[][] homeGroups;

    /** @param of codes of the occupations in which each craft is at home, by its code */
    Homes(TradeIndex occupations, List<Trade> crafts, Map<String, List<String>> of) {
        Map<String, Integer> known = new HashMap<>();
        this.groupOf = occupations.trades().stream().mapToInt(t -> number(known, group(t.code()))).toArray();
        this.groups = known.size();
        List<int[]> homes = new ArrayList<>();
        List<int[]> homeGroups = new ArrayList<>();
        for (Trade craft : crafts) {
            List<String> codes = of.getOrDefault(craft.code(), List.of());
            homes.add(codes.stream().map(occupations::place).filter(p -> p != null).mapToInt(Integer::intValue).toArray());
            homeGroups.add(codes.stream().map(c -> known.get(group(c))).filter(g -> g != null).mapToInt(Integer::intValue)
                    .toArray());
        }
        this.homes = homes.toArray(int[][]::new);
        this.homeGroups = homeGroups.toArray(int[][]::new);
    }

    private static int number(Map<String, Integer> known, String group) {
        return known.computeIfAbsent(group, g -> known.size());
    }

    private static String group(String code) {
        return code.substring(0, Math.min(code.length(), GROUP));
    }

    /**
     * Adds to each craft what is heard of its homes.
     *
     * @param heard of each occupation
     * @param own   of each craft; what comes after them stays
     */
    void speak(float[] heard, float[] own) {
        float least = -NEAR_THE_BEST;
        for (float sum : heard) {
            least = Math.max(least, sum - NEAR_THE_BEST);
        }
        float[] ofGroup = new float[groups];
        for (int i = 0; i < heard.length; i++) {
            ofGroup[groupOf[i]] = Math.max(ofGroup[groupOf[i]], heard[i] - least);
        }
        for (int craft = 0; craft < homes.length; craft++) {
            float said = 0;
            for (int home : homes[craft]) {
                said = Math.max(said, AT_HOME * (heard[home] - least));
            }
            for (int group : homeGroups[craft]) {
                said = Math.max(said, NEIGHBOUR * ofGroup[group]);
            }
            own[craft] += said;
        }
    }
}
