package org.touyan.insight.brief.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.insight.brief.BriefId;
import org.touyan.insight.brief.domain.BriefKind;
import org.touyan.insight.brief.draft.DraftBrief;
import org.touyan.insight.impact.domain.Period;

/** The list of briefs, where one is drafted that the clock has not. */
@Controller
class BriefsController {

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private final DraftBrief draftBrief;
    private final BriefsQuery query;

    BriefsController(DraftBrief draftBrief, BriefsQuery query) {
        this.draftBrief = draftBrief;
        this.query = query;
    }

    @GetMapping("/desk/briefs")
    Html list(Actor actor, Ui ui) {
        return Html.of(query.page(actor, ui, FormErrors.none()));
    }

    @PostMapping("/desk/briefs")
    Answer draft(Actor actor, Ui ui, Form<PeriodForm> form) {
        String typed = form.value().period();
        BriefId[] drafted = new BriefId[1];
        if (form.done(() -> drafted[0] = draftBrief.draft(actor, kind(typed), period(typed)))) {
            return Redirect.to("/desk/briefs/" + drafted[0]).saying("brief.done.drafted");
        }
        return Html.invalid(query.page(actor, ui, form.errors()));
    }

    private static BriefKind kind(String typed) {
        return typed.length() == YEAR ? BriefKind.YEARLY : BriefKind.MONTHLY;
    }

    private static Period period(String typed) {
        return Period.read(typed).filter(period -> typed.length() == YEAR || (typed.length() == MONTH && !typed.contains("Q")))
                .orElseThrow(() -> RuleBroken.at("period", "brief.period.unread"));
    }
}
