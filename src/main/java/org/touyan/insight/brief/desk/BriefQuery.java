package org.touyan.insight.brief.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Ui;
import org.touyan.insight.brief.BriefId;
import org.touyan.insight.brief.BriefState;
import org.touyan.insight.brief.desk.BriefPage.Move;
import org.touyan.insight.brief.desk.BriefPage.Paragraph;
import org.touyan.insight.brief.desk.BriefPage.Typed;
import org.touyan.insight.brief.domain.Brief;
import org.touyan.insight.brief.domain.BriefAct;
import org.touyan.insight.brief.domain.BriefContents;
import org.touyan.insight.brief.domain.BriefFigure;
import org.touyan.insight.brief.domain.BriefFigures;
import org.touyan.insight.brief.domain.Briefs;
import org.touyan.insight.brief.domain.LockedText;
import org.touyan.insight.brief.domain.Section;
import org.touyan.insight.brief.domain.Version;
import org.touyan.insight.brief.draft.DraftBrief;
import org.touyan.insight.brief.sheet.Locks;
import org.touyan.insight.brief.sheet.ReadSheet;

/** Reads one brief for the desk. */
@Component
@Transactional(readOnly = true)
class BriefQuery {

    private final Briefs briefs;
    private final BriefContents contents;
    private final DraftBrief drafts;
    private final ReadSheet sheets;
    private final Locks locks;

    BriefQuery(Briefs briefs, BriefContents contents, DraftBrief drafts, ReadSheet sheets, Locks locks) {
        this.briefs = briefs;
        this.contents = contents;
        this.drafts = drafts;
        this.sheets = sheets;
        this.locks = locks;
    }

    BriefPage page(Actor actor, Ui ui, BriefId id) {
        return page(actor, ui, id, null);
    }

    BriefPage page(Actor actor, Ui ui, BriefId id, @Nullable Typed typed) {
        Brief brief = seen(actor, id);
        BriefFigures figures = contents.figures(id, brief.round());
        Map<Section, Version> texts = contents.texts(id);
        LockedText locked = locks.of(brief);
        Set<BriefAct> acts = Arrays.stream(BriefAct.values())
                .filter(act -> act != BriefAct.REPLACE && brief.may(act, actor.role()))
                .collect(Collectors.toSet());
        List<Paragraph> paragraphs = brief.kind().sections().stream().flatMap(section -> texts.containsKey(section)
                ? Stream.of(texts.get(section))
                : Stream.empty())
                .map(text -> new Paragraph(text.section(), locked.editable(text.words()), !text.generated(),
                        locked.holds(text.words())))
                .toList();
        return new BriefPage(brief, sheets.of(brief), paragraphs,
                brief.state().open()
                        ? drafts.moved(brief).stream().map(figure -> name(ui, figure)).distinct().toList()
                        : List.of(),
                brief.state().open() ? moves(ui, brief, figures) : List.of(),
                figures.unsayable().stream().map(figure -> name(ui, figure)).toList(), acts,
                brief.state() == BriefState.PUBLISHED && actor.is(Role.CITY_STAFF), typed == null ? Typed.nothing(brief) : typed);
    }

    EditsPage edits(Actor actor, BriefId id) {
        Brief brief = seen(actor, id);
        List<Version> versions = contents.versions(id);
        return new EditsPage(brief, versions.stream().map(version -> edit(brief, version, versions)).toList());
    }

    private EditsPage.Edit edit(Brief brief, Version version, List<Version> versions) {
        String words = locks.at(brief, version.round()).plain(version.words());
        String before = versions.stream().filter(other -> other.section() == version.section() && other.no() == version.no() - 1)
                .findFirst().map(other -> locks.at(brief, other.round()).plain(other.words())).orElse(words);
        return new EditsPage.Edit(version, Difference.of(before, words));
    }

    private List<Move> moves(Ui ui, Brief brief, BriefFigures figures) {
        if (brief.round() == 1) {
            return List.of();
        }
        Map<String, BriefFigure> then = contents.figures(brief.id(), brief.round() - 1).all().stream()
                .collect(Collectors.toMap(BriefFigure::key, figure -> figure));
        return figures.all().stream().flatMap(now -> Optional.ofNullable(then.get(now.key()))
                .filter(before -> before.value().compareTo(now.value()) != 0)
                .map(before -> new Move(name(ui, now), before.number(), now.number())).stream()).toList();
    }

    private Brief seen(Actor actor, BriefId id) {
        actor.require(Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        return briefs.get(id);
    }

    private static String name(Ui ui, BriefFigure figure) {
        return ui.t("brief.figure.of", figure.metric().name().in(ui.english()), figure.period().text());
    }
}
