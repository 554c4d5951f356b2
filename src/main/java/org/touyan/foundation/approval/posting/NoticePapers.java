package org.touyan.foundation.approval.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.touyan.foundation.approval.Matter;
import org.touyan.foundation.approval.PostedKind;
import org.touyan.foundation.approval.PostingId;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Unit;
import org.touyan.foundation.paper.Draft;
import org.touyan.foundation.paper.Fact;
import org.touyan.foundation.paper.Imprint;
import org.touyan.foundation.paper.Issued;
import org.touyan.foundation.paper.PaperState;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.privacy.Mask;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.UiFactory;

/** A notice on numbered paper: issued when it is put up, replaced when its board is renamed, revoked when it is taken down early. */
@Component
public class NoticePapers {

    static final String MODULE = "approval";
    private static final String KIND = "public-notice";

    private final Register register;
    private final Organizations organizations;
    private final List<PostedKind> kinds;
    private final UiFactory uis;

    NoticePapers(Register register, Organizations organizations, List<PostedKind> kinds, UiFactory uis) {
        this.register = register;
        this.organizations = organizations;
        this.kinds = kinds;
        this.uis = uis;
    }

    /** The latest; none for a notice of the time before they were numbered. */
    public Optional<Issued> of(PostingId id) {
        List<Issued> all = register.about(MODULE, id.value());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** The sheet itself, as it was put up. */
    public Optional<byte[]> pdf(PostingId id) {
        return of(id).flatMap(paper -> register.pdf(paper.paperId()));
    }

    void issue(Actor actor, PostingId id, Matter matter, Sheet sheet, LocalDate from, LocalDate until) {
        register.issue(actor, draft(actor, id, matter, sheet, from, until),
                imprint -> paper(imprint, matter, sheet, from, until));
    }

    void rename(Actor actor, PostingId id, Matter matter, Sheet sheet, LocalDate from, LocalDate until) {
        of(id).filter(old -> old.state() == PaperState.ISSUED).ifPresent(old -> register.replace(actor, old.paperId(),
                uis.onPaper().t("approval.paper.renamed"), draft(actor, id, matter, sheet, from, until),
                imprint -> paper(imprint, matter, sheet, from, until)));
    }

    /** Whoever takes the matter back may not revoke a paper of the union; that the notice goes with it follows from his act. */
    void withdraw(Actor actor, PostingId id, LocalDate day) {
        Actor by = actor.is(Role.CITY_STAFF) ? actor : Actor.SYSTEM;
        of(id).ifPresent(paper -> {
            if (paper.state() == PaperState.ISSUED) {
                register.revoke(by, paper.paperId(), uis.onPaper().t("approval.paper.withdrawn"));
            }
            register.ended(by, paper.paperId(), day);
        });
    }

    /** From this day its years of keeping run. */
    void decide(Actor actor, PostingId id, LocalDate day) {
        of(id).ifPresent(paper -> register.ended(actor, paper.paperId(), day));
    }

    private Draft draft(Actor actor, PostingId id, Matter matter, Sheet sheet, LocalDate from, LocalDate until) {
        Ui ui = uis.onPaper();
        Unit union = organizations.federationOf(actor.scope()).orElseThrow();
        List<Fact> facts = List.of(Fact.open(ui.t("approval.field.board"), sheet.title()),
                new Fact(ui.t("approval.field.name"), sheet.name(), person(matter) ? Mask.name(sheet.name()) : sheet.name()),
                Fact.open(ui.t("approval.field.unit"), sheet.unit()),
                Fact.open(ui.t("approval.field.days"), from + " – " + until),
                Fact.closed(ui.t("approval.paper.words"), sheet.words()), Fact.closed(ui.t("approval.field.by"), actor.name()));
        return new Draft(KIND, union.path(), union.name(), matter.path(), MODULE, id.value(), List.of(),
                ui.t("approval.paper.title"), facts, until);
    }

    private NoticePaper paper(Imprint imprint, Matter matter, Sheet sheet, LocalDate from, LocalDate until) {
        return new NoticePaper(imprint, sheet, kind(matter).introKey(), from, until);
    }

    private boolean person(Matter matter) {
        return kind(matter).person();
    }

    private PostedKind kind(Matter matter) {
        return kinds.stream().filter(k -> k.kind().equals(matter.kind())).findFirst().orElseThrow(
                () -> new IllegalStateException("no PostedKind \"%s\" (expected: one of %s)".formatted(matter.kind(), kinds)));
    }
}
