package org.touyan.people.studio.weigh;

import java.time.Clock;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.StudioState;
import org.touyan.people.studio.domain.Studio;
import org.touyan.people.studio.domain.StudioTrail;
import org.touyan.people.studio.domain.Studios;

/** 评审: what each member of the panel gives an application. Applications are not compared: each passes or does not. */
@Component
public class Panel {

    /** One judge's mark, out of a hundred. */
    public record Mark(String judge, int mark, String words) {}

    private static final int BEST = 100;
    private static final int WORDS = 300;

    private final Studios studios;
    private final StudioTrail trail;
    private final Parameters parameters;
    private final JdbcClient jdbc;
    private final Clock clock;

    Panel(Studios studios, StudioTrail trail, Parameters parameters, JdbcClient jdbc, Clock clock) {
        this.studios = studios;
        this.trail = trail;
        this.parameters = parameters;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    @BusinessRule(id = "STU-5", says = "A panel has the judges of studio.panel.judges, none of them of the studio, and its mean is at least studio.panel.mark.")
    public void mark(Actor actor, StudioId id, Mark mark) {
        actor.require(Role.CITY_STAFF);
        Studio studio = studios.get(id);
        if (studio.state() != StudioState.VISITED) {
            throw new Conflict("studio.panel.closed");
        }
        String judge = PersonName.check(mark.judge()).orRefuse("judge");
        String words = FreeText.check(mark.words(), 0, WORDS).orRefuse("markWords");
        if (mark.mark() < 0 || mark.mark() > BEST) {
            throw RuleBroken.at("mark", "studio.panel.mark.range");
        }
        if (ofTheStudio(studio, judge)) {
            throw RuleBroken.at("judge", "studio.panel.own", judge);
        }
        int kept = jdbc.sql("""
                insert into studio.mark (studio_id, round, judge, mark, words, keyed_by, keyed_by_name, at)
                values (:id, 1, :judge, :mark, :words, :by, :name, :now)
                on conflict do nothing
                """)
                .param("id", id)
                .param("judge", judge)
                .param("mark", mark.mark())
                .param("words", words)
                .param("by", actor.account())
                .param("name", actor.name())
                .param("now", clock.instant())
                .update();
        if (kept == 0) {
            throw RuleBroken.at("judge", "studio.panel.twice", judge);
        }
        trail.note(actor, "marked", studio, "");
    }

    public List<Mark> of(StudioId id) {
        return jdbc.sql("select judge, mark, words from studio.mark where studio_id = :id order by at, judge")
                .param("id", id)
                .query(Rows.of(Mark.class))
                .list();
    }

    void refuseWeak(StudioId id) {
        List<Mark> marks = of(id);
        int judges = parameters.number("studio.panel.judges");
        if (marks.size() < judges) {
            throw RuleBroken.because("studio.panel.few", judges);
        }
        int least = parameters.number("studio.panel.mark");
        if (marks.stream().mapToInt(Mark::mark).average().orElse(0) < least) {
            throw RuleBroken.because("studio.panel.weak", least);
        }
    }

    private boolean ofTheStudio(Studio studio, String judge) {
        return studio.leader().leaderName().equals(judge) || jdbc.sql("""
                select exists (select 1 from studio.member where studio_id = :id and name = :judge and until_day is null)
                """)
                .param("id", studio.id())
                .param("judge", judge)
                .query(Rows.of(Boolean.class))
                .single();
    }
}
