package org.touyan.people.studio.output;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.people.studio.OutputId;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.domain.Studio;
import org.touyan.people.studio.domain.StudioTrail;
import org.touyan.people.studio.domain.Studios;
import org.touyan.people.studio.work.Working;

/** E41: writes down which level or post somebody has reached who was trained in a studio. A number, never 一批又一批. */
@Component
public class NoteGrown {

    private record Trained(int heads, LocalDate day, int grown, boolean known) {}

    private static final int LONGEST = 60;

    private final Studios studios;
    private final StudioTrail trail;
    private final JdbcClient jdbc;
    private final Clock clock;

    NoteGrown(Studios studios, StudioTrail trail, JdbcClient jdbc, Clock clock) {
        this.studios = studios;
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param became the level or the post he has now */
    @Transactional
    @BusinessRule(id = "STU-16", says = "Who has grown in a studio was trained there before, and they are never more than were trained; the figure is their number.", source = "E41")
    public void note(Actor actor, StudioId id, OutputId output, String name, String became, LocalDate day) {
        Studio studio = Working.open(studios.get(id));
        String who = PersonName.check(name).orRefuse("grown-" + output);
        String what = FreeText.check(became, 2, LONGEST).orRefuse("became-" + output);
        Trained trained = jdbc.sql("""
                select o.heads, o.day, (select count(distinct g.name)::int from studio.grown g where g.output_id = o.output_id) as grown,
                  exists (select 1 from studio.grown g where g.output_id = o.output_id and g.name = :name) as known
                from studio.output o
                where o.output_id = :output and o.holder_id = :id and o.kind in ('TRAINING', 'APPRENTICE') and o.withdrawn_at is null
                """).param("name", who).param("output", output).param("id", id).query(Rows.of(Trained.class)).optional()
                .orElseThrow(() -> new NotFound("training " + output));
        if (day.isBefore(trained.day()) || day.isAfter(Beijing.day(clock.instant()))) {
            throw RuleBroken.at("grownOn-" + output, "studio.grown.day", trained.day().toString());
        }
        if (!trained.known() && trained.grown() >= trained.heads()) {
            throw RuleBroken.at("grown-" + output, "studio.grown.most", trained.heads());
        }
        int noted = jdbc.sql("""
                insert into studio.grown (grown_id, output_id, studio_id, name, became, on_day, entered_by_name, entered_at)
                values (:grown, :output, :id, :name, :became, :day, :by, :now)
                on conflict do nothing
                """).param("grown", Uuid7.next()).param("output", output).param("id", id).param("name", who).param("became", what)
                .param("day", day).param("by", actor.name()).param("now", clock.instant()).update();
        if (noted == 0) {
            throw RuleBroken.at("grown-" + output, "studio.grown.twice", who);
        }
        trail.note(actor, "grown-noted", studio, "");
    }
}
