package org.touyan.insight.report.form;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.report.TemplateId;
import org.touyan.insight.report.domain.Template;
import org.touyan.insight.report.domain.Templates;

@Controller
class FormsController {

    private final OpenForms openForms;
    private final Templates templates;
    private final CollectReports collectReports;

    FormsController(OpenForms openForms, Templates templates, CollectReports collectReports) {
        this.openForms = openForms;
        this.templates = templates;
        this.collectReports = collectReports;
    }

    @GetMapping("/desk/reports/forms")
    Html all(Actor actor) {
        return Html.of(openForms.all(actor));
    }

    @GetMapping("/desk/reports/forms/{template}")
    Html one(Actor actor, @PathVariable TemplateId template) {
        return Html.of(openForms.one(actor, template, FormErrors.none()));
    }

    @GetMapping("/desk/reports/forms/{template}/{period}")
    Html collected(Actor actor, @PathVariable TemplateId template, @PathVariable String period) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        Template form = templates.get(template);
        Period asked = Period.read(period).filter(form.periodKind()::fits)
                .orElseThrow(() -> new NotFound("period %s of form %s".formatted(period, template)));
        return Html.of(collectReports.page(actor, form, asked));
    }
}
