package org.touyan.service.knowledge.strip;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is known of a case and must not be told on.
 *
 * @param names  whole names that stand in the words: the asker's, people's of the roster, those of accounts; the longest first
 * @param given  given names of such people, of which only those with a title behind them are meant
 * @param places pieces of the address, the longest first
 * @param towns  names of towns: these may stay
 */
public record Known(List<String> names, List<String> given, List<String> places, List<String> towns) {

    public static final Known NOTHING = new Known(List.of(), List.of(), List.of(), List.of());

    public Known {
        names = longestFirst(names, List.of());
        given = longestFirst(given, List.of());
        places = longestFirst(places, towns);
        towns = longestFirst(towns, List.of());
    }

    private static List<String> longestFirst(List<String> words, List<String> without) {
        return words.stream().map(Plain::of).map(String::strip)
                .filter(word -> word.length() > 1 && !Words.STANDING_IN.contains(word))
                .filter(word -> !without.contains(word)).distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())).toList();
    }

    Stream<String> literals() {
        return Stream.concat(names.stream(), places.stream());
    }
}
