package org.touyan.service.matching.text;

import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;

/** One way to look at a text: as it is written, or as it sounds. */
enum Look {
    WRITTEN, HEARD;

    private static final Words WORDS = new Words();

    /** Cuts into terms what {@link #indexed} makes of a text. */
    Analyzer analyzer() {
        return this == WRITTEN ? WORDS : new WhitespaceAnalyzer();
    }

    String indexed(String text) {
        return this == HEARD ? Sounds.of(text) : text;
    }

    /** The different terms of a question, without what everybody says who asks for anything. */
    List<String> asked(String question) {
        String words = Manners.without(question);
        return this == WRITTEN
                ? WORDS.of(words)
                : Stream.of(Sounds.of(words).split(" ", -1)).filter(s -> !s.isEmpty()).distinct().limit(Words.MOST).toList();
    }
}
