package org.touyan.insight.report.form;

import java.util.List;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.report.domain.Template;
import org.touyan.insight.report.domain.TemplateCell;
import org.touyan.insight.report.domain.TemplateRule;

/**
 * One edition of a form: which cell is which figure, and what they must be to each other.
 *
 * @param imports whether whoever looks may add an edition
 * @param periods for which it was answered, the latest first
 */
public record FormPage(Template template, List<Template> editions, List<Period> periods, Metrics metrics, boolean imports,
        FormErrors errors) implements Page {

    public String bound(TemplateCell cell, Ui ui) {
        String name = metrics.byId(cell.metric()).map(Metric::name).map(words -> words.in(ui.english())).orElse(cell.metric());
        return cell.cut().isEmpty() ? name : name + " · " + cell.cut() + "=" + cell.tag();
    }

    public String say(TemplateRule rule, Ui ui) {
        String others = String.join(", ", rule.others());
        return ui.t("report.rule." + rule.kind(), rule.cell(), others, rule.percent(), rule.least());
    }
}
