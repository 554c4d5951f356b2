package org.touyan.insight.report.desk;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.report.TemplateId;
import org.touyan.insight.report.domain.Templates;
import org.touyan.insight.report.fill.OpenReports;

@Controller
class ReportsController {

    private final ReportsQuery query;
    private final Templates templates;
    private final OpenReports openReports;

    ReportsController(ReportsQuery query, Templates templates, OpenReports openReports) {
        this.query = query;
        this.templates = templates;
        this.openReports = openReports;
    }

    @GetMapping("/desk/reports")
    Html list(Actor actor) {
        return Html.of(page(actor, new Form<>(new OpenForm(null, ""), FormErrors.none(), Map.of())));
    }

    @PostMapping("/desk/reports")
    Answer open(Actor actor, Form<OpenForm> form) {
        actor.require(Role.CITY_STAFF);
        var opened = new AtomicInteger();
        if (form.done(() -> opened.set(openReports.open(actor, template(form.value()), period(form.value()))))) {
            return Redirect.to("/desk/reports").saying("report.opened", opened.get());
        }
        return Html.invalid(page(actor, form));
    }

    private ReportsPage page(Actor actor, Form<OpenForm> form) {
        actor.require(ReportsQuery.READERS);
        return new ReportsPage(query.waiting(actor), query.all(), templates.latest(), query.today(), actor.is(Role.CITY_STAFF),
                form);
    }

    private static TemplateId template(OpenForm typed) {
        TemplateId template = typed.template();
        if (template == null) {
            throw RuleBroken.at("template", "report.form.missing");
        }
        return template;
    }

    private static Period period(OpenForm typed) {
        return Period.read(typed.period()).orElseThrow(() -> RuleBroken.at("period", "report.period.unread"));
    }
}
