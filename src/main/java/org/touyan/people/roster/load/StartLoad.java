package org.touyan.people.roster.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;

/**
 * Begins the long steps and lets them run on. Whoever waits a moment sees the end of short ones at once; a step that was
 * cut off by a restart is begun again, from what was kept of the file.
 */
@Component
public class StartLoad {

    private static final Logger LOG = LoggerFactory.getLogger(StartLoad.class);
    private static final Duration A_MOMENT = Duration.ofMillis(2500);
    /** A step that has not moved for so long has lost its process. */
    static final Duration LOST = Duration.ofMinutes(2);
    private static final int NAME = 120;

    private final Loads loads;
    private final ReadLoad readLoad;
    private final RunLoad runLoad;
    private final Headings headings;
    private final Uploads uploads;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StartLoad(Loads loads, ReadLoad readLoad, RunLoad runLoad, Headings headings, Uploads uploads, AuditTrail audit,
            JdbcClient jdbc,
            TransactionTemplate transaction, Clock clock) {
        this.loads = loads;
        this.readLoad = readLoad;
        this.runLoad = runLoad;
        this.headings = headings;
        this.uploads = uploads;
        this.audit = audit;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Takes the file in and begins to read it. */
    public LoadId upload(Actor actor, String fileName, InputStream content) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        LoadId id = LoadId.next();
        Path file = kept(content);
        Instant now = clock.instant();
        String name = fileName.replaceAll("^.*[/\\\\]|\\p{Cntrl}", "").strip();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                    insert into roster.load (load_id, org_path, file_name, file_hash, state, step_began, step_beat, created_by,
                      created_by_name, created_at)
                    values (:id, :path, :name, :hash, 'READING', :now, :now, :account, :by, :now)
                    """)
                    .param("id", id)
                    .param("path", actor.scope())
                    .param("name", name.isEmpty() ? "-" : name.substring(Math.max(0, name.length() - NAME)))
                    .param("hash", hash(file))
                    .param("now", now)
                    .param("account", Objects.requireNonNull(actor.account()))
                    .param("by", actor.name())
                    .update();
            uploads.keep(id, file);
            audit.note(actor, "roster.load-read", "load", id, actor.scope());
        });
        work(actor, id, () -> read(id, file));
        return id;
    }

    private void read(LoadId id, Path file) {
        try {
            readLoad.read(id, file);
            uploads.forget(id);
        } finally {
            gone(file);
        }
    }

    /** Begins again what was being read when its process ended: the file, or the rows when their headings had been explained. */
    void resume(Actor actor, LoadId id) {
        Optional<Path> file = Acting.doing(actor, () -> uploads.restore(id));
        if (file.isEmpty() && !Headings.complete(Acting.doing(actor, () -> loads.get(id)).mapping())) {
            giveUp(id);
            return;
        }
        Acting.run(actor, () -> transaction.executeWithoutResult(status -> loads.begin(id, LoadState.READING, 0)));
        work(actor, id, () -> file.ifPresentOrElse(kept -> read(id, kept), () -> readLoad.check(id)));
    }

    /** What was written stays. */
    void giveUp(LoadId id) {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                update roster.load set state = case state when 'READING' then 'FAILED' else 'CHECKED' end,
                  failure = 'roster.load.broke'
                where load_id = :id
                """).param("id", id).update());
    }

    /** Remembers what the headings mean, and checks the rows. */
    void explain(Actor actor, LoadId id, List<String> meant) {
        transaction.executeWithoutResult(status -> {
            Loads.Load load = loads.toChange(id, LoadState.MAPPING);
            List<String> mapping = new ArrayList<>();
            for (int i = 0; i < load.headings().size(); i++) {
                String column = i < meant.size() ? meant.get(i) : "";
                mapping.add(LoadColumn.byKey(column).isPresent() && !mapping.contains(column) ? column : "");
            }
            if (!Headings.complete(mapping)) {
                throw RuleBroken.at("column", "roster.load.columns-missing");
            }
            headings.explain(load.path(), load.headings(), mapping);
            jdbc.sql("update roster.load set mapping = :mapping where load_id = :id")
                    .param("mapping", mapping.toArray(String[]::new))
                    .param("id", id)
                    .update();
            loads.begin(id, LoadState.READING, load.all());
        });
        work(actor, id, () -> readLoad.check(id));
    }

    /** Loads the clean rows; also those that were mended after a first load, and the rest of a load that was cut off. */
    void run(Actor actor, LoadId id) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        transaction.executeWithoutResult(status -> {
            Loads.Load load = loads.toChange(id, LoadState.CHECKED, LoadState.LOADED, LoadState.RUNNING);
            if (load.state() == LoadState.RUNNING && !lost(load)) {
                throw new Conflict("load %s is running".formatted(id));
            }
            int clean = jdbc.sql("select count(*)::int from roster.load_row where load_id = :id and state = 'CLEAN'")
                    .param("id", id)
                    .query(Integer.class)
                    .single();
            if (clean == 0) {
                throw RuleBroken.because("roster.load.none-clean");
            }
            loads.begin(id, LoadState.RUNNING, clean);
        });
        work(actor, id, () -> runLoad.run(actor, id));
    }

    boolean lost(Loads.Load load) {
        return load.state().working() && load.stepBeat().plus(LOST).isBefore(clock.instant());
    }

    private void work(Actor actor, LoadId id, Runnable step) {
        var end = new CompletableFuture<Boolean>();
        Thread.ofVirtual().name("load-" + id).start(() -> {
            try {
                Acting.run(actor, step);
            } catch (RuntimeException e) {
                LOG.error("roster.load-broke load={}", id, e);
                Acting.run(actor, () -> giveUp(id));
            } finally {
                end.complete(true);
            }
        });
        try {
            end.get(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillRunning) {
            LOG.debug("load {} goes on", id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("the end of a step cannot fail", e);
        }
    }

    private static Path kept(InputStream content) {
        try {
            Path file = Files.createTempFile("touyan-load", ".sheet");
            Files.copy(content, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("the uploaded file cannot be kept", e);
        }
    }

    private static void gone(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("load.file-left path={}", file, e);
        }
    }

    private static byte[] hash(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[64 << 10];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sha.update(buffer, 0, n);
            }
            return sha.digest();
        } catch (IOException e) {
            throw new UncheckedIOException("the uploaded file cannot be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
