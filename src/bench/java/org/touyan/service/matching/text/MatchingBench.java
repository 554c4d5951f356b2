package org.touyan.service.matching.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.touyan.service.matching.text.ProfileIndex.Profile;
import tools.jackson.databind.json.JsonMapper;

/** The engine beside what everybody else would do, on labelled requests: {@code ./touyan bench matching --data DIR}. */
class MatchingBench {

    private static final Path ARTEFACT = Path.of("src/main/resources/matching/meanings.bin");

    private final Path data = Path.of(System.getProperty("touyan.bench.data", "src/bench/resources/matching"));

    @Test
    void measure() throws Exception {
        List<Trade> occupations = TradeBook.occupations();
        try (SentenceModel model = SentenceModel.load()) {
            if (Boolean.getBoolean("touyan.bench.write")) {
                write(model);
                return;
            }
            new Measured(model, occupations, data).print();
        }
    }

    private static void write(SentenceModel model) {
        Set<String> texts = MeaningBook.texts(TradeBook.everything());
        say("%,d texts", texts.size());
        MeaningBook.write(ARTEFACT, texts, model::of);
        say("written: %s", ARTEFACT);
    }

    static void say(String line, Object... arguments) {
        System.out.println(line.formatted(arguments));
    }
}
