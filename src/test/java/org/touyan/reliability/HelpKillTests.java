package org.touyan.reliability;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.touyan.foundation.database.Bootstrap;
import org.touyan.foundation.database.Connections;
import org.touyan.foundation.database.LocalPostgres;

import static org.assertj.core.api.Assertions.assertThat;

/** Fifty askers a second, through the front door, while the database and then the whole process are killed. */
@Tag("reliability")
class HelpKillTests {

    private static final int ASKERS = 100;
    private static final int BEFORE_THE_DATABASE_DIES = 20;
    private static final int BEFORE_THE_PROCESS_DIES = 60;
    private static final Duration PACE = Duration.ofMillis(20);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);

    private final Map<Asker, String> receipts = new ConcurrentHashMap<>();
    private final Queue<Throwable> surprises = new ConcurrentLinkedQueue<>();
    private final CountDownLatch some = new CountDownLatch(BEFORE_THE_DATABASE_DIES);
    private final CountDownLatch more = new CountDownLatch(BEFORE_THE_PROCESS_DIES);
    private final CountDownLatch all = new CountDownLatch(ASKERS);

    @Test
    void whoeverWasThankedIsThereOnce(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
        AppProcess app = AppProcess.start(folder.resolve("data"));
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
                ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
            List<Asker> askers = fillIn(app.home());
            Queue<Asker> waiting = new ConcurrentLinkedQueue<>(askers);
            clock.scheduleAtFixedRate(() -> {
                Asker next = waiting.poll();
                if (next != null) {
                    people.submit(() -> sendUntilThanked(next));
                }
            }, 0, PACE.toMillis(), TimeUnit.MILLISECONDS);

            await(some);
            assertThat(app.databases()).isNotEmpty();
            app.killDatabase();
            await(more);
            app.kill();
            Map<Asker, String> thanked = Map.copyOf(receipts);
            app.startAgain();
            for (Map.Entry<Asker, String> receipt : thanked.entrySet()) {
                assertThat(receipt.getKey().statusOf(receipt.getValue())).as(receipt.getKey().words()).isEqualTo(200);
            }
            await(all);

            assertThat(requestsByWords(app)).hasSize(ASKERS)
                    .allSatisfy((words, requests) -> assertThat(requests).as(words).isEqualTo(1));
        } finally {
            app.stop();
        }
    }

    /** The first two screens, before the clock begins to run. */
    private static List<Asker> fillIn(URI home) throws Exception {
        List<Asker> askers = IntStream.range(0, ASKERS).mapToObj(number -> new Asker(home, number)).toList();
        try (ExecutorService few = Executors.newFixedThreadPool(6)) {
            List<Future<Void>> done = new ArrayList<>();
            for (Asker asker : askers) {
                done.add(few.submit(() -> {
                    asker.fillIn();
                    return null;
                }));
            }
            for (Future<Void> one : done) {
                one.get();
            }
        }
        return askers;
    }

    private void sendUntilThanked(Asker asker) {
        try {
            var receipt = asker.send();
            while (receipt.isEmpty() && surprises.isEmpty()) {
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
                receipt = asker.send();
            }
            if (receipt.isPresent()) {
                receipts.put(asker, receipt.get());
                List.of(some, more, all).forEach(CountDownLatch::countDown);
            }
        } catch (InterruptedException | RuntimeException | AssertionError e) {
            surprises.add(e);
        }
    }

    private void await(CountDownLatch latch) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (!latch.await(200, TimeUnit.MILLISECONDS)) {
            assertThat(surprises).isEmpty();
            assertThat(System.nanoTime()).as("%d are still waiting", latch.getCount()).isLessThan(until);
        }
    }

    private static Map<String, Integer> requestsByWords(AppProcess app) throws Exception {
        Connections connections = LocalPostgres.connectTo(app.postgres());
        Map<String, Integer> found = new TreeMap<>();
        try (Connection superuser = connections.open(Bootstrap.DATABASE, connections.superuser());
                Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery("select words, count(*) from request.help_request group by words")) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getInt(2));
            }
        }
        return found;
    }
}
