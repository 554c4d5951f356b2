package org.touyan.people.studio.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.domain.Checklist;
import org.touyan.people.studio.lead.ChangeLeader;
import org.touyan.people.studio.lead.ShowStudio;
import org.touyan.people.studio.naming.NameStudio;
import org.touyan.people.studio.weigh.Panel;
import org.touyan.people.studio.weigh.WeighApplication;
import org.touyan.people.studio.year.JudgeYear;
import org.touyan.people.studio.year.Reconfirm;
import org.touyan.people.studio.year.ReportYear;

import static org.touyan.people.studio.desk.ActForm.needed;

/** One studio: what has happened, and what is done next. */
@Controller
class StudioController {

    private final WeighApplication weigh;
    private final Panel panel;
    private final NameStudio nameStudio;
    private final ReportYear reportYear;
    private final JudgeYear judgeYear;
    private final Reconfirm reconfirm;
    private final ChangeLeader changeLeader;
    private final ShowStudio showStudio;
    private final StudioQuery query;

    StudioController(WeighApplication weigh, Panel panel, NameStudio nameStudio, ReportYear reportYear, JudgeYear judgeYear,
            Reconfirm reconfirm,
            ChangeLeader changeLeader, ShowStudio showStudio, StudioQuery query) {
        this.weigh = weigh;
        this.panel = panel;
        this.nameStudio = nameStudio;
        this.reportYear = reportYear;
        this.judgeYear = judgeYear;
        this.reconfirm = reconfirm;
        this.changeLeader = changeLeader;
        this.showStudio = showStudio;
        this.query = query;
    }

    @GetMapping({"/desk/studios/{id}", "/me/studio/{id}"})
    Html show(Actor actor, Ui ui, @PathVariable StudioId id) {
        return Html.of(query.page(actor, ui, id, new Form<>(ActForm.EMPTY, FormErrors.none(), Map.of())));
    }

    @PostMapping("/desk/studios/{id}/endorsement")
    Answer endorse(Actor actor, Ui ui, @PathVariable StudioId id, Form<ActForm> form) {
        return answer(actor, ui, id, form, "endorsed", () -> weigh.endorse(actor, id, form.value().words()));
    }

    @PostMapping("/desk/studios/{id}/material")
    Answer accept(Actor actor, Ui ui, @PathVariable StudioId id, Form<ActForm> form) {
        return answer(actor, ui, id, form, "accepted", () -> weigh.accept(actor, id, form.value().words()));
    }

    @PostMapping("/desk/studios/{id}/visit")
    Answer visit(Actor actor, Ui ui, @PathVariable StudioId id, Form<ActForm> form, @RequestParam Map<String, String> typed) {
        Map<String, Checklist.Seen> seen = query.seen(typed, form.errors());
        Map<String, List<String>> kept = new HashMap<>(form.typed());
        typed.forEach((field, value) -> kept.put(field, List.of(value)));
        return answer(actor, ui, id, new Form<>(form.value(), form.errors(), kept), "visited",
                () -> weigh.visit(actor, id, seen));
    }

    @PostMapping("/desk/studios/{id}/marks")
    Answer mark(Actor actor, Ui ui, @PathVariable StudioId id, Form<ActForm> form) {
        return answer(actor, ui, id, form, "marked", () -> panel.mark(actor, id,
                new Panel.Mark(form.value().judge(), needed("mark", form.value().mark()), form.value().markWords())));
    }

    @PostMapping("/desk/studios/{id}/judgement")
    Answer judge(Actor actor, Ui ui, @PathVariable StudioId id, Form<ActForm> form) {
        return answer(actor, ui, id, form, "judged", () -> weigh.judge(actor, id));
    }

    @PostMapping("/desk/studios/{id}/posting")
    Answer post(Actor actor, Ui ui, @PathVariable StudioId id, Form<ActForm> form) {
        return answer(actor, ui, id, form, "posted", () -> nameStudio.post(actor, id, needed("from", form.value().from()),
                needed("until", form.value().until())));
    }

    @PostMapping("/desk/studios/{id}/naming")
    Answer name(Actor actor, Ui ui, @PathVariable StudioId id, Form<ActForm> form) {
        return answer(actor, ui, id, form, "named",
                () -> nameStudio.name(actor, id, form.value().documentNo(), needed("namedOn", form.value().namedOn())));
    }

    @PostMapping({"/desk/studios/{id}/report", "/me/studio/{id}/report"})
    Answer report(Actor actor, Ui ui, @PathVariable StudioId id, Form<ActForm> form) {
        return answer(actor, ui, id, form, "reported",
                () -> reportYear.report(actor, id, needed("year", form.value().year()), form.value().reportWords()));
    }

    @PostMapping("/desk/studios/{id}/review")
    Answer review(Actor actor, Ui ui, @PathVariable StudioId id, Form<ActForm> form) {
        return answer(actor, ui, id, form, "reviewed",
                () -> judgeYear.judge(actor, id, form.value().yes(), form.value().verdict()));
    }

    @PostMapping("/desk/studios/{id}/reconfirmation")
    Answer confirm(Actor actor, Ui ui, @PathVariable StudioId id, Form<ActForm> form) {
        return answer(actor, ui, id, form, "reconfirmed", () -> reconfirm.confirm(actor, id, form.value().confirmDocument()));
    }

    @PostMapping("/desk/studios/{id}/leaving")
    Answer leave(Actor actor, Ui ui, @PathVariable StudioId id, Form<ActForm> form) {
        return answer(actor, ui, id, form, "left",
                () -> changeLeader.leaves(actor, id, needed("leftOn", form.value().leftOn()), form.value().leftWhy()));
    }

    @PostMapping("/desk/studios/{id}/leader")
    Answer replace(Actor actor, Ui ui, @PathVariable StudioId id, Form<ActForm> form) {
        return answer(actor, ui, id, form, "replaced", () -> {
            actor.require(Role.CITY_STAFF);
            changeLeader.replace(actor, id, query.person(form.value().who()), form.value().changeDocument());
        });
    }

    @PostMapping({"/desk/studios/{id}/consent", "/me/studio/{id}/consent"})
    Answer consent(Actor actor, Ui ui, @PathVariable StudioId id, Form<ActForm> form) {
        return answer(actor, ui, id, form, "consented", () -> showStudio.show(actor, id, form.value().yes()));
    }

    @PostMapping({"/desk/studios/{id}/ending", "/me/studio/{id}/ending"})
    Answer end(Actor actor, Ui ui, @PathVariable StudioId id, Form<ActForm> form) {
        ActForm typed = form.value();
        return answer(actor, ui, id, form, "ended", () -> {
            switch (typed.ending()) {
                case "RETURN" -> weigh.sendBack(actor, id, typed.reason());
                case "REFUSE" -> weigh.refuse(actor, id, typed.reason());
                case "WITHDRAW" -> weigh.withdraw(actor, id, typed.reason());
                case "REVOKE" -> changeLeader.end(actor, id, true, typed.reason(), typed.endDocument());
                case "DISSOLVE" -> changeLeader.end(actor, id, false, typed.reason(), typed.endDocument());
                default -> throw RuleBroken.at("reason", "studio.missing");
            }
        });
    }

    private Answer answer(Actor actor, Ui ui, StudioId id, Form<ActForm> form, String said, Runnable act) {
        if (form.done(act)) {
            return Redirect.to((actor.is(Role.EXPERT) ? "/me/studio/" : "/desk/studios/") + id).saying("studio.done." + said);
        }
        return Html.invalid(query.page(actor, ui, id, form));
    }
}
