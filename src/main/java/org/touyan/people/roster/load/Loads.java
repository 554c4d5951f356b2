package org.touyan.people.roster.load;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;

/** What is known of each load. */
@Component
class Loads {

    /**
     * @param mapping our column under each heading; empty for one that is left out
     * @param done    rows of the step under way
     * @param failure key of the sentence that says why the file could not be read; empty while it could
     */
    record Load(LoadId id, OrgPath path, String fileName, LoadState state, List<String> headings, List<String> mapping, int all,
            int done, int added, int changed, Instant stepBegan, Instant stepBeat, String failure, List<String> failureArguments,
            UUID createdBy, String createdByName, Instant createdAt, @Nullable Instant loadedAt, @Nullable Instant undoneAt) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Loads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Load get(LoadId id) {
        return find("where load_id = :id", id).stream().findFirst().orElseThrow(() -> new NotFound("load " + id));
    }

    /** Locked, and in one of these states. */
    Load toChange(LoadId id, LoadState... states) {
        Load load = find("where load_id = :id for update", id).stream().findFirst().orElseThrow(() -> new NotFound("load " + id));
        if (!Arrays.asList(states).contains(load.state())) {
            throw new Conflict("load %s is %s (expected: one of %s)".formatted(id, load.state(), Arrays.toString(states)));
        }
        return load;
    }

    @Transactional(readOnly = true)
    public List<Load> recent(int most) {
        return find("where created_at > now() - interval '90 days' order by created_at desc limit " + most, null);
    }

    /** Begins a step: its progress counts from nought. */
    void begin(LoadId id, LoadState state, int all) {
        jdbc.sql("""
                update roster.load set state = :state, rows_all = :all, rows_done = 0, step_began = :now, step_beat = :now
                where load_id = :id
                """)
                .param("state", state)
                .param("all", all)
                .param("now", clock.instant())
                .param("id", id)
                .update();
    }

    void progress(LoadId id, int done) {
        jdbc.sql("update roster.load set rows_done = rows_done + :done, step_beat = :now where load_id = :id")
                .param("done", done)
                .param("now", clock.instant())
                .param("id", id)
                .update();
    }

    private List<Load> find(String where, @Nullable LoadId id) {
        var statement = jdbc.sql("""
                select load_id, org_path, file_name, state, headings, mapping, rows_all, rows_done, added, changed, step_began,
                  step_beat, failure, failure_arguments, created_by, created_by_name, created_at, loaded_at, undone_at
                from roster.load
                """ + where);
        return (id == null ? statement : statement.param("id", id)).query((row, n) -> new Load(
                new LoadId(row.getObject("load_id", UUID.class)), new OrgPath(row.getString("org_path")),
                row.getString("file_name"),
                LoadState.valueOf(row.getString("state")), texts(row.getArray("headings")), texts(row.getArray("mapping")),
                row.getInt("rows_all"), row.getInt("rows_done"), row.getInt("added"), row.getInt("changed"),
                row.getTimestamp("step_began").toInstant(), row.getTimestamp("step_beat").toInstant(), row.getString("failure"),
                texts(row.getArray("failure_arguments")), row.getObject("created_by", UUID.class),
                row.getString("created_by_name"),
                row.getTimestamp("created_at").toInstant(), moment(row.getTimestamp("loaded_at")),
                moment(row.getTimestamp("undone_at")))).list();
    }

    private static List<String> texts(java.sql.Array array) throws java.sql.SQLException {
        return List.of((String[]) array.getArray());
    }

    private static @Nullable Instant moment(java.sql.@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
