package org.touyan.people.roster.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.ibm.icu.text.Transliterator;

/** How a name is typed by somebody who types no characters: whole, by the given name, or by initials. */
public final class Spelling {

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z]+");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0304\\u030C]");
    private static final Pattern TYPED = Pattern.compile("[A-Za-z][A-Za-z' ]*");
    private static final String U_UMLAUT = "ü";

    /** The tables take a second to load: whoever never spells a name never waits for them. */
    private static final class Tables {
        static final Transliterator NAMES = Transliterator.getInstance("Han-Latin/Names");
    }

    private Spelling() {}

    /** @return the words by which the name is found, each after a space: {@code " linshoutian shoutian lst"} */
    public static String of(String name) {
        String marked = Tables.NAMES.transliterate(name).toLowerCase(Locale.ROOT);
        String toneless = Normalizer.normalize(
                TONES.matcher(Normalizer.normalize(marked, Normalizer.Form.NFD)).replaceAll(""), Normalizer.Form.NFC);
        // A keyboard has no ü: some type v for it, some u.
        Set<String> words = new LinkedHashSet<>();
        for (String instead : toneless.contains(U_UMLAUT) ? List.of("v", "u") : List.of("")) {
            List<String> syllables = Arrays.stream(NOT_A_LETTER.split(toneless.replace(U_UMLAUT, instead)))
                    .filter(s -> !s.isEmpty()).toList();
            words.add(String.join("", syllables));
            words.add(syllables.stream().skip(1).collect(Collectors.joining()));
            words.add(syllables.stream().map(s -> s.substring(0, 1)).collect(Collectors.joining()));
        }
        return words.stream().filter(w -> !w.isEmpty()).map(w -> ' ' + w).collect(Collectors.joining());
    }

    /** @return what is typed as a word of {@link #of} begins, or null when it is no spelling */
    public static @Nullable String typed(String words) {
        return TYPED.matcher(words).matches() ? NOT_A_LETTER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("") : null;
    }
}
