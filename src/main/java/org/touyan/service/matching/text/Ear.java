package org.touyan.service.matching.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Skill;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.service.matching.Listened;
import org.touyan.service.matching.Listening;
import org.touyan.service.matching.Understanding;
import org.touyan.service.matching.Understanding.Need;

/**
 * Understands with the sentence model as soon as it is there, which takes a few seconds of one core after the start, and with words alone until
 * then: the names of the catalog that stand in the sentence.
 */
@Component
class Ear implements Listening {

    private static final Logger log = LoggerFactory.getLogger(Ear.class);

    private final Catalog catalog;
    private final Remembered remembered;
    private final boolean wanted;
    private volatile @Nullable Engine engine;

    Ear(Catalog catalog, Remembered remembered, @Value("${touyan.matching.model:true}") boolean wanted) {
        this.catalog = catalog;
        this.remembered = remembered;
        this.wanted = wanted;
    }

    @EventListener(ApplicationReadyEvent.class)
    void loadInTheBackground() {
        if (wanted) {
            Thread.ofPlatform().daemon().name("sentence-model").start(this::load);
        }
    }

    /** Until it is there. What stands in the way is logged, and words go on alone. */
    void load() {
        try {
            SentenceModel model = SentenceModel.ofThisProcess();
            List<Trade> occupations = TradeBook.occupations();
            List<Trade> crafts = TradeBook.crafts();
            List<Trade> places = TradeBook.places();
            Map<String, Meaning> shipped = MeaningBook.shipped(
                    MeaningBook.texts(Stream.of(occupations, crafts, places).flatMap(List::stream).toList()));
            Function<String, Meaning> meaning = text -> Optional.ofNullable(shipped.get(text)).orElseGet(() -> model.of(text));
            engine = new Engine(new TradeIndex(occupations, Weights.shipped(), meaning),
                    new TradeIndex(Stream.concat(known(crafts), places.stream()).toList(), Weights.shipped(), meaning),
                    places.size(), model,
                    catalog.skills().stream().collect(Collectors.toMap(Skill::code, Skill::occupations)));
            log.info("Sentences are understood");
        } catch (RuntimeException | LinkageError broken) {
            log.error("Sentences are not understood, only words", broken);
        }
    }

    /** Back to words alone. */
    void forget() {
        engine = null;
    }

    /** The union's own crafts under the names of its list. */
    private Stream<Trade> known(List<Trade> crafts) {
        Map<String, Trade> phrased = new HashMap<>();
        crafts.forEach(c -> phrased.put(c.code(), c));
        return catalog.skills().stream().map(s -> phrased
                .getOrDefault(s.code(), new Trade(s.code(), s.name(), "", List.of(), List.of(), List.of(), List.of(), List.of()))
                .known(s.name(), s.aliases()));
    }

    @Override
    public Listened listen(String words, OrgPath union) {
        Engine ready = engine;
        if (ready == null) {
            return new Listened(new Understanding(List.of(new Need(words, catalog.heardIn(words))), null, false, true),
                    texts -> new double[0]);
        }
        Meaning said = ready.meaning(words.strip());
        return new Listened(ready.understand(words, said, remembered.casesOf(union, ready::meaning)),
                texts -> words.isBlank() ? new double[0] : alike(ready, said, texts));
    }

    @Override
    public double[] alike(String words, List<String> texts) {
        Engine ready = engine;
        return ready == null || words.isBlank() ? new double[0] : alike(ready, ready.meaning(words.strip()), texts);
    }

    private double[] alike(Engine ready, Meaning said, List<String> texts) {
        return texts.stream().mapToDouble(t -> Engine.likeness(remembered.meaningOf(t, ready::meaning).alike(said))).toArray();
    }
}
