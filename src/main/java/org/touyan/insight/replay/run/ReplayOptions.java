package org.touyan.insight.replay.run;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.touyan.insight.replay.load.DataSet;
import org.touyan.insight.replay.load.Left;

/**
 * What was typed after {@code ./touyan replay}.
 *
 * @param folder  where the text is kept too; null for the terminal alone
 * @param unknown the first word that makes no sense; empty when all do
 */
record ReplayOptions(LocalDate day, boolean asPrinted, Set<Left> left, @Nullable Path folder, Locale locale, String unknown) {

    static ReplayOptions read(List<String> arguments) {
        LocalDate day = DataSet.DAY;
        boolean asPrinted = false;
        Set<Left> left = EnumSet.noneOf(Left.class);
        Path folder = null;
        Locale locale = Locale.SIMPLIFIED_CHINESE;
        String unknown = "";
        Deque<String> words = new ArrayDeque<>(arguments);
        while (!words.isEmpty() && unknown.isEmpty()) {
            String word = words.pop();
            try {
                switch (word) {
                    case "--as-printed" -> asPrinted = true;
                    case "--as-of" -> day = LocalDate.parse(words.pop());
                    case "--without" -> left.add(Left.typed(words.pop()).orElseThrow());
                    case "--out" -> folder = Path.of(words.pop());
                    case "--lang" -> locale = language(words.pop());
                    default -> unknown = word;
                }
            } catch (NoSuchElementException | DateTimeException | InvalidPathException nonsense) {
                unknown = word;
            }
        }
        return new ReplayOptions(day, asPrinted, left, folder, locale, unknown);
    }

    private static Locale language(String word) {
        return switch (word) {
            case "zh" -> Locale.SIMPLIFIED_CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> throw new NoSuchElementException(word);
        };
    }
}
