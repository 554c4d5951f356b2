package org.touyan.people.roster.list;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;

/** Keeps a search under a name, for oneself or for one's union. */
@Component
class SaveFilter {

    /**
     * A search somebody has kept.
     *
     * @param query what follows the question mark
     * @param own   the reader's, who may therefore take it away
     */
    record Saved(FilterId filterId, String name, String query, boolean shared, String ownerName, boolean own) {}

    private static final int NAME = 30;
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    SaveFilter(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The same name again replaces what it meant. */
    @Transactional
    public void save(Actor actor, String name, PeopleFilter filter, boolean shared) {
        String query = filter.query();
        if (query.isEmpty()) {
            throw RuleBroken.at("name", "roster.filters.nothing");
        }
        String checked = FreeText.check(name, 1, NAME).orRefuse("name");
        boolean another = saved(actor).stream().noneMatch(s -> s.own() && s.name().equals(checked));
        if (another && saved(actor).stream().filter(Saved::own).count() >= MOST) {
            throw RuleBroken.at("name", "roster.filters.many", MOST);
        }
        jdbc.sql("""
                insert into roster.saved_filter (filter_id, owner, owner_name, org_path, name, query, shared, created_at)
                values (:id, :owner, :ownerName, :path, :name, :query, :shared, :now)
                on conflict (owner, name) do update set query = excluded.query, shared = excluded.shared
                """)
                .param("id", FilterId.next())
                .param("owner", Objects.requireNonNull(actor.account()))
                .param("ownerName", actor.name())
                .param("path", actor.scope())
                .param("name", checked)
                .param("query", query)
                .param("shared", shared)
                .param("now", clock.instant())
                .update();
    }

    @Transactional
    public void forget(FilterId id) {
        if (jdbc.sql("delete from roster.saved_filter where filter_id = :id").param("id", id).update() == 0) {
            throw new NotFound("saved filter " + id);
        }
    }

    /** One's own first, then those of the union. */
    @Transactional(readOnly = true)
    public List<Saved> saved(Actor actor) {
        return actor.account() == null ? List.of() : jdbc.sql("""
                select filter_id, name, query, shared, owner_name, owner = :account as own
                from roster.saved_filter
                order by owner = :account desc, name, filter_id
                limit 60
                """).param("account", actor.account()).query(Rows.of(Saved.class)).list();
    }
}
