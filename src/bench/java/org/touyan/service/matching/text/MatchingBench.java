package org.touyan.service.matching.text;

import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** The engine beside what everybody else would do, on labelled requests: {@code ./touyan bench matching --data DIR}. */
class MatchingBench {

    private static final Path ARTEFACT = Path.of("src/main/resources/matching/meanings.bin");
    private static final String OURS = "src/test/resources/matching";

    @Test
    void measure() throws Exception {
        try (SentenceModel model = SentenceModel.load()) {
            if (Boolean.getBoolean("touyan.bench.write")) {
                write(model);
                return;
            }
            String given = System.getProperty("touyan.bench.data", "");
            Path data = Path.of(given.isBlank() ? OURS : given);
            var world = new World(data, model::of);
            if (Boolean.getBoolean("touyan.bench.fit")) {
                new Fitted(world).print(true);
                return;
            }
            new Measured(world).print();
            Routed.print(data, world);
            new Fitted(world).print(false);
            new Speed(world, model).print(Boolean.getBoolean("touyan.bench.scale"));
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
