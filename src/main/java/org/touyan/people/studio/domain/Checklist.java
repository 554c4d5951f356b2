package org.touyan.people.studio.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.studio.StudioId;

/** The lists of notices of other cities, as they stand in the table {@code studio.requirement}, and what was written for each line. */
@Component
public class Checklist {

    /** Written by whoever applies, or seen by whoever visits. */
    public enum Kind {
        APPLICATION, VISIT
    }

    /**
     * What a visit found for a line.
     *
     * @param words what is missing; needed when it was not met
     */
    public record Seen(boolean met, String words) {}

    /** One line of a list. */
    public record Line(String code, String name, String nameEn) {}

    /** What was written or seen for a line. */
    public record Answered(String requirement, String name, String nameEn, int round, boolean met, String words, String byName) {}

    private static final int LONGEST = 300;

    private final JdbcClient jdbc;
    private final Clock clock;

    Checklist(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<Line> lines(Kind kind) {
        return jdbc.sql("select code, name, name_en from studio.requirement where list = :kind order by sort")
                .param("kind", kind)
                .query(Rows.of(Line.class))
                .list();
    }

    /** @param words by line; a line without words was not met */
    public void keep(Actor actor, StudioId studio, Kind kind, Map<String, String> words) {
        int round = round(studio, kind);
        for (Line line : lines(kind)) {
            String said = words.getOrDefault(line.code(), "");
            if (said.isBlank()) {
                throw RuleBroken.at(line.code(), "studio.check.missing", line.name());
            }
            write(actor, studio, line, round, new Seen(true, said));
        }
    }

    /**
     * Keeps what a visit found.
     *
     * @return the lines that were not met
     * @throws RuleBroken at the line that is neither met nor explained
     */
    public List<Line> see(Actor actor, StudioId studio, Map<String, Seen> seen) {
        int round = round(studio, Kind.VISIT);
        List<Line> unmet = new ArrayList<>();
        for (Line line : lines(Kind.VISIT)) {
            Seen found = seen.getOrDefault(line.code(), new Seen(false, ""));
            if (!found.met()) {
                FreeText.check(found.words(), 2, LONGEST).orRefuse(line.code());
                unmet.add(line);
            }
            write(actor, studio, line, round, found);
        }
        return unmet;
    }

    private void write(Actor actor, StudioId studio, Line line, int round, Seen seen) {
        jdbc.sql("""
                insert into studio.answer (studio_id, requirement, round, met, words, by_name, at)
                values (:studio, :line, :round, :met, :words, :name, :now)
                """)
                .param("studio", studio)
                .param("line", line.code())
                .param("round", round)
                .param("met", seen.met())
                .param("words", seen.words())
                .param("name", actor.name())
                .param("now", clock.instant())
                .update();
    }

    /** The latest for each line, in the order of the lists. */
    public List<Answered> of(StudioId studio) {
        return jdbc.sql("""
                select distinct on (r.sort) a.requirement, r.name, r.name_en, a.round, a.met, a.words, a.by_name
                from studio.answer a join studio.requirement r on r.code = a.requirement
                where a.studio_id = :studio
                order by r.sort, a.round desc
                """)
                .param("studio", studio)
                .query(Rows.of(Answered.class))
                .list();
    }

    private int round(StudioId studio, Kind kind) {
        return jdbc.sql("""
                select 1 + coalesce(max(a.round), 0)
                from studio.answer a join studio.requirement r on r.code = a.requirement
                where a.studio_id = :studio and r.list = :kind
                """)
                .param("studio", studio)
                .param("kind", kind)
                .query(Rows.of(Integer.class))
                .single();
    }
}
