package org.touyan.service.matching.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The meanings of several texts of each trade, side by side, and how near those come that come nearest. */
final class MeaningRows {

    private static final float NEAREST = 0.6f;
    private static final float SECOND = 0.4f;
    /** Two texts taken by chance; a trade without texts of a kind is neither praised nor blamed for it. */
    private static final float BY_CHANCE = 0.37f;

    private final Meaning[] meanings;
    /** Where the texts of a trade begin; one more at the end. */
    private final int[] begins;

    private MeaningRows(Meaning[] meanings, int[] begins) {
        this.meanings = meanings;
        this.begins = begins;
    }

    static MeaningRows of(List<Trade> trades, Function<Trade, List<String>> texts, Function<String, Meaning> meaning) {
        List<Meaning> all = new ArrayList<>();
        int[] begins = new int[trades.size() + 1];
        for (int i = 0; i < trades.size(); i++) {
            texts.apply(trades.get(i)).forEach(t -> all.add(meaning.apply(t).copied()));
            begins[i + 1] = all.size();
        }
        return new MeaningRows(all.toArray(Meaning[]::new), begins);
    }

    /** The cosine of the two nearest texts of a trade, the nearest counting more. */
    float twoNearest(int trade, Meaning said) {
        float first = -1;
        float second = -1;
        for (int i = begins[trade]; i < begins[trade + 1]; i++) {
            float alike = meanings[i].alike(said);
            if (alike > first) {
                second = first;
                first = alike;
            } else if (alike > second) {
                second = alike;
            }
        }
        return first < 0 ? BY_CHANCE : second < 0 ? first : NEAREST * first + SECOND * second;
    }

    /** How far the nearest three go beyond {@code least}. */
    float beyond(int trade, Meaning said, float least) {
        var nearest = new Alike();
        for (int i = begins[trade]; i < begins[trade + 1]; i++) {
            nearest.add(meanings[i].alike(said) - least);
        }
        return nearest.sum();
    }

    /** The cosine of the nearest text of a trade; -1 without texts. */
    float nearest(int trade, Meaning said) {
        float nearest = -1;
        for (int i = begins[trade]; i < begins[trade + 1]; i++) {
            nearest = Math.max(nearest, meanings[i].alike(said));
        }
        return nearest;
    }
}
