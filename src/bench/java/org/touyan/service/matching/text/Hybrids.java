package org.touyan.service.matching.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.touyan.service.matching.text.ProfileIndex.Profile;

/**
 * The two best fusions of the study that came before this engine, which know the classification, too: reciprocal ranks of four lists, which
 * nobody tuned, and "A", whose weights were. The request is embedded after the instruction that its model was trained with.
 */
final class Hybrids {

    private static final String INSTRUCTION = "为这个句子生成表示以用于检索相关文章：";
    private static final int DEEP_BY_WORDS = 300;
    private static final float[] A = {2, 0.4f, 1, 1};

    private final World world;
    private final List<Profile> people;
    private final WordTable words;
    private final List<Trade> trades;
    private final Meaning[] described;
    private final MeaningRows sentences;
    private final int[] tradeOf;

    Hybrids(World world, List<Profile> people) {
        this.world = world;
        this.people = people;
        Map<String, Trade> byCode = new HashMap<>();
        world.occupations().forEach(o -> byCode.put(o.code(), o));
        this.trades = people.stream().map(World::code).distinct().map(byCode::get).map(Objects::requireNonNull).toList();
        Map<String, Integer> places = new HashMap<>();
        trades.forEach(t -> places.put(t.code(), places.size()));
        this.tradeOf = people.stream().mapToInt(p -> places.get(World.code(p))).toArray();
        this.words = WordTable.of(people, Look.WRITTEN,
                p -> p.text() + byCode.get(World.code(p)).described());
        this.described = trades.stream().map(t -> world.meaning(t.described())).toArray(Meaning[]::new);
        this.sentences = MeaningRows.of(trades, Trade::sentences, world::meaning);
    }

    /** BM25 over profile and classification, cosine of the profile, of the occupation, of its two nearest sentences. */
    private float[][] lists(String asked) {
        Meaning said = world.meaning(INSTRUCTION + asked);
        float[][] lists = new float[A.length][people.size()];
        lists[0] = words.found(asked);
        float[] occupation = new float[trades.size()];
        float[] nearest = new float[trades.size()];
        for (int i = 0; i < occupation.length; i++) {
            occupation[i] = described[i].alike(said);
            nearest[i] = sentences.twoNearest(i, said);
        }
        for (int i = 0; i < tradeOf.length; i++) {
            lists[1][i] = people.get(i).means().alike(said);
            lists[2][i] = occupation[tradeOf[i]];
            lists[3][i] = nearest[tradeOf[i]];
        }
        return lists;
    }

    float[] rrf(String asked) {
        float[][] lists = lists(asked);
        return Baselines.rrf(lists[0].length, List.of(deepest(lists[0]), lists[1], lists[2], lists[3]));
    }

    private static float[] deepest(float[] found) {
        float[] kept = new float[found.length];
        for (int i : Baselines.best(found, DEEP_BY_WORDS)) {
            kept[i] = found[i];
        }
        return kept;
    }

    float[] weighted(String asked) {
        float[][] lists = lists(asked);
        float[] sum = new float[people.size()];
        for (int k = 0; k < lists.length; k++) {
            float[] even = k == 0 ? shares(lists[k]) : standardised(lists[k]);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += A[k] * even[i];
            }
        }
        return sum;
    }

    private static float[] shares(float[] list) {
        float most = 0;
        for (float x : list) {
            most = Math.max(most, x);
        }
        float[] shares = new float[list.length];
        for (int i = 0; i < list.length; i++) {
            shares[i] = most == 0 ? 0 : list[i] / most;
        }
        return shares;
    }

    private static float[] standardised(float[] list) {
        double mean = 0;
        for (float x : list) {
            mean += x / list.length;
        }
        double variance = 1e-12;
        for (float x : list) {
            variance += (x - mean) * (x - mean) / list.length;
        }
        float[] even = new float[list.length];
        for (int i = 0; i < list.length; i++) {
            even[i] = (float) ((list[i] - mean) / Math.sqrt(variance));
        }
        return even;
    }
}
