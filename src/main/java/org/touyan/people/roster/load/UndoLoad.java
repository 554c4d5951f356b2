package org.touyan.people.roster.load;

import java.time.Clock;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.domain.Responsible;

/**
 * Takes a load back: whom it added leaves the roster, what it changed is as before, its unverified honours are discarded.
 * Whoever was changed by hand since then stays as people left him; whoever agreed to be shown, or holds an honour that
 * somebody has verified, stays on the roster.
 */
@Component
class UndoLoad {

    private final Loads loads;
    private final Parameters parameters;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    UndoLoad(Loads loads, Parameters parameters, AuditTrail audit, JdbcClient jdbc, Clock clock) {
        this.loads = loads;
        this.parameters = parameters;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    @BusinessRule(id = "RST-10", says = "A load can be taken back within roster.load.undo.hours.")
    public void undo(Actor actor, LoadId id) {
        Loads.Load load = loads.toChange(id, LoadState.LOADED);
        Responsible.staff(actor, load.path());
        Instant now = clock.instant();
        if (!open(load, now)) {
            throw RuleBroken.because("roster.load.undo-late", parameters.number("roster.load.undo.hours"));
        }
        int awards = update("""
                update roster.honour_award set state = 'DISCARDED', ended_at = :now, version = version + 1
                where load_id = :load and state = 'DRAFT'
                """, id, now);
        update("update roster.post set withdrawn_at = :now, version = version + 1 where load_id = :load and withdrawn_at is null",
                id,
                now);
        int left = update("""
                update roster.person p set state = 'LEFT', published = false, public_fields = '', version = p.version + 1
                from roster.load_row r
                where r.load_id = :load and r.created and r.state = 'LOADED' and p.person_id = r.person_id
                  and not p.published and not exists (
                    select 1 from roster.honour_award a where a.person_id = p.person_id and a.state not in ('DRAFT', 'DISCARDED'))
                """, id, now);
        int restored = restore(id, now);
        update("update roster.load_row set state = 'UNDONE' where load_id = :load and state = 'LOADED'", id, now);
        update("update roster.load set state = 'UNDONE', undone_at = :now where load_id = :load", id, now);
        audit.note(actor, "roster.load-undone", "load", id, load.path(), "left", Integer.toString(left), "restored",
                Integer.toString(restored), "honours", Integer.toString(awards));
    }

    /** Whether a load can still be taken back. */
    boolean open(Loads.Load load, Instant now) {
        Instant loaded = load.loadedAt();
        return load.state() == LoadState.LOADED && loaded != null
                && now.isBefore(loaded.plus(parameters.duration("roster.load.undo.hours")));
    }

    private int restore(LoadId id, Instant now) {
        int restored = update("""
                update roster.person p set standing = b.standing, state = b.state, town = b.town, occupation = b.occupation,
                  craft_since = b.craft_since, headline = b.headline, monthly_cap = b.monthly_cap, takes_boat = b.takes_boat,
                  checked_on = b.checked_on, version = p.version + 1
                from roster.load_row r cross join lateral jsonb_populate_record(null::roster.person, r.before -> 'person') b
                where r.load_id = :load and r.state = 'LOADED' and r.before is not null and p.person_id = r.person_id
                  and p.version = r.version_after
                """, id, now);
        update("""
                update roster.contact c set phone = b.phone, phone_print = b.phone_print, phone_tail = b.phone_tail,
                  identity = b.identity, identity_print = b.identity_print, sex = b.sex, birth_date = b.birth_date, updated_at = :now
                from roster.load_row r cross join lateral jsonb_populate_record(null::roster.contact, r.before -> 'contact') b
                where r.load_id = :load and r.state = 'LOADED' and r.before -> 'contact' <> 'null' and c.person_id = r.person_id
                """, id, now);
        for (String[] list : new String[][]{{"person_town", "town", "towns"}, {"person_language", "language", "languages"}}) {
            update("""
                    delete from roster.%s t using roster.load_row r
                    where r.load_id = :load and r.state = 'LOADED' and r.before is not null and t.person = r.person_id
                      and not coalesce(jsonb_exists(r.before -> '%s', t.%s), false)
                    """.formatted(list[0], list[2], list[1]), id, now);
        }
        update("""
                delete from roster.person_skill s using roster.load_row r
                where r.load_id = :load and r.state = 'LOADED' and r.before is not null and s.person = r.person_id
                  and not exists (select 1 from jsonb_array_elements(case when jsonb_typeof(r.before -> 'skills') = 'array'
                                    then r.before -> 'skills' else '[]' end) b where b ->> 'skill' = s.skill)
                  and not exists (select 1 from roster.skill_confirmation c where c.person_id = s.person and c.skill = s.skill)

                """, id, now);
        return restored;
    }

    private int update(String sql, LoadId load, Instant now) {
        return jdbc.sql(sql).param("load", load).param("now", now).update();
    }
}
