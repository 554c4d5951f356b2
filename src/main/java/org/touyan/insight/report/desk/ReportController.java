package org.touyan.insight.report.desk;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.insight.report.ReportId;
import org.touyan.insight.report.domain.Report;
import org.touyan.insight.report.domain.ReportAct;
import org.touyan.insight.report.fill.FillReport;
import org.touyan.insight.report.fill.TypeCell;

/** Filling in a report. */
@Controller
class ReportController {

    private static final String ONE = "/desk/reports/{id}";
    private static final int LONGEST_NUMBER = 20;

    private final OpenReport openReport;
    private final FillReport fillReport;
    private final TypeCell typeCell;
    private final Files files;

    ReportController(OpenReport openReport, FillReport fillReport, TypeCell typeCell, Files files) {
        this.openReport = openReport;
        this.fillReport = fillReport;
        this.typeCell = typeCell;
        this.files = files;
    }

    @GetMapping(ONE)
    Html show(Actor actor, @PathVariable ReportId id) {
        return Html.of(openReport.page(actor, id, ActForm.blank()));
    }

    @GetMapping(ONE + "/cells/{cell}")
    Html cell(Actor actor, @PathVariable ReportId id, @PathVariable String cell) {
        return Html.of(openReport.cell(actor, id, cell, ActForm.blank()));
    }

    @PostMapping(ONE + "/figures")
    Answer fill(Actor actor, @PathVariable ReportId id, Form<ActForm> form) {
        if (form.done(() -> fillReport.fill(actor, id))) {
            return Redirect.to("/desk/reports/" + id).saying("report.filled");
        }
        return Html.invalid(openReport.page(actor, id, form));
    }

    @PostMapping(ONE + "/cells/{cell}")
    Answer type(Actor actor, @PathVariable ReportId id, @PathVariable String cell, Form<ActForm> form) {
        Report.STEPS.refuseOthers(ReportAct.TYPE, actor.role());
        ActForm typed = form.value();
        faults(form);
        return entered(actor, id, cell, form, () -> typeCell.type(actor, id, cell, number(typed.value()), typed.reason(),
                files.prepareWithPdf("pages", typed.pages())));
    }

    @PostMapping(ONE + "/cells/{cell}/explanation")
    Answer explain(Actor actor, @PathVariable ReportId id, @PathVariable String cell, Form<ActForm> form) {
        return entered(actor, id, cell, form, () -> typeCell.explain(actor, id, cell, form.value().words()));
    }

    private Answer entered(Actor actor, ReportId id, String cell, Form<ActForm> form, Runnable act) {
        if (form.done(act)) {
            return Redirect.to("/desk/reports/" + id).saying("report.saved");
        }
        return Html.invalid(openReport.cell(actor, id, cell, form));
    }

    /** All that is wrong with it, said at once. */
    private static void faults(Form<ActForm> form) {
        ActForm typed = form.value();
        if (number(typed.value()) == null) {
            form.errors().add("value", "report.value.unread");
        }
        form.errors().add("reason", FreeText.check(typed.reason(), TypeCell.SHORTEST, TypeCell.LONGEST));
        if (typed.pages().stream().allMatch(MultipartFile::isEmpty)) {
            form.errors().add("pages", "report.pages.missing");
        }
    }

    /** Null when it is no number. */
    private static @Nullable BigDecimal number(String typed) {
        if (!typed.matches("[0-9]{1," + LONGEST_NUMBER + "}(\\.[0-9]{1,2})?")) {
            return null;
        }
        return new BigDecimal(typed);
    }
}
