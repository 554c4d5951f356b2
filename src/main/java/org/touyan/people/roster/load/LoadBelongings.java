package org.touyan.people.roster.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.people.roster.domain.Decision;

/** Writes what belongs to people: towns, skills, languages, posts and honours. */
@Component
class LoadBelongings {

    private final JdbcClient jdbc;

    LoadBelongings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(Actor actor, LoadId load, List<LoadedRow> rows, Instant now) {
        belongings(rows);
        posts(actor, load, rows, now);
        honours(actor, load, rows, now);
    }

    /** Towns, skills and languages are added; none is taken away. */
    private void belongings(List<LoadedRow> rows) {
        pairs("insert into roster.person_town (person, town) select * from unnest(:persons, :words) on conflict do nothing", rows,
                c -> c.towns().isEmpty() ? Set.of(c.town()) : c.towns());
        pairs("insert into roster.person_language (person, language) select * from unnest(:persons, :words) on conflict do nothing",
                rows, Candidate::languages);
        Map<List<Object>, Integer> levels = new HashMap<>();
        rows.forEach(r -> r.candidate().skills().forEach(s -> levels.put(List.of(r.person(), s),
                Objects.requireNonNullElse(r.candidate().level(), -1))));
        if (!levels.isEmpty()) {
            List<List<Object>> keys = List.copyOf(levels.keySet());
            jdbc.sql("""
                    insert into roster.person_skill as s (person, skill, level)
                    select n.person, n.skill, nullif(n.level, -1) from unnest(:persons, :skills, :levels) as n (person, skill, level)
                    on conflict (person, skill) do update set level = coalesce(excluded.level, s.level)
                    """)
                    .param("persons", keys.stream().map(k -> (UUID) k.get(0)).toArray(UUID[]::new))
                    .param("skills", keys.stream().map(k -> (String) k.get(1)).toArray(String[]::new))
                    .param("levels", keys.stream().map(levels::get).toArray(Integer[]::new))
                    .update();
        }
    }

    private void pairs(String sql, List<LoadedRow> rows, Function<Candidate, Set<String>> words) {
        List<UUID> persons = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (LoadedRow row : rows) {
            for (String word : words.apply(row.candidate())) {
                persons.add(row.person());
                all.add(word);
            }
        }
        if (!all.isEmpty()) {
            jdbc.sql(sql).param("persons", persons.toArray(UUID[]::new)).param("words", all.toArray(String[]::new)).update();
        }
    }

    private void posts(Actor actor, LoadId load, List<LoadedRow> rows, Instant now) {
        List<LoadedRow> posted = rows.stream().filter(r -> r.candidate().post().length() > 1).toList();
        if (posted.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into roster.post (post_id, person_id, title, employer, entered_by, entered_at, version, load_id)
                select distinct on (n.person_id, n.title, n.employer) n.post_id, n.person_id, n.title, n.employer, :by, :now, 1, :load
                from unnest(:ids, :persons, :titles, :employers) as n (post_id, person_id, title, employer)
                where not exists (select 1 from roster.post p where p.person_id = n.person_id and p.title = n.title
                  and p.employer = n.employer and p.withdrawn_at is null)
                """)
                .param("by", actor.name())
                .param("now", now)
                .param("load", load)
                .param("ids", posted.stream().map(r -> Uuid7.next()).toArray(UUID[]::new))
                .param("persons", LoadedRow.persons(posted))
                .param("titles", LoadedRow.texts(posted, Candidate::post))
                .param("employers", LoadedRow.texts(posted, Candidate::employer))
                .update();
    }

    /** Each waits for a second person to compare it with its decision. */
    private void honours(Actor actor, LoadId load, List<LoadedRow> rows, Instant now) {
        List<LoadedRow> honoured = rows.stream().filter(r -> r.candidate().honour() != null).toList();
        if (honoured.isEmpty()) {
            return;
        }
        Function<LoadedRow, Decision> decision = r -> Objects.requireNonNull(r.candidate().honour());
        jdbc.sql("""
                insert into roster.honour_award (award_id, person_id, honour_type, title, year, document_no, decided_on, state,
                  entered_by, entered_by_name, entered_at, version, load_id)
                select n.*, 'DRAFT', :account, :name, :now, 1, :load
                from unnest(:ids, :persons, :types, :titles, :years, :documents, :days::date[])
                  as n (award_id, person_id, honour_type, title, year, document_no, decided_on)
                on conflict (person_id, honour_type, year, title) where state <> 'DISCARDED' do nothing
                """)
                .param("account", Objects.requireNonNull(actor.account()))
                .param("name", actor.name())
                .param("now", now)
                .param("load", load)
                .param("ids", honoured.stream().map(r -> Uuid7.next()).toArray(UUID[]::new))
                .param("persons", LoadedRow.persons(honoured))
                .param("types", honoured.stream().map(r -> decision.apply(r).honourType()).toArray(String[]::new))
                .param("titles", honoured.stream().map(r -> decision.apply(r).title()).toArray(String[]::new))
                .param("years", honoured.stream().map(r -> decision.apply(r).year()).toArray(Integer[]::new))
                .param("documents", honoured.stream().map(r -> decision.apply(r).documentNo()).toArray(String[]::new))
                .param("days", honoured.stream().map(r -> day(decision.apply(r).decidedOn())).toArray(String[]::new))
                .update();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
