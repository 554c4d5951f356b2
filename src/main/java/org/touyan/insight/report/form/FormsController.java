package org.touyan.insight.report.form;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Html;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.report.TemplateId;
import org.touyan.insight.report.desk.ReportsQuery;
import org.touyan.insight.report.domain.Template;
import org.touyan.insight.report.domain.Templates;

@Controller
class FormsController {

    private static final Role[] READERS = {Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR};

    private final Templates templates;
    private final ReportsQuery reports;
    private final CollectReports collectReports;
    private final Metrics metrics;

    FormsController(Templates templates, ReportsQuery reports, CollectReports collectReports, Metrics metrics) {
        this.templates = templates;
        this.reports = reports;
        this.collectReports = collectReports;
        this.metrics = metrics;
    }

    @GetMapping("/desk/reports/forms")
    Html all(Actor actor) {
        actor.require(READERS);
        return Html.of(new FormsPage(templates.latest(), actor.is(Role.CITY_STAFF)));
    }

    @GetMapping("/desk/reports/forms/{template}")
    Html one(Actor actor, @PathVariable TemplateId template) {
        actor.require(READERS);
        Template form = templates.get(template);
        List<Period> periods = reports.all().stream().filter(row -> row.title().equals(form.title().chinese()))
                .map(ReportsQuery.Row::period).distinct().toList();
        return Html.of(new FormPage(form, templates.editions(form.code()), periods, metrics));
    }

    @GetMapping("/desk/reports/forms/{template}/{period}")
    Html collected(Actor actor, @PathVariable TemplateId template, @PathVariable String period) {
        actor.require(READERS);
        Template form = templates.get(template);
        Period asked = Period.read(period).filter(form.periodKind()::fits)
                .orElseThrow(() -> new NotFound("period %s of form %s".formatted(period, template)));
        return Html.of(collectReports.page(actor, form, asked));
    }
}
