package org.touyan.service.matching.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/**
 * Which people a sentence speaks of: by their trades, and by what they say of themselves. Looks closely only at those whose trades lead and
 * at those in whose profiles most of the words stand, so that a million profiles cost little more than ten thousand.
 */
final class ProfileIndex {

    /**
     * What is indexed of one person.
     *
     * @param id     whatever the caller knows him by
     * @param text   of his own, without anything that names or finds him
     * @param means  the meaning of the text, or null
     * @param trades codes
     */
    record Profile(String id, String text, @Nullable Meaning means, List<String> trades) {

        Profile {
            trades = List.copyOf(trades);
        }
    }

    record Found(int place, float sum) {}

    /** People in whose profiles most of the words stand. */
    private static final int BY_WORDS = 100;
    /** People of leading trades. */
    private static final int BY_TRADES = 20_000;

    private final TradeIndex trades;
    private final Weights weights;
    private final List<Profile> profiles;
    private final WordIndex words;
    /** Places of the people of each trade. */
    private final int[][] people;
    private final int[][] tradesOf;

    ProfileIndex(TradeIndex trades, Weights weights, List<Profile> profiles) {
        this.trades = trades;
        this.weights = weights;
        this.profiles = profiles;
        this.words = WordIndex.of(profiles.stream().map(Profile::text).toList());
        this.tradesOf = profiles.stream().map(this::placesOf).toArray(int[][]::new);
        List<List<Integer>> people = new ArrayList<>();
        trades.trades().forEach(t -> people.add(new ArrayList<>()));
        for (int i = 0; i < tradesOf.length; i++) {
            for (int trade : tradesOf[i]) {
                people.get(trade).add(i);
            }
        }
        this.people = people.stream().map(p -> p.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }

    private int[] placesOf(Profile profile) {
        return profile.trades().stream().map(trades::place).filter(p -> p != null).mapToInt(Integer::intValue).toArray();
    }

    Profile at(int place) {
        return profiles.get(place);
    }

    int size() {
        return profiles.size();
    }

    /** Best first; equals in the order of the index. */
    List<Found> best(String asked, @Nullable Meaning said, Cases cases, int most) {
        float[] spoken = trades.spokenOf(asked, said, cases);
        float[] wordsOf = new float[profiles.size()];
        ScoreDoc[] byWords = words.best(asked, Math.min(BY_WORDS, Math.max(1, profiles.size())));
        float mostWords = byWords.length == 0 ? 1 : byWords[0].score;
        boolean[] seen = new boolean[profiles.size()];
        var best = new PriorityQueue<Found>(
                Comparator.comparingDouble(Found::sum).thenComparing(Found::place, Comparator.reverseOrder()));
        for (ScoreDoc hit : byWords) {
            wordsOf[hit.doc] = hit.score / mostWords;
        }
        int looked = 0;
        for (int trade : leading(spoken)) {
            if (best.size() == most && spoken[trade] + weights.profileWords() + atMost(said) < best.element().sum()) {
                break;
            }
            for (int person : people[trade]) {
                keep(best, person, spoken, wordsOf[person], said, seen, most);
            }
            looked += people[trade].length;
            if (looked >= BY_TRADES) {
                break;
            }
        }
        for (ScoreDoc hit : byWords) {
            keep(best, hit.doc, spoken, wordsOf[hit.doc], said, seen, most);
        }
        List<Found> found = new ArrayList<>(best);
        found.sort(best.comparator().reversed());
        return found;
    }

    private void keep(PriorityQueue<Found> best, int person, float[] spoken, float wordsOf, @Nullable Meaning said,
            boolean[] seen, int most) {
        if (seen[person]) {
            return;
        }
        seen[person] = true;
        float clearest = 0;
        for (int trade : tradesOf[person]) {
            clearest = Math.max(clearest, spoken[trade]);
        }
        float sum = weights.profileWords() * wordsOf + clearest;
        if (best.size() == most && sum + atMost(said) < best.element().sum()) {
            return;
        }
        Meaning means = profiles.get(person).means();
        sum += said == null || means == null ? 0 : weights.profile() * means.alike(said);
        best.add(new Found(person, sum));
        if (best.size() > most) {
            best.remove();
        }
    }

    /** What the meaning of a profile can add: no cosine is more than 1, give or take the rounding of its bytes. */
    private float atMost(@Nullable Meaning said) {
        return said == null ? 0 : weights.profile() * 1.01f;
    }

    /** Places of the trades, clearest first; equals in the order of the index. */
    private static int[] leading(float[] spoken) {
        long[] order = new long[spoken.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) NumericUtils.floatToSortableInt(-spoken[i]) << Integer.SIZE | i;
        }
        Arrays.sort(order);
        return Arrays.stream(order).mapToInt(o -> (int) o).toArray();
    }
}
