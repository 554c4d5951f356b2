package org.touyan.insight.brief.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.web.UiFactory;
import org.touyan.insight.brief.BriefId;
import org.touyan.insight.brief.domain.Bar;
import org.touyan.insight.brief.domain.Brief;
import org.touyan.insight.brief.domain.BriefAct;
import org.touyan.insight.brief.domain.BriefContents;
import org.touyan.insight.brief.domain.BriefFigure;
import org.touyan.insight.brief.domain.BriefFigures;
import org.touyan.insight.brief.domain.BriefKind;
import org.touyan.insight.brief.domain.Briefs;
import org.touyan.insight.brief.domain.Need;
import org.touyan.insight.brief.domain.Section;
import org.touyan.insight.brief.domain.Version;
import org.touyan.insight.impact.domain.CountedUnion;
import org.touyan.insight.impact.domain.Period;

/** A brief writes itself; later its figures are frozen anew, and the words that people wrote stay. */
@Component
public class DraftBrief {

    private final Briefs briefs;
    private final BriefContents contents;
    private final FreezeFigures freeze;
    private final Sentences sentences;
    private final DrawBars bars;
    private final NeedsQuery needs;
    private final StoryQuery stories;
    private final CountedUnion union;
    private final UiFactory uis;
    private final JdbcClient jdbc;
    private final Elevated elevated;
    private final AuditTrail audit;
    private final Clock clock;

    DraftBrief(Briefs briefs, BriefContents contents, FreezeFigures freeze, Sentences sentences, DrawBars bars, NeedsQuery needs,
            StoryQuery stories, CountedUnion union, UiFactory uis, JdbcClient jdbc, Elevated elevated, AuditTrail audit,
            Clock clock) {
        this.briefs = briefs;
        this.contents = contents;
        this.freeze = freeze;
        this.sentences = sentences;
        this.bars = bars;
        this.needs = needs;
        this.stories = stories;
        this.union = union;
        this.uis = uis;
        this.jdbc = jdbc;
        this.elevated = elevated;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return the brief; the latest there is, when it was drafted before */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public BriefId draft(Actor actor, BriefKind kind, Period period) {
        Brief.STEPS.refuseOthers(BriefAct.OPEN, actor.role());
        Optional<BriefId> known = latest(kind, period);
        if (known.isPresent()) {
            return known.get();
        }
        Instant now = now();
        Brief brief = briefs.save(Brief.open(actor, kind, union.path(), period, uis.onPaper().unit(), Beijing.day(now), now));
        fill(actor, brief, Map.of(), now);
        audit.note(actor, "brief.drafted", "brief", brief.id(), brief.path(), "period", period.text());
        return brief.id();
    }

    /** The next edition of a published brief begins with its words and the figures of today. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public BriefId correct(Actor actor, BriefId id, String what) {
        Brief.STEPS.refuseOthers(BriefAct.EDIT, actor.role());
        Instant now = now();
        Brief old = briefs.get(id);
        Brief next = briefs.save(old.correct(actor, what, now));
        fill(actor, next, contents.texts(id), now);
        audit.note(actor, "brief.corrected", "brief", next.id(), next.path(), "corrects", id.toString());
        return next.id();
    }

    @Transactional(isolation = Isolation.REPEATABLE_READ)
    @BusinessRule(id = "BRF-7", says = "When the figures of a brief are frozen anew, the words that people wrote stay, and it says which figures have moved.", source = "domain §5 E55")
    public void refresh(Actor actor, BriefId id) {
        Brief.STEPS.refuseOthers(BriefAct.REFRESH, actor.role());
        Instant now = now();
        Brief brief = briefs.get(id);
        brief.refresh(actor, now);
        Brief saved = briefs.save(brief);
        fill(actor, saved, contents.texts(id), now);
        audit.note(actor, "brief.refreshed", "brief", id, saved.path());
    }

    /** What counts something else today than in the brief. */
    @Transactional(readOnly = true)
    public List<BriefFigure> moved(Brief brief) {
        return freeze.moved(contents.figures(brief.id(), brief.round()), brief.path());
    }

    private void fill(Actor actor, Brief brief, Map<Section, Version> before, Instant now) {
        BriefFigures figures = freeze.freeze(actor, brief.kind(), brief.path(), brief.period());
        List<Need> found = elevated.asSystem(() -> needs.of(brief.path(), brief.period(), now));
        Optional<Story> story = elevated.asSystem(() -> stories.of(brief.path(), brief.period()));
        List<Bar> drawn = bars.of(brief.kind(), brief.path(), brief.period());
        contents.keep(brief, figures, drawn, found);
        for (Section section : brief.kind().sections()) {
            Optional<Version> written = Optional.ofNullable(before.get(section)).filter(version -> !version.generated());
            contents.write(actor, brief, section, written.map(Version::words)
                    .orElseGet(() -> sentences.write(brief.kind(), section, figures, found, story)), written.isEmpty(), now);
        }
    }

    private Optional<BriefId> latest(BriefKind kind, Period period) {
        return jdbc.sql("""
                select b.brief_id
                from brief.brief b
                where b.kind = :kind and b.org_path = :path and b.first_day = :first
                order by b.edition desc
                limit 1
                """).param("kind", kind.name()).param("path", union.path()).param("first", period.first())
                .query(Rows.of(BriefId.class)).optional();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
