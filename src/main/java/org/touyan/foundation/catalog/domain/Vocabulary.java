package org.touyan.foundation.catalog.domain;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.touyan.foundation.catalog.Code;
import org.touyan.foundation.catalog.Skill;

/** Recognises crafts and urgent words in what somebody wrote. */
public final class Vocabulary {

    private record Spoken(Skill skill, int letters) {}

    private final List<Skill> skills;
    private final List<Code> urgentWords;

    public Vocabulary(List<Skill> skills, List<Code> urgentWords) {
        this.skills = List.copyOf(skills);
        this.urgentWords = List.copyOf(urgentWords);
    }

    /** The more letters of a text a skill's names cover, the clearer it is meant. */
    public List<Skill> skillsIn(String words) {
        String text = folded(words);
        return skills.stream()
                .map(skill -> new Spoken(skill, lettersCovered(skill, text)))
                .filter(spoken -> spoken.letters() > 0)
                .sorted(Comparator.comparingInt(Spoken::letters).reversed())
                .map(Spoken::skill)
                .toList();
    }

    public Optional<Code> urgentWordIn(String words) {
        String text = folded(words);
        return urgentWords.stream().filter(word -> text.contains(folded(word.name()))).findFirst();
    }

    private static int lettersCovered(Skill skill, String text) {
        return Stream.concat(Stream.of(skill.name()), skill.aliases().stream())
                .map(Vocabulary::folded)
                .filter(text::contains)
                .mapToInt(String::length)
                .sum();
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
