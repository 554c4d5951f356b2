package org.touyan.insight.brief.settle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.paper.Draft;
import org.touyan.foundation.paper.Fact;
import org.touyan.foundation.paper.Imprint;
import org.touyan.foundation.paper.Issued;
import org.touyan.foundation.paper.PaperId;
import org.touyan.foundation.paper.Papers;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.UiFactory;
import org.touyan.insight.brief.BriefId;
import org.touyan.insight.brief.domain.Brief;
import org.touyan.insight.brief.domain.BriefAct;
import org.touyan.insight.brief.domain.BriefContents;
import org.touyan.insight.brief.domain.BriefFigure;
import org.touyan.insight.brief.domain.BriefKind;
import org.touyan.insight.brief.domain.Briefs;
import org.touyan.insight.brief.domain.LockedText;
import org.touyan.insight.brief.domain.LockedText.Run;
import org.touyan.insight.brief.domain.Section;
import org.touyan.insight.brief.draft.DraftBrief;
import org.touyan.insight.brief.sheet.Locks;
import org.touyan.insight.brief.sheet.ReadSheet;
import org.touyan.insight.brief.sheet.Sheet;
import org.touyan.insight.brief.sheet.SheetPaper;

/** Checks, returns, signs and publishes a brief. */
@Component
public class SettleBrief {

    private static final String KIND = "brief";
    private static final int CODE = 16;

    private final Briefs briefs;
    private final BriefContents contents;
    private final DraftBrief drafts;
    private final ReadSheet sheets;
    private final Locks locks;
    private final Papers papers;
    private final Register register;
    private final UiFactory uis;
    private final Elevated elevated;
    private final AuditTrail audit;
    private final Clock clock;

    SettleBrief(Briefs briefs, BriefContents contents, DraftBrief drafts, ReadSheet sheets, Locks locks, Papers papers,
            Register register, UiFactory uis, Elevated elevated, AuditTrail audit, Clock clock) {
        this.briefs = briefs;
        this.contents = contents;
        this.drafts = drafts;
        this.sheets = sheets;
        this.locks = locks;
        this.papers = papers;
        this.register = register;
        this.uis = uis;
        this.elevated = elevated;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    @BusinessRule(id = "BRF-8", says = "A brief is neither checked nor signed while a figure in it has moved or cannot be said, or while a monthly one is longer than a sheet.", source = "domain §5 E55")
    public void check(Actor actor, BriefId id) {
        Brief.STEPS.refuseOthers(BriefAct.CHECK, actor.role());
        Brief brief = briefs.toChange(id);
        brief.check(actor, contents.wrote(actor, id), now());
        refuseLoose(brief);
        Brief saved = briefs.save(brief);
        if (saved.kind() == BriefKind.MONTHLY
                && pages(asItWillBe(saved)) > 1) {
            throw RuleBroken.because("brief.check.too-long");
        }
        audit.note(actor, "brief.checked", "brief", id, saved.path());
    }

    @Transactional
    public void giveBack(Actor actor, BriefId id, String reason) {
        Brief.STEPS.refuseOthers(BriefAct.RETURN, actor.role());
        Brief brief = briefs.toChange(id);
        brief.giveBack(actor, reason);
        briefs.save(brief);
        audit.note(actor, "brief.returned", "brief", id, brief.path());
    }

    /** The paper is printed and numbered with it. */
    @Transactional
    public void sign(Actor actor, BriefId id) {
        Brief.STEPS.refuseOthers(BriefAct.SIGN, actor.role());
        Brief brief = briefs.toChange(id);
        brief.mayBeSignedBy(actor, contents.wrote(actor, id));
        refuseLoose(brief);
        brief.sign(actor, now());
        Sheet sheet = sheets.of(brief);
        Draft draft = draft(brief, sheet);
        Issued paper = issue(brief, draft, sheet);
        brief.printed(paper.paperId());
        briefs.save(brief);
        audit.note(actor, "brief.signed", "brief", id, brief.path(), "number", paper.number());
    }

    @Transactional
    public void publish(Actor actor, BriefId id) {
        Brief.STEPS.refuseOthers(BriefAct.PUBLISH, actor.role());
        Brief brief = briefs.toChange(id);
        brief.publish(actor, now());
        briefs.save(brief);
        BriefId corrects = brief.corrects();
        if (corrects != null) {
            Brief old = briefs.toChange(corrects);
            old.replace(actor);
            briefs.save(old);
        }
        audit.note(actor, "brief.published", "brief", id, brief.path());
    }

    /** The union issues it, whoever signs: the trail names who did. */
    private Issued issue(Brief brief, Draft draft, Sheet sheet) {
        Function<Imprint, Page> print = imprint -> new SheetPaper(imprint, sheet);
        BriefId corrects = brief.corrects();
        PaperId old = corrects == null ? null : briefs.get(corrects).paper();
        return elevated.asSystem(() -> old == null
                ? register.issue(Actor.SYSTEM, draft, print)
                : register.replace(Actor.SYSTEM, old, brief.correction(), draft, print));
    }

    private Draft draft(Brief brief, Sheet sheet) {
        Ui ui = uis.onPaper();
        List<Fact> facts = Stream.concat(Stream.of(Fact.open(ui.t("brief.fact.period"), sheet.when()),
                Fact.open(ui.t("brief.fact.as-of"), ui.isoDayTime(sheet.asOf())),
                Fact.open(ui.t("brief.fact.lead"),
                        sheet.part(Section.LEAD).text().stream().map(Run::text).collect(Collectors.joining())),
                Fact.open(ui.t("brief.fact.signer"), brief.signed().byName())),
                sheet.parts().stream().flatMap(part -> part.rows().stream())
                        .map(row -> Fact.open(ui.t("brief.row", row.name(), row.unit()), row.now().text())))
                .toList();
        return new Draft(KIND, brief.path(), sheet.union(), brief.path(), ReadSheet.MODULE, brief.id().value(), List.of(),
                sheet.title(),
                facts, null);
    }

    private void refuseLoose(Brief brief) {
        List<BriefFigure> moved = drafts.moved(brief);
        if (!moved.isEmpty()) {
            throw RuleBroken.because("brief.check.moved", moved.getFirst().metric().name().in(false), moved.size());
        }
        LockedText locked = locks.of(brief);
        contents.texts(brief.id()).values().stream().filter(text -> !locked.holds(text.words())).findFirst().ifPresent(text -> {
            throw RuleBroken.because("brief.check.unsayable", uis.onPaper().t("brief.section." + text.section()));
        });
    }

    /** With a number as long as any. */
    private byte[] asItWillBe(Brief brief) {
        Ui ui = uis.onPaper();
        Sheet sheet = sheets.of(brief);
        return papers.pdf(new SheetPaper(new Imprint(ui.t("brief.paper.draft"), "0".repeat(CODE), sheet.title(), sheet.union(),
                brief.period().last()), sheet), ui);
    }

    private static int pages(byte[] pdf) {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            return paper.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException("a paper of ours cannot be read", e);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
