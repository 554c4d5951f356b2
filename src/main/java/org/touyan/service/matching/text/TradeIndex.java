package org.touyan.service.matching.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Which trades words speak of. Two steps: what is cheap for every trade (words, sound, the meaning of its vocabulary), then for the few that
 * lead the meaning of all their sentences. Nothing in it changes; the same trades, texts and weights give the same answer on every machine.
 */
final class TradeIndex {

    /** So many trades are looked at closely. Had all been, 8 of 2,216 requests would have had another among their first ten. */
    private static final int LEADING = 50;
    /** Of so few, all are. */
    private static final int FEW = 200;

    private final List<Trade> trades;
    private final Map<String, Integer> places = new HashMap<>();
    private final WordTable words;
    private final WordTable sounds;
    private final Weights weights;
    private final float[] mending;
    private final Meaning[] vocabulary;
    private final MeaningRows sentences;
    private final MeaningRows titles;
    private final MeaningRows says;

    /** @param meaning of each text of each trade */
    TradeIndex(List<Trade> trades, Weights weights, Function<String, Meaning> meaning) {
        this.trades = List.copyOf(trades);
        this.weights = weights;
        for (int i = 0; i < trades.size(); i++) {
            places.putIfAbsent(trades.get(i).code(), i);
        }
        Function<Trade, String> everything = t -> t.described() + t.spoken();
        this.words = WordTable.of(trades, Look.WRITTEN, everything);
        this.sounds = WordTable.of(trades, Look.HEARD, everything);
        this.mending = new float[trades.size()];
        for (int i = 0; i < mending.length; i++) {
            mending[i] = Mending.of(trades.get(i));
        }
        this.vocabulary = trades.stream().map(t -> meaning.apply(t.vocabulary()).copied()).toArray(Meaning[]::new);
        this.sentences = MeaningRows.of(trades, Trade::sentences, meaning);
        this.titles = MeaningRows.of(trades, Trade::titles, meaning);
        this.says = MeaningRows.of(trades, Trade::says, meaning);
    }

    List<Trade> trades() {
        return trades;
    }

    @Nullable
    Integer place(String code) {
        return places.get(code);
    }

    String code(int place) {
        return trades.get(place).code();
    }

    /** The cosine of the nearest thing that people may say of the trade at this place. */
    float nearest(int place, Meaning said) {
        return Math.max(Math.max(says.nearest(place, said), titles.nearest(place, said)), vocabulary[place].alike(said));
    }

    /**
     * How clearly the words speak of each trade, by its place; only the order and the distances mean something.
     *
     * @param said  what the words mean; null while no model is there to say, then they count alone
     * @param cases closed cases that count, too
     */
    float[] spokenOf(String asked, @Nullable Meaning said, Cases cases) {
        float[] written = words.found(asked);
        float[] heard = sounds.found(asked);
        float mostWritten = most(written);
        float mostHeard = most(heard);
        float[] sum = Mending.isAskedFor(asked) ? mending.clone() : new float[trades.size()];
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weights.words() * written[i] / mostWritten + weights.sound() * heard[i] / mostHeard;
        }
        if (said == null) {
            return sum;
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weights.vocabulary() * vocabulary[i].alike(said);
        }
        cases.add(sum, said, places);
        lookClosely(sum, said);
        return sum;
    }

    private void lookClosely(float[] sum, Meaning said) {
        float least = least(sum);
        for (int i = 0; i < sum.length; i++) {
            if (sum[i] >= least) {
                sum[i] += weights.sentences() * sentences.twoNearest(i, said) + weights.titles() * titles.twoNearest(i, said)
                        + weights.says() * says.beyond(i, said, weights.alike());
            }
        }
    }

    private static float least(float[] sum) {
        if (sum.length <= FEW) {
            return Float.NEGATIVE_INFINITY;
        }
        float[] sorted = sum.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length - LEADING];
    }

    /** The most that is found, but no less than what a clear sentence finds: a trifle is not much for being all there is. */
    private float most(float[] found) {
        float most = weights.enough();
        for (float x : found) {
            most = Math.max(most, x);
        }
        return most;
    }
}
