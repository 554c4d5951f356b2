package org.touyan.insight.report.settle;

import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.notification.Notices;
import org.touyan.foundation.notification.Recipient;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.insight.report.ReportId;
import org.touyan.insight.report.domain.Report;
import org.touyan.insight.report.domain.ReportAct;
import org.touyan.insight.report.domain.ReportTrail;
import org.touyan.insight.report.domain.Reports;
import org.touyan.insight.report.domain.Templates;

/**
 * The union above gives a report back or takes it. What the union above the county has said is written down here, with the receipt.
 */
@Component
public class AnswerReport {

    private static final int LONGEST = 300;

    private final Reports reports;
    private final Templates templates;
    private final ReportTrail trail;
    private final Notices notices;
    private final Parameters parameters;
    private final Clock clock;

    AnswerReport(Reports reports, Templates templates, ReportTrail trail, Notices notices, Parameters parameters, Clock clock) {
        this.reports = reports;
        this.templates = templates;
        this.trail = trail;
        this.notices = notices;
        this.parameters = parameters;
        this.clock = clock;
    }

    @BusinessRule(id = "RPT-6", says = "A report is given back with words that say what is to be mended, and with time to mend it.")
    @Transactional
    public void giveBack(Actor actor, ReportId id, String words) {
        Report.STEPS.refuseOthers(ReportAct.RETURN, actor.role());
        Report report = reports.toChange(id);
        report.giveBack(actor, Beijing.day(clock.instant()).plusDays(parameters.number("report.return.days")));
        String why = FreeText.check(words, 2, LONGEST).orRefuse("words");
        reports.save(report);
        trail.happened(actor, report, ReportAct.RETURN, why);
        UUID filler = report.filled().by();
        if (filler != null) {
            notices.send(Recipient.ofAccount(new AccountId(filler)), "report.returned",
                    "report.returned/" + id + '/' + clock.instant(), report.path(), "/desk/reports/" + id,
                    templates.get(report.template()).title().chinese());
        }
    }

    /** @param words the receipt of the union above the county; may be empty for a report of a town */
    @Transactional
    public void accept(Actor actor, ReportId id, String words) {
        Report.STEPS.refuseOthers(ReportAct.ACCEPT, actor.role());
        Report report = reports.toChange(id);
        report.accept(actor);
        String receipt = FreeText.check(words, 0, LONGEST).orRefuse("words");
        if (receipt.isEmpty() && report.path().equals(actor.scope())) {
            throw RuleBroken.at("words", "report.receipt.missing");
        }
        reports.save(report);
        trail.happened(actor, report, ReportAct.ACCEPT, receipt);
    }
}
