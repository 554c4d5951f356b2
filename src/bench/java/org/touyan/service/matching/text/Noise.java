package org.touyan.service.matching.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

import com.ibm.icu.text.Transliterator;

/** What keyboards and telephones make of a sentence; the same for the same sentence. */
final class Noise {

    private static final List<String> FILLERS = List.of("那个", "嗯", "就是", "啊", "就是那个", "这个", "哎", "你知道吧", "然后");
    private static final double FILLED = 0.10;
    private static final double REPEATED = 0.05;

    private final Transliterator reading = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    private final Map<Character, List<Character>> sounding = new HashMap<>();

    /** @param corpus whose characters are written instead of others */
    Noise(Collection<String> corpus) {
        Map<String, List<Character>> byReading = new HashMap<>();
        var characters = new TreeSet<Character>();
        corpus.forEach(t -> t.chars().filter(c -> c >= 0x4e00 && c <= 0x9fa5).forEach(c -> characters.add((char) c)));
        for (Character c : characters) {
            String syllable = reading.transliterate(c.toString()).strip().toLowerCase(Locale.ROOT);
            byReading.computeIfAbsent(syllable, s -> new ArrayList<>()).add(c);
        }
        byReading.values().forEach(alike -> alike.forEach(c -> sounding.put(c, alike.stream().filter(o -> !o.equals(c)).toList())));
    }

    /** Each Chinese character with this probability another one of the same Pinyin, tones apart. */
    String typed(String text, double share) {
        var chance = new Random(text.hashCode() + Math.round(100 * share));
        var typed = new StringBuilder();
        for (char c : text.toCharArray()) {
            List<Character> others = sounding.getOrDefault(c, List.of());
            typed.append(!others.isEmpty() && chance.nextDouble() < share ? others.get(chance.nextInt(others.size())) : (Character) c);
        }
        return typed.toString();
    }

    /** As somebody speaks: nothing between the sentences, words that say nothing, words said twice. */
    String spoken(String text) {
        var chance = new Random(text.hashCode());
        var spoken = new StringBuilder(chance.nextBoolean() ? "喂你好我想问一下" : "同志啊那个");
        String words = text.replaceAll("[\\p{P}\\p{S}\\s]", "");
        for (int i = 0; i < words.length(); i++) {
            spoken.append(words.charAt(i));
            if (chance.nextDouble() < FILLED) {
                spoken.append(FILLERS.get(chance.nextInt(FILLERS.size())));
            }
            if (i > 0 && chance.nextDouble() < REPEATED) {
                spoken.append(words, i - 1, i + 1);
            }
        }
        return spoken.toString();
    }
}
