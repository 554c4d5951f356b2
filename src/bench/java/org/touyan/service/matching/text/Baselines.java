package org.touyan.service.matching.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;


/** What everybody else would do, over the same profiles: a number for each of them, 0 for not found. */
final class Baselines {

    private static final int RRF_DEPTH = 200;
    private static final int RRF_K = 60;

    private final List<String> texts;
    private final WordTable words;
    private final List<Meaning> meanings;
    private final Map<String, int[]> trigrams;
    private final Map<String, int[]> pairs;
    private final int[] trigramsOf;

    Baselines(List<String> texts, List<Meaning> meanings) {
        this.texts = texts;
        this.meanings = meanings;
        this.words = WordTable.of(texts, Look.WRITTEN, t -> t);
        List<Set<String>> three = texts.stream().map(Baselines::trigrams).toList();
        this.trigramsOf = three.stream().mapToInt(Set::size).toArray();
        this.trigrams = inverted(three);
        this.pairs = inverted(texts.stream().map(Baselines::pairs).toList());
    }

    /** {@code text LIKE '%the whole request%'}. */
    float[] like(String asked) {
        float[] found = new float[texts.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = texts.get(i).contains(asked) ? 1 : 0;
        }
        return found;
    }

    /** How many of the request's pairs of characters stand {@code LIKE '%pair%'}. */
    float[] likePairs(String asked) {
        return shared(pairs, pairs(asked));
    }

    /** {@code similarity} of pg_trgm. */
    float[] trigram(String asked) {
        Set<String> own = trigrams(asked);
        float[] shared = shared(trigrams, own);
        for (int i = 0; i < shared.length; i++) {
            shared[i] = shared[i] == 0 ? 0 : shared[i] / (own.size() + trigramsOf[i] - shared[i]);
        }
        return shared;
    }

    /** The share of the request's trigrams that stand in the text, which {@code word_similarity} comes near to for long texts. */
    float[] wordTrigram(String asked) {
        return shared(trigrams, trigrams(asked));
    }

    float[] bm25(String asked) {
        return words.found(asked);
    }

    float[] embedding(Meaning said) {
        float[] alike = new float[texts.size()];
        for (int i = 0; i < alike.length; i++) {
            alike[i] = meanings.get(i).alike(said);
        }
        return alike;
    }

    /** Reciprocal rank fusion of BM25 and embedding, k = 60. */
    float[] rrf(String asked, Meaning said) {
        return rrf(texts.size(), List.of(bm25(asked), embedding(said)));
    }

    static float[] rrf(int size, List<float[]> lists) {
        float[] sum = new float[size];
        for (float[] list : lists) {
            int[] best = best(list, RRF_DEPTH);
            for (int i = 0; i < best.length; i++) {
                sum[best[i]] += 1f / (RRF_K + i + 1);
            }
        }
        return sum;
    }

    /** Places of the best, nothing that was not found; equals in an order that favours nobody. */
    static int[] best(float[] found, int most) {
        return IntStream.range(0, found.length).filter(i -> found[i] > 0).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -found[i]).thenComparing(i -> i * 0x9E3779B1 & 0x7fffffff))
                .limit(most).mapToInt(Integer::intValue).toArray();
    }

    private float[] shared(Map<String, int[]> index, Collection<String> asked) {
        float[] count = new float[texts.size()];
        for (String one : asked) {
            for (int i : index.getOrDefault(one, new int[0])) {
                count[i]++;
            }
        }
        return count;
    }

    private static Set<String> trigrams(String text) {
        Set<String> all = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{IsAlphabetic}\\p{IsDigit}]+", -1)) {
            String padded = "  " + word + " ";
            for (int i = 0; !word.isEmpty() && i + 3 <= padded.length(); i++) {
                all.add(padded.substring(i, i + 3));
            }
        }
        return all;
    }

    private static Set<String> pairs(String text) {
        Set<String> all = new LinkedHashSet<>();
        for (String word : text.split("[^\\p{IsHan}a-zA-Z0-9]+", -1)) {
            for (int i = 0; i + 2 <= word.length(); i++) {
                all.add(word.substring(i, i + 2));
            }
        }
        return all;
    }

    private static Map<String, int[]> inverted(List<Set<String>> parts) {
        Map<String, Set<Integer>> at = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            for (String part : parts.get(i)) {
                at.computeIfAbsent(part, p -> new LinkedHashSet<>()).add(i);
            }
        }
        Map<String, int[]> places = new HashMap<>();
        at.forEach((part, set) -> places.put(part, set.stream().mapToInt(Integer::intValue).toArray()));
        return places;
    }

    static List<String> codes(int[] places, List<String> codeOf) {
        return Arrays.stream(places).mapToObj(codeOf::get).toList();
    }
}
