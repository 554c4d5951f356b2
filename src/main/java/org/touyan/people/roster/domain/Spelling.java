package org.touyan.people.roster.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
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

    private static final int SURNAME = 2;
    private static final int MOST_KEPT = 20_000;

    /** What the tables say takes a tenth of a millisecond a name; people share surnames, and the characters of given names. */
    private static final Map<String, String> SURNAMES = new ConcurrentHashMap<>();
    private static final Map<String, String> CHARACTERS = new ConcurrentHashMap<>();

    private Spelling() {}

    /** @return the words by which the name is found, each after a space: {@code " linshoutian shoutian lst"} */
    public static String of(String name) {
        String toneless = read(name);
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

    /** A surname may be one character or two, and is read otherwise than the same characters behind it. */
    private static String read(String name) {
        if (name.length() < SURNAME || !name.chars().allMatch(Character::isIdeographic)) {
            return toneless(name);
        }
        var read = new StringBuilder(kept(SURNAMES, name.substring(0, SURNAME), Spelling::toneless));
        name.substring(SURNAME).chars().mapToObj(Character::toString)
                .forEach(c -> read.append(' ').append(kept(CHARACTERS, c, Spelling::behindASurname)));
        return read.toString();
    }

    private static String kept(Map<String, String> known, String characters, UnaryOperator<String> reading) {
        String read = known.get(characters);
        if (read != null) {
            return read;
        }
        String found = reading.apply(characters);
        if (known.size() < MOST_KEPT) {
            known.put(characters, found);
        }
        return found;
    }

    private static String behindASurname(String character) {
        String both = toneless("王" + character);
        return both.substring(both.indexOf(' ') + 1);
    }

    private static String toneless(String name) {
        String marked = Tables.NAMES.transliterate(name).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(TONES.matcher(Normalizer.normalize(marked, Normalizer.Form.NFD)).replaceAll(""),
                Normalizer.Form.NFC);
    }

    /** @return what is typed as a word of {@link #of} begins, or null when it is no spelling */
    public static @Nullable String typed(String words) {
        return TYPED.matcher(words).matches() ? NOT_A_LETTER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("") : null;
    }
}
