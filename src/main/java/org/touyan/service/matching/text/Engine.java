package org.touyan.service.matching.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.touyan.service.matching.Understanding;
import org.touyan.service.matching.Understanding.Need;

/**
 * Turns a sentence into what it asks for. One answer for every kind of sentence: several wishes are taken apart, two characters are asked back,
 * what no craft can help with is shown its place, and what says nothing is not guessed at.
 *
 * <p>The union's own crafts are heard among themselves, because a county has some sixty of them and the classification sixteen hundred
 * occupations, most of which nobody there has; what is heard of the occupations in which a craft is at home speaks for the craft.
 */
final class Engine {

    /** Two or three characters: a craft may be heard in them, but what has happened to whom is not. */
    private static final int TOO_FEW = 3;
    /** So far behind the clearest, a trade is spoken of half as clearly. */
    private static final double HALF = 3;
    /** What is heard less clearly than this is not heard. */
    private static final double FAINT = 0.1;
    /** An occupation speaks for its crafts when it is no further behind the clearest than this, and by so much of the rest. */
    private static final float NEAR_THE_BEST = 6;
    private static final float AT_HOME = 0.7f;
    /** Its neighbours in one small group (小类) of the classification speak a little, too. */
    private static final float NEIGHBOUR = 0.3f;
    private static final int GROUP = 7;
    /** A place must be clearer than every craft by this much before it is named. */
    private static final float CLEARER = 1;
    /** So much clearer, and no craft is meant at all. */
    private static final float ALONE = 8;
    /** Cosine of the nearest thing people say, from where nothing is meant to where it surely is. */
    private static final double UNLIKE = 0.3;
    private static final double SURE = 0.5;

    /** Cosine of two texts that have nothing to do with each other, and of two that surely speak of the same. */
    private static final double NOTHING_TO_DO = 0.45;
    private static final double THE_SAME = 0.7;

    private final TradeIndex occupations;
    private final TradeIndex crafts;
    private final SentenceModel model;
    private final Map<String, List<String>> homes;
    private final Set<String> places;

    /**
     * @param crafts the union's own and the places
     * @param homes  codes of the occupations in which each craft is at home, by its code
     */
    Engine(TradeIndex occupations, TradeIndex crafts, SentenceModel model, Map<String, List<String>> homes) {
        this.occupations = occupations;
        this.crafts = crafts;
        this.model = model;
        this.homes = Map.copyOf(homes);
        Set<String> places = new HashSet<>();
        crafts.trades().stream().map(Trade::code).filter(c -> !homes.containsKey(c)).forEach(places::add);
        this.places = Set.copyOf(places);
    }

    Meaning meaning(String text) {
        return model.of(text);
    }

    /** @param words of people, of any length and kind */
    Understanding understand(String words, Cases cases) {
        String said = words.strip();
        int characters = (int) said.codePoints().filter(Character::isLetterOrDigit).count();
        if (characters == 0) {
            return new Understanding(List.of(new Need(words, Map.of())), null, true, false);
        }
        Heard whole = hear(said, cases);
        List<Heard> parts = parts(said, whole, cases);
        return new Understanding(parts.stream().map(p -> new Need(p.words, p.clear)).toList(), whole.place,
                characters <= TOO_FEW || (whole.place == null && parts.stream().allMatch(p -> p.clear.isEmpty())), false);
    }

    /** The parts that speak of crafts of their own; the whole when they do not. */
    private List<Heard> parts(String said, Heard whole, Cases cases) {
        List<String> clauses = Clauses.of(said);
        if (clauses.size() == 1) {
            return List.of(whole);
        }
        List<Heard> parts = new ArrayList<>();
        Set<String> spoken = new HashSet<>();
        for (String clause : clauses) {
            Heard part = hear(clause, cases);
            if (part.clearest != null && spoken.add(part.clearest)) {
                parts.add(part);
            }
        }
        return parts.size() < 2 ? List.of(whole) : parts;
    }

    /** @param clearest code of the craft that is heard best, or null */
    private record Heard(String words, Map<String, Double> clear, @Nullable String clearest, @Nullable String place) {}

    private Heard hear(String words, Cases cases) {
        Meaning meaning = model.of(words);
        Map<String, Float> state = sums(occupations, words, meaning, cases);
        Map<String, Float> own = sums(crafts, words, meaning, cases);
        speakForCrafts(state, own);
        String clearest = clearest(own, homes.keySet());
        String place = clearest(own, places);
        float ahead = clearest == null || place == null ? 0 : own.getOrDefault(place, 0f) - own.getOrDefault(clearest, 0f);
        Map<String, Double> clear = new HashMap<>();
        scale(state, state.keySet(), sure(occupations, state, meaning), clear);
        scale(own, homes.keySet(), ahead > ALONE ? 0 : sure(crafts, own, meaning), clear);
        return new Heard(words, clear, clear.isEmpty() ? null : clearest, ahead > CLEARER ? place : null);
    }

    private static Map<String, Float> sums(TradeIndex index, String words, Meaning meaning, Cases cases) {
        float[] sums = index.spokenOf(words, meaning, cases);
        Map<String, Float> byCode = HashMap.newHashMap(sums.length);
        for (int i = 0; i < sums.length; i++) {
            byCode.put(index.trades().get(i).code(), sums[i]);
        }
        return byCode;
    }

    private void speakForCrafts(Map<String, Float> state, Map<String, Float> own) {
        float best = state.values().stream().max(Comparator.naturalOrder()).orElse(0f);
        Map<String, Float> group = new HashMap<>();
        state.forEach((code, sum) -> group.merge(group(code), Math.max(0, sum - best + NEAR_THE_BEST), Math::max));
        homes.forEach((craft, occupationsOf) -> {
            float said = 0;
            for (String home : occupationsOf) {
                said = Math.max(said, AT_HOME * Math.max(0, state.getOrDefault(home, 0f) - best + NEAR_THE_BEST));
                said = Math.max(said, NEIGHBOUR * group.getOrDefault(group(home), 0f));
            }
            own.merge(craft, said, Float::sum);
        });
    }

    private static String group(String code) {
        return code.substring(0, Math.min(code.length(), GROUP));
    }

    /** How sure it is that any of these is meant: whether people say something like it of one of those that lead. */
    private static double sure(TradeIndex index, Map<String, Float> sums, Meaning meaning) {
        double nearest = sums.entrySet().stream().sorted(Map.Entry.<String, Float>comparingByValue().reversed()).limit(5)
                .mapToDouble(e -> index.nearest(e.getKey(), meaning)).max().orElse(0);
        return Math.clamp((nearest - UNLIKE) / (SURE - UNLIKE), 0, 1);
    }

    /** From a cosine: 0 for two texts that have nothing to do with each other, 1 for two that surely speak of the same. */
    static double likeness(double cosine) {
        return Math.clamp((cosine - NOTHING_TO_DO) / (THE_SAME - NOTHING_TO_DO), 0, 1);
    }

    private static void scale(Map<String, Float> sums, Collection<String> codes, double sure, Map<String, Double> clear) {
        double best = codes.stream().mapToDouble(sums::get).max().orElse(0);
        for (String code : codes) {
            double clearness = sure * Math.pow(2, (sums.getOrDefault(code, 0f) - best) / HALF);
            if (clearness >= FAINT) {
                clear.put(code, clearness);
            }
        }
    }

    private static @Nullable String clearest(Map<String, Float> sums, Collection<String> among) {
        return among.stream().max(Comparator.<String, Float>comparing(sums::get).thenComparing(Comparator.reverseOrder()))
                .orElse(null);
    }
}
