package org.touyan.insight.brief.sheet;

import org.springframework.stereotype.Component;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.UiFactory;
import org.touyan.insight.brief.domain.Brief;
import org.touyan.insight.brief.domain.BriefContents;
import org.touyan.insight.brief.domain.LockedText;

/** The figures of a brief, as they stand in its text. A brief is written in Chinese, whoever reads it. */
@Component
public class Locks {

    private final BriefContents contents;
    private final UiFactory uis;

    Locks(BriefContents contents, UiFactory uis) {
        this.contents = contents;
        this.uis = uis;
    }

    public LockedText of(Brief brief) {
        return at(brief, brief.round());
    }

    /** As they were in an earlier round. */
    public LockedText at(Brief brief, int round) {
        Ui ui = uis.onPaper();
        return new LockedText(contents.figures(brief.id(), round), new LockedText.Words(ui.t("brief.change.more." + brief.kind()),
                ui.t("brief.change.less." + brief.kind()), ui.t("brief.change.same." + brief.kind()), ui.t("brief.unsayable")));
    }
}
