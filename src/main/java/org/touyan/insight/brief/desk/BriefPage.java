package org.touyan.insight.brief.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Timeline;
import org.touyan.foundation.web.ui.Timeline.Entry;
import org.touyan.foundation.web.ui.Timeline.State;
import org.touyan.insight.brief.domain.Brief;
import org.touyan.insight.brief.domain.BriefAct;
import org.touyan.insight.brief.domain.Section;
import org.touyan.insight.brief.sheet.Sheet;

/**
 * One brief at the desk: the sheet, what may be done, and what stands in the way.
 *
 * @param drifted figures that count something else today
 * @param moves   what moved when they were last frozen anew
 * @param silent  figures of which nothing can be said
 * @param form    what was typed and refused
 */
public record BriefPage(Brief brief, Sheet sheet, List<Paragraph> paragraphs, List<String> drifted, List<Move> moves,
        List<String> silent, Set<BriefAct> acts, boolean corrects, Typed form) implements Page {

    /** A paragraph as it is edited, with the round words that may be written for its figures. */
    public record Paragraph(Section section, String editable, boolean written, boolean holds) {}

    public record Move(String name, String before, String after) {}

    /** @param section whose words they are; null for another form */
    public record Typed(@Nullable Section section, String words, String reason, String correction,
            BylineForm byline, FormErrors errors) {

        static Typed nothing(Brief brief) {
            return new Typed(null, "", "", "",
                    new BylineForm(brief.byline().author(), brief.byline().editor(), brief.byline().source()),
                    FormErrors.none());
        }
    }

    public BriefPage {
        acts = acts.isEmpty() ? EnumSet.noneOf(BriefAct.class) : EnumSet.copyOf(acts);
    }

    public boolean may(BriefAct act) {
        return acts.contains(act);
    }

    public String base() {
        return "/desk/briefs/" + brief.id();
    }

    /** What stands in the field: what was typed last, also when it was refused. */
    public String words(Paragraph paragraph) {
        return paragraph.section() == form.section() ? form.words() : paragraph.editable();
    }

    public int rows(Paragraph paragraph) {
        return Math.clamp(words(paragraph).length() / 34 + 1, 2, 12);
    }

    public FormErrors errors() {
        Section section = form.section();
        return section == null ? form.errors() : form.errors().ofLine(section);
    }

    public Timeline timeline(Ui ui) {
        return new Timeline(List.of(
                entry(ui, 0, "drafted", ui.isoDayTime(brief.asOf()), ""),
                entry(ui, 1, "edited", brief.edited().byName().equals("system") ? "" : brief.edited().byName(), brief.returned()),
                entry(ui, 2, "checked", brief.checked().byName(), ""), entry(ui, 3, "signed", brief.signed().byName(), ""),
                entry(ui, 4, "published", sheet.publishedOn() == null ? "" : ui.isoDay(sheet.publishedOn()), "")));
    }

    private Entry entry(Ui ui, int step, String key, String meta, String text) {
        int now = switch (brief.state()) {
            case DRAFT -> 1;
            case EDITED -> 2;
            case CHECKED -> 3;
            case SIGNED -> 4;
            case PUBLISHED, REPLACED -> 5;
        };
        return new Entry(step < now ? State.DONE : step == now ? State.NOW : State.TODO, ui.t("brief.step." + key), meta, text);
    }
}
