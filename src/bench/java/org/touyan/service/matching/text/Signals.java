package org.touyan.service.matching.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.apache.lucene.search.ScoreDoc;
import org.touyan.service.matching.text.ProfileIndex.Profile;

/** What {@link TradeIndex} and {@link ProfileIndex} weigh, before it is weighed: once for each request, so that many weights can be tried. */
final class Signals {

    /** Of trades: words, sound, vocabulary, sentences, titles, says. Of people: words, meaning. */
    static final int OF_TRADES = 6;
    static final int ALL = 8;

    private static final int BY_WORDS = 1000;
    /** Trades that are not among so many by any of the signals are left out, and with them their people: none of them comes among the first ten. */
    private static final int LEADING = 40;

    /**
     * @param trades of each trade that may lead, its signals
     * @param mending what speaks for those who mend and against those who make
     * @param people  who have one of these trades, by their places
     * @param tradeOf each of them has, by its place among those that may lead
     * @param own     what is alike in their own profiles, by words and by meaning
     */
    record Of(float[][] trades, float[] mending, int[] people, int[] tradeOf, float[][] own) {}

    private final World world;
    private final Weights scales = Weights.shipped();
    private final WordTable tradeWords;
    private final WordTable tradeSounds;
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
        this.tradeWords = WordTable.of(trades, Look.WRITTEN, everything);
        this.tradeSounds = WordTable.of(trades, Look.HEARD, everything);
        this.profileWords = WordIndex.of(world.profiles().stream().map(Profile::text).toList());
        this.vocabulary = trades.stream().map(t -> world.meaning(t.vocabulary())).toArray(Meaning[]::new);
        this.sentences = MeaningRows.of(trades, Trade::sentences, world::meaning);
        this.titles = MeaningRows.of(trades, Trade::titles, world::meaning);
        this.says = MeaningRows.of(trades, Trade::says, world::meaning);
        this.tradeOf = world.profiles().stream().mapToInt(p -> world.trades().place(World.code(p))).toArray();
    }

    Of of(String asked) {
        Meaning said = world.meaning(asked);
        float[][] all = new float[OF_TRADES][vocabulary.length];
        all[0] = shares(tradeWords.found(asked));
        all[1] = shares(tradeSounds.found(asked));
        for (int i = 0; i < vocabulary.length; i++) {
            all[2][i] = vocabulary[i].alike(said);
            all[3][i] = sentences.twoNearest(i, said);
            all[4][i] = titles.twoNearest(i, said);
            all[5][i] = says.beyond(i, said, scales.alike());
        }
        int[] leading = Arrays.stream(all).flatMapToInt(signal -> Arrays.stream(Baselines.best(signal, LEADING))).distinct().sorted()
                .toArray();
        float[][] trades = new float[OF_TRADES][];
        for (int k = 0; k < OF_TRADES; k++) {
            float[] signal = all[k];
            trades[k] = new float[leading.length];
            for (int i = 0; i < leading.length; i++) {
                trades[k][i] = signal[leading[i]];
            }
        }
        float[] mending = new float[leading.length];
        for (int i = 0; i < leading.length && Mending.isAskedFor(asked); i++) {
            mending[i] = Mending.of(world.trades().trades().get(leading[i]));
        }
        int[] people = IntStream.range(0, tradeOf.length).filter(p -> Arrays.binarySearch(leading, tradeOf[p]) >= 0).toArray();
        float[] words = new float[tradeOf.length];
        ScoreDoc[] hits = profileWords.best(asked, BY_WORDS);
        Arrays.stream(hits).forEach(h -> words[h.doc] = h.score / hits[0].score);
        float[][] own = new float[ALL - OF_TRADES][people.length];
        for (int i = 0; i < people.length; i++) {
            own[0][i] = words[people[i]];
            own[1][i] = world.profiles().get(people[i]).means().alike(said);
        }
        return new Of(trades, mending, people, Arrays.stream(people).map(p -> Arrays.binarySearch(leading, tradeOf[p])).toArray(), own);
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
    static int[] best(Of of, float[] weights) {
        float[] trades = of.mending.clone();
        for (int k = 0; k < OF_TRADES; k++) {
            for (int i = 0; i < trades.length; i++) {
                trades[i] += weights[k] * of.trades[k][i];
            }
        }
        float[] sums = new float[Judged.LIST];
        int[] best = new int[Judged.LIST];
        int kept = 0;
        for (int i = 0; i < of.people.length; i++) {
            float sum = trades[of.tradeOf[i]] + weights[OF_TRADES] * of.own[0][i] + weights[OF_TRADES + 1] * of.own[1][i];
            if (kept == best.length && sum <= sums[kept - 1]) {
                continue;
            }
            int at = kept < best.length ? kept++ : kept - 1;
            for (; at > 0 && sums[at - 1] < sum; at--) {
                sums[at] = sums[at - 1];
                best[at] = best[at - 1];
            }
            sums[at] = sum;
            best[at] = of.people[i];
        }
        return Arrays.copyOf(best, kept);
    }
}
