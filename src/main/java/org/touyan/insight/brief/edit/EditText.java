package org.touyan.insight.brief.edit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.insight.brief.BriefId;
import org.touyan.insight.brief.domain.Brief;
import org.touyan.insight.brief.domain.BriefAct;
import org.touyan.insight.brief.domain.BriefContents;
import org.touyan.insight.brief.domain.Briefs;
import org.touyan.insight.brief.domain.Byline;
import org.touyan.insight.brief.domain.Section;
import org.touyan.insight.brief.domain.Version;
import org.touyan.insight.brief.sheet.Locks;

/** Somebody writes a paragraph, or whose names stand under the brief. */
@Component
public class EditText {

    private final Briefs briefs;
    private final BriefContents contents;
    private final Locks locks;
    private final AuditTrail audit;
    private final Clock clock;

    EditText(Briefs briefs, BriefContents contents, Locks locks, AuditTrail audit, Clock clock) {
        this.briefs = briefs;
        this.contents = contents;
        this.locks = locks;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void edit(Actor actor, BriefId id, Section section, String typed) {
        Brief.STEPS.refuseOthers(BriefAct.EDIT, actor.role());
        Brief brief = briefs.toChange(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        brief.edit(actor, now);
        Version last = contents.texts(id).get(section);
        if (last == null) {
            throw new NotFound("paragraph %s of brief %s".formatted(section, id));
        }
        String text = FreeText.check(typed, 0, section.longest()).orRefuse("words");
        String words = locks.of(brief).read("words", last.words(), text, section.counts());
        if (contents.write(actor, brief, section, words, false, now)) {
            briefs.save(brief);
            audit.note(actor, "brief.edited", "brief", id, brief.path(), "section", section.name());
        }
    }

    @Transactional
    public void byline(Actor actor, BriefId id, String author, String editor, String source) {
        Brief.STEPS.refuseOthers(BriefAct.EDIT, actor.role());
        Brief brief = briefs.toChange(id);
        brief.byline(actor, Byline.checked(author, editor, source), clock.instant().truncatedTo(ChronoUnit.MICROS));
        briefs.save(brief);
        audit.note(actor, "brief.byline", "brief", id, brief.path());
    }
}
