package org.touyan.people.roster.load;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;

/**
 * Writes batches on threads of its own while the next are being prepared, so that the process and the database work at the same
 * time. There are two lanes; batches of one lane are written one after the other, and at most one waits in each: memory stays
 * flat.
 */
final class Behind implements AutoCloseable {

    static final int LANES = 2;

    private final Actor actor = Acting.current();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Future<?>[] last = new Future<?>[LANES];

    Behind() {
        Arrays.fill(last, done());
    }

    /** Waits for what this lane was given before, and fails as that failed. */
    void write(int lane, Runnable batch) {
        settle(lane);
        last[lane] = threads.submit(() -> Acting.run(actor, batch));
    }

    private void settle(int lane) {
        Future<?> waiting = last[lane];
        last[lane] = done();
        try {
            waiting.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case RuntimeException broken -> throw broken;
                case Error broken -> throw broken;
                case null, default -> throw new IllegalStateException("a batch was not written", failed);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a batch is being written", e);
        }
    }

    /** Waits for all lanes, and fails as the first of them failed. */
    @Override
    public void close() {
        try (threads) {
            for (int lane = 0; lane < LANES; lane++) {
                settle(lane);
            }
        }
    }

    private static Future<?> done() {
        return CompletableFuture.completedFuture(true);
    }
}
