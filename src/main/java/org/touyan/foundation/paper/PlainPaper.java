package org.touyan.foundation.paper;

import java.util.List;
import java.util.stream.IntStream;

import org.touyan.foundation.web.Page;

/**
 * The common look of a numbered paper, for those that need no template of their own: a few sentences, a table, places for
 * signatures and seals.
 *
 * @param seals who signs or seals, each with a line; the real seal is put on by hand, none is ever drawn
 */
public record PlainPaper(Imprint imprint, List<String> words, List<Fact> table, List<String> seals) implements Page {

    public PlainPaper {
        words = List.copyOf(words);
        table = List.copyOf(table);
        seals = List.copyOf(seals);
    }

    /** Two side by side. */
    public List<List<String>> sealRows() {
        return IntStream.iterate(0, i -> i < seals.size(), i -> i + 2)
                .mapToObj(i -> seals.subList(i, Math.min(seals.size(), i + 2))).toList();
    }
}
