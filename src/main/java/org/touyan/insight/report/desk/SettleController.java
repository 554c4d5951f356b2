package org.touyan.insight.report.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.insight.report.ReportId;
import org.touyan.insight.report.settle.AnswerReport;
import org.touyan.insight.report.settle.AskLate;
import org.touyan.insight.report.settle.LockReport;
import org.touyan.insight.report.settle.RestateReport;
import org.touyan.insight.report.settle.SignReport;
import org.touyan.insight.report.settle.SubmitReport;

/** What is done with a report that is filled in. */
@Controller
class SettleController {

    private static final String ONE = "/desk/reports/{id}";

    private final OpenReport openReport;
    private final SignReport signReport;
    private final AskLate askLate;
    private final SubmitReport submitReport;
    private final AnswerReport answerReport;
    private final LockReport lockReport;
    private final RestateReport restateReport;

    SettleController(OpenReport openReport, SignReport signReport, AskLate askLate, SubmitReport submitReport,
            AnswerReport answerReport, LockReport lockReport, RestateReport restateReport) {
        this.openReport = openReport;
        this.signReport = signReport;
        this.askLate = askLate;
        this.submitReport = submitReport;
        this.answerReport = answerReport;
        this.lockReport = lockReport;
        this.restateReport = restateReport;
    }

    @PostMapping(ONE + "/check")
    Answer check(Actor actor, @PathVariable ReportId id, Form<ActForm> form) {
        return done(actor, id, form, () -> signReport.check(actor, id));
    }

    @PostMapping(ONE + "/signature")
    Answer sign(Actor actor, @PathVariable ReportId id, Form<ActForm> form) {
        return done(actor, id, form, () -> signReport.sign(actor, id));
    }

    @PostMapping(ONE + "/revision")
    Answer revise(Actor actor, @PathVariable ReportId id, Form<ActForm> form) {
        return done(actor, id, form, () -> signReport.revise(actor, id, form.value().words()));
    }

    @PostMapping(ONE + "/late")
    Answer askLate(Actor actor, @PathVariable ReportId id, Form<ActForm> form) {
        return done(actor, id, form, () -> askLate.ask(actor, id, form.value().lateReason()));
    }

    @PostMapping(ONE + "/late/leave")
    Answer allowLate(Actor actor, @PathVariable ReportId id, Form<ActForm> form) {
        return done(actor, id, form, () -> askLate.allow(actor, id));
    }

    @PostMapping(ONE + "/submission")
    Answer submit(Actor actor, @PathVariable ReportId id, Form<ActForm> form) {
        return done(actor, id, form, () -> submitReport.submit(actor, id));
    }

    @PostMapping(ONE + "/return")
    Answer giveBack(Actor actor, @PathVariable ReportId id, Form<ActForm> form) {
        return done(actor, id, form, () -> answerReport.giveBack(actor, id, form.value().words()));
    }

    @PostMapping(ONE + "/acceptance")
    Answer accept(Actor actor, @PathVariable ReportId id, Form<ActForm> form) {
        return done(actor, id, form, () -> answerReport.accept(actor, id, form.value().words()));
    }

    @PostMapping(ONE + "/lock")
    Answer lock(Actor actor, @PathVariable ReportId id, Form<ActForm> form) {
        return done(actor, id, form, () -> lockReport.lock(actor, id));
    }

    @PostMapping(ONE + "/restatement")
    Answer restate(Actor actor, @PathVariable ReportId id, Form<ActForm> form) {
        return done(actor, id, form, () -> restateReport.restate(actor, id, form.value().reason()));
    }

    private Answer done(Actor actor, ReportId id, Form<ActForm> form, Runnable act) {
        if (form.done(act)) {
            return Redirect.to("/desk/reports/" + id).saying("report.saved");
        }
        return Html.invalid(openReport.page(actor, id, form));
    }
}
