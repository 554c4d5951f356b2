package org.touyan.people.assessment.sheet;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.batch.EnrolCandidates;
import org.touyan.people.assessment.batch.PlanBatch;
import org.touyan.people.assessment.batch.QualifyCandidates;
import org.touyan.people.assessment.mark.AssignStaff;
import org.touyan.people.assessment.mark.Cell;
import org.touyan.people.assessment.mark.MarkCandidates;
import org.touyan.people.assessment.settle.SettleBatch;

import static org.touyan.people.assessment.sheet.BatchForm.there;

/** A batch in the hands of the company or the officer: its stages, its candidates, its examiners. */
@Controller
class BatchController {

    static final String DESK = "/desk/assessment/batches/{batch}";
    static final String OWN = "/org/assessment/batches/{batch}";

    /** @param waiting only those without all their marks */
    record View(boolean waiting) {}

    private final BatchQuery query;
    private final PlanBatch planBatch;
    private final EnrolCandidates enrolCandidates;
    private final QualifyCandidates qualifyCandidates;
    private final AssignStaff assignStaff;
    private final MarkCandidates markCandidates;
    private final SettleBatch settleBatch;

    BatchController(BatchQuery query, PlanBatch planBatch, EnrolCandidates enrolCandidates, QualifyCandidates qualifyCandidates,
            AssignStaff assignStaff, MarkCandidates markCandidates, SettleBatch settleBatch) {
        this.query = query;
        this.planBatch = planBatch;
        this.enrolCandidates = enrolCandidates;
        this.qualifyCandidates = qualifyCandidates;
        this.assignStaff = assignStaff;
        this.markCandidates = markCandidates;
        this.settleBatch = settleBatch;
    }

    @GetMapping({DESK, OWN})
    Html show(Actor actor, @PathVariable BatchId batch, Form<View> view) {
        return Html.of(query.page(actor, batch, view.value().waiting(), null, null));
    }

    @PostMapping({DESK + "/plan", OWN + "/plan"})
    Answer file(Actor actor, @PathVariable BatchId batch, Form<BatchForm> form) {
        BatchForm typed = form.value();
        return tried(actor, batch, form,
                () -> planBatch.file(actor, batch, typed.planNo(), there(typed.day(), "day", "assessment.day.missing")));
    }

    /** Steps that ask for nothing more. */
    @PostMapping({DESK + "/steps/{act}", OWN + "/steps/{act}"})
    Answer step(Actor actor, @PathVariable BatchId batch, @PathVariable String act, Form<BatchForm> form) {
        return tried(actor, batch, form, () -> {
            switch (act) {
                case "opening" -> planBatch.open(actor, batch);
                case "qualification" -> qualifyCandidates.qualify(actor, batch);
                case "examination" -> settleBatch.examined(actor, batch);
                case "numbering" -> settleBatch.number(actor, batch);
                case "upload" -> settleBatch.uploaded(actor, batch);
                case "query" -> settleBatch.found(actor, batch);
                case "archive" -> settleBatch.archived(actor, batch);
                default -> throw new NotFound("step " + act);
            }
        });
    }

    @PostMapping({DESK + "/candidates", OWN + "/candidates"})
    Answer enrol(Actor actor, @PathVariable BatchId batch, Form<BatchForm> form) {
        if (form.valid()) {
            try {
                boolean fresh = enrolCandidates.enrol(actor, batch, form.value().enrolled());
                return Redirect.to(BatchQuery.path(actor, batch))
                        .saying(fresh ? "assessment.saved" : "assessment.candidate.known");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(actor, batch, false, form, null));
    }

    @PostMapping({DESK + "/examiners", OWN + "/examiners"})
    Answer assign(Actor actor, @PathVariable BatchId batch, Form<BatchForm> form) {
        BatchForm typed = form.value();
        return tried(actor, batch, form,
                () -> assignStaff.assign(actor, batch, there(typed.assign(), "assign", "assessment.staff.missing")));
    }

    @PostMapping({DESK + "/kin", OWN + "/kin"})
    Answer kin(Actor actor, @PathVariable BatchId batch, Form<BatchForm> form) {
        BatchForm typed = form.value();
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        return tried(actor, batch, form,
                () -> assignStaff.kin(actor, batch, there(typed.kinStaff(), "kinStaff", "assessment.staff.missing"),
                        there(typed.kinCandidate(), "kinCandidate", "assessment.candidate.missing"), typed.relation()));
    }

    @PostMapping({DESK + "/corrections", OWN + "/corrections"})
    Answer correct(Actor actor, @PathVariable BatchId batch, Form<BatchForm> form) {
        BatchForm typed = form.value();
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        return tried(actor, batch, form,
                () -> markCandidates.correct(actor, batch, there(typed.staff(), "staff", "assessment.staff.missing"),
                        new Cell(there(typed.corrected(), "corrected", "assessment.candidate.missing"),
                                there(typed.part(), "part", "assessment.part.missing"), typed.typed()),
                        typed.reason()));
    }

    @PostMapping({DESK + "/notice", OWN + "/notice"})
    Answer post(Actor actor, @PathVariable BatchId batch, Form<BatchForm> form) {
        BatchForm typed = form.value();
        return tried(actor, batch, form,
                () -> settleBatch.post(actor, batch, there(typed.until(), "until", "assessment.day.missing")));
    }

    private Answer tried(Actor actor, BatchId batch, Form<BatchForm> form, Runnable act) {
        if (form.done(act)) {
            return Redirect.to(BatchQuery.path(actor, batch)).saying("assessment.saved");
        }
        return Html.invalid(query.page(actor, batch, false, form, null));
    }
}
