package org.touyan.service.matching.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.apache.lucene.search.ScoreDoc;
import org.touyan.service.matching.text.ProfileIndex.Profile;
import org.touyan.service.matching.text.WordIndex.Look;
import org.touyan.service.matching.text.WordIndex.Part;

/** What {@link TradeIndex} and {@link ProfileIndex} weigh, before it is weighed: once for each request, so that many weights can be tried. */
final class Signals {

    /** Of trades: words, sound, vocabulary, sentences, titles, says. Of people: words, meaning. */
    static final int OF_TRADES = 6;
    static final int ALL = 8;

    private static final int BY_WORDS = 1000;

    private final World world;
    private final Weights scales = Weights.shipped();
    private final WordIndex tradeWords;
    private final WordIndex profileWords;
    private final Meaning[] vocabulary;
    private final MeaningRows sentences;
    private final MeaningRows titles;
    private final MeaningRows says;
    private final int[] tradeOf;

    Signals(World world) {
        this.world = world;
        List<Trade> trades = world.trades().trades();
        Function<Trade, String> everything = t -> t.described() + t.spoken();
        this.tradeWords = WordIndex.of(trades, List.of(new Part<>("w", Look.WRITTEN, everything), new Part<>("s", Look.HEARD, everything)));
        this.profileWords = WordIndex.of(world.profiles(), List.of(new Part<>("w", Look.WRITTEN, Profile::text)));
        this.vocabulary = trades.stream().map(t -> world.meaning(t.vocabulary())).toArray(Meaning[]::new);
        this.sentences = MeaningRows.of(trades, Trade::sentences, world::meaning);
        this.titles = MeaningRows.of(trades, Trade::titles, world::meaning);
        this.says = MeaningRows.of(trades, Trade::says, world::meaning);
        this.tradeOf = world.profiles().stream().mapToInt(p -> world.trades().place(World.code(p))).toArray();
    }

    float[][] of(String asked) {
        Meaning said = world.meaning(asked);
        float[][] signals = new float[ALL][];
        signals[0] = shares(tradeWords.found("w", Look.WRITTEN, asked));
        signals[1] = shares(tradeWords.found("s", Look.HEARD, asked));
        for (int k = 2; k < OF_TRADES; k++) {
            signals[k] = new float[vocabulary.length];
        }
        for (int i = 0; i < vocabulary.length; i++) {
            signals[2][i] = vocabulary[i].alike(said);
            signals[3][i] = sentences.twoNearest(i, said);
            signals[4][i] = titles.twoNearest(i, said);
            signals[5][i] = says.beyond(i, said, scales.alike());
        }
        signals[6] = new float[tradeOf.length];
        ScoreDoc[] hits = profileWords.best("w", Look.WRITTEN, asked, BY_WORDS);
        Arrays.stream(hits).forEach(h -> signals[6][h.doc] = h.score / hits[0].score);
        signals[7] = new float[tradeOf.length];
        for (int i = 0; i < tradeOf.length; i++) {
            signals[7][i] = world.profiles().get(i).means().alike(said);
        }
        return signals;
    }

    private float[] shares(float[] found) {
        float most = scales.enough();
        for (float x : found) {
            most = Math.max(most, x);
        }
        for (int i = 0; i < found.length; i++) {
            found[i] /= most;
        }
        return found;
    }

    /** Places of the people who come first with these weights; equals in the order of the index. */
    int[] best(float[][] signals, float[] weights) {
        float[] trades = new float[vocabulary.length];
        for (int k = 0; k < OF_TRADES; k++) {
            for (int i = 0; i < trades.length; i++) {
                trades[i] += weights[k] * signals[k][i];
            }
        }
        float[] sums = new float[Judged.LIST];
        int[] best = new int[Judged.LIST];
        int kept = 0;
        for (int i = 0; i < tradeOf.length; i++) {
            float sum = trades[tradeOf[i]] + weights[6] * signals[6][i] + weights[7] * signals[7][i];
            if (kept == best.length && sum <= sums[kept - 1]) {
                continue;
            }
            int at = kept < best.length ? kept++ : kept - 1;
            for (; at > 0 && sums[at - 1] < sum; at--) {
                sums[at] = sums[at - 1];
                best[at] = best[at - 1];
            }
            sums[at] = sum;
            best[at] = i;
        }
        return Arrays.copyOf(best, kept);
    }
}
