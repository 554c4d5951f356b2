package org.touyan.insight.report.verdict;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Html;
import org.touyan.insight.report.ReportId;

@Controller
class ReportVerdictController {

    private final JudgeReport judgeReport;

    ReportVerdictController(JudgeReport judgeReport) {
        this.judgeReport = judgeReport;
    }

    @GetMapping("/desk/reports/{id}/verdict")
    Html verdict(Actor actor, @PathVariable ReportId id) {
        return Html.of(judgeReport.page(actor, id));
    }
}
