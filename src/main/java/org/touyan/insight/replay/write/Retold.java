package org.touyan.insight.replay.write;

import java.time.LocalDate;
import java.util.List;

/** The text as far as it may be written, and what may not. */
public record Retold(LocalDate day, List<Sentence> sentences, List<Refused> refused) {

    public Retold {
        sentences = List.copyOf(sentences);
        refused = List.copyOf(refused);
    }

    public List<Sentence> of(Mechanism mechanism) {
        return sentences.stream().filter(sentence -> sentence.mechanism() == mechanism).toList();
    }

    /** In the order in which they are read. */
    public List<Told> numbers() {
        return sentences.stream().flatMap(sentence -> sentence.numbers().stream()).toList();
    }
}
