package org.touyan.people.roster.load;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Actor;

/** The steps of a load, each waited for. */
@Component
public class BenchedLoad {

    private static final Duration LOOK = Duration.ofMillis(100);

    private final StartLoad start;
    private final Loads loads;

    BenchedLoad(StartLoad start, Loads loads) {
        this.start = start;
        this.loads = loads;
    }

    /** @return how long checking and loading took */
    public List<Duration> run(Actor actor, InputStream content) {
        long began = System.nanoTime();
        LoadId id = start.upload(actor, "roster.xlsx", content);
        waitFor(id, LoadState.CHECKED);
        long checked = System.nanoTime();
        start.run(actor, id);
        waitFor(id, LoadState.LOADED);
        return List.of(Duration.ofNanos(checked - began), Duration.ofNanos(System.nanoTime() - checked));
    }

    private void waitFor(LoadId id, LoadState state) {
        while (loads.get(id).state().working()) {
            try {
                Thread.sleep(LOOK);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        if (loads.get(id).state() != state) {
            throw new IllegalStateException("the load ended as %s".formatted(loads.get(id)));
        }
    }
}
