package org.touyan.service.matching.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

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
    /** Further behind the clearest than this, nothing is. */
    private static final double FAINTEST = HALF * 4;
    /** So many of those that lead are asked whether people say something like it of them. */
    private static final int LEADING = 5;
    /** A place must be clearer than every craft by this much before it is named. */
    private static final float CLEARER = 1;
    /** So much clearer, and no craft is meant at all. */
    private static final float ALONE = 12;
    /** Cosine of the nearest thing people say, from where nothing is meant to where it surely is. */
    private static final double UNLIKE = 0.3;
    private static final double SURE = 0.5;

    /** Cosine of two texts that have nothing to do with each other, and of two that surely speak of the same. */
    private static final double NOTHING_TO_DO = 0.45;
    private static final double THE_SAME = 0.7;

    /** The model knows little but Chinese: of words without a Chinese character only a craft this clear counts, and never a place. */
    private static final double SURE_ENOUGH = 0.85;
    private static final String NOT_UNDERSTOOD = "smalltalk";

    private final TradeIndex occupations;
    private final TradeIndex crafts;
    private final SentenceModel model;
    private final Homes homes;
    private final int[] everyOccupation;
    private final int[] everyCraft;
    private final int[] elsewhere;

    /**
     * @param crafts    the union's own, and after them {@code elsewhere}; a craft and a place may have the same code
     * @param elsewhere so many places to which wishes are sent that nobody here can fulfil
     * @param homes     codes of the occupations in which each craft is at home, by its code
     */
    Engine(TradeIndex occupations, TradeIndex crafts, int elsewhere, SentenceModel model, Map<String, List<String>> homes) {
        this.occupations = occupations;
        this.crafts = crafts;
        this.model = model;
        int own = crafts.trades().size() - elsewhere;
        this.homes = new Homes(occupations, crafts.trades().subList(0, own), homes);
        this.everyOccupation = IntStream.range(0, occupations.trades().size()).toArray();
        this.everyCraft = IntStream.range(0, own).toArray();
        this.elsewhere = IntStream.range(own, own + elsewhere).toArray();
    }

    Meaning meaning(String text) {
        return model.of(text);
    }

    /** @param words of people, of any length and kind */
    Understanding understand(String words, Cases cases) {
        return understand(words, meaning(words.strip()), cases);
    }

    /** @param meaning of the words as a whole */
    Understanding understand(String words, Meaning meaning, Cases cases) {
        String said = words.strip();
        int characters = (int) said.codePoints().filter(Character::isLetterOrDigit).count();
        if (characters == 0) {
            return new Understanding(List.of(new Need(words, Map.of())), null, true, false);
        }
        Heard whole = hear(said, meaning, cases);
        if (isForeign(said) && (whole.place != null || whole.clearest == null
                || whole.clear.getOrDefault(whole.clearest, 0.0) < SURE_ENOUGH)) {
            return new Understanding(List.of(new Need(words, Map.of())), NOT_UNDERSTOOD, true, false);
        }
        List<Heard> parts = parts(said, whole, cases);
        return new Understanding(parts.stream().map(p -> new Need(p.words, p.clear)).toList(), whole.place,
                characters <= TOO_FEW || (whole.place == null && parts.stream().allMatch(p -> p.clear.isEmpty())), false);
    }

    private static boolean isForeign(String words) {
        return words.codePoints().anyMatch(Character::isLetter)
                && words.codePoints().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
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
            Heard part = hear(clause, model.of(clause), cases);
            if (part.clearest != null && spoken.add(part.clearest)) {
                parts.add(part);
            }
        }
        return parts.size() < 2 ? List.of(whole) : parts;
    }

    /** @param clearest code of the craft that is heard best, or null */
    private record Heard(String words, Map<String, Double> clear, @Nullable String clearest, @Nullable String place) {}

    private Heard hear(String words, Meaning meaning, Cases cases) {
        float[] state = occupations.spokenOf(words, meaning, cases);
        float[] own = crafts.spokenOf(words, meaning, cases);
        homes.speak(state, own);
        int clearest = clearest(own, everyCraft);
        int place = clearest(own, elsewhere);
        float ahead = clearest < 0 || place < 0 ? 0 : own[place] - own[clearest];
        Map<String, Double> clear = new HashMap<>();
        scale(occupations, state, everyOccupation, sure(occupations, state, meaning), clear);
        scale(crafts, own, everyCraft, ahead > ALONE ? 0 : sure(crafts, own, meaning), clear);
        return new Heard(words, clear, clear.isEmpty() || clearest < 0 ? null : crafts.code(clearest),
                ahead > CLEARER ? crafts.code(place) : null);
    }

    /** How sure it is that any of these is meant: whether people say something like it of one of those that lead. */
    private static double sure(TradeIndex index, float[] sums, Meaning meaning) {
        float nearest = 0;
        for (int place : leading(sums)) {
            nearest = Math.max(nearest, index.nearest(place, meaning));
        }
        return Math.clamp((nearest - UNLIKE) / (SURE - UNLIKE), 0, 1);
    }

    /** Places of the {@value #LEADING} greatest; of equals, the first. */
    private static int[] leading(float[] sums) {
        int[] leading = new int[Math.min(LEADING, sums.length)];
        int kept = 0;
        for (int i = 0; i < sums.length; i++) {
            if (kept == leading.length && sums[i] <= sums[leading[kept - 1]]) {
                continue;
            }
            int at = kept < leading.length ? kept++ : kept - 1;
            for (; at > 0 && sums[leading[at - 1]] < sums[i]; at--) {
                leading[at] = leading[at - 1];
            }
            leading[at] = i;
        }
        return leading;
    }

    /** From a cosine: 0 for two texts that have nothing to do with each other, 1 for two that surely speak of the same. */
    static double likeness(double cosine) {
        return Math.clamp((cosine - NOTHING_TO_DO) / (THE_SAME - NOTHING_TO_DO), 0, 1);
    }

    private static void scale(TradeIndex index, float[] sums, int[] among, double sure, Map<String, Double> clear) {
        int best = clearest(sums, among);
        for (int place : among) {
            double behind = sums[best] - sums[place];
            double clearness = behind > FAINTEST ? 0 : sure * Math.pow(2, -behind / HALF);
            if (clearness >= FAINT) {
                clear.put(index.code(place), clearness);
            }
        }
    }

    /** The place of the greatest; of equals, the first; -1 among none. */
    private static int clearest(float[] sums, int[] among) {
        int clearest = -1;
        for (int place : among) {
            clearest = clearest < 0 || sums[place] > sums[clearest] ? place : clearest;
        }
        return clearest;
    }
}
