package org.touyan.insight.report.form;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.FormErrors;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.report.TemplateId;
import org.touyan.insight.report.desk.ReportsQuery;
import org.touyan.insight.report.domain.Template;
import org.touyan.insight.report.domain.Templates;

/** Reads the forms. */
@Component
class OpenForms {

    private static final Role[] READERS = {Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR};

    private final Templates templates;
    private final ReportsQuery reports;
    private final Metrics metrics;

    OpenForms(Templates templates, ReportsQuery reports, Metrics metrics) {
        this.templates = templates;
        this.reports = reports;
        this.metrics = metrics;
    }

    @Transactional(readOnly = true)
    public FormsPage all(Actor actor) {
        actor.require(READERS);
        return new FormsPage(templates.latest(), actor.is(Role.CITY_STAFF));
    }

    @Transactional(readOnly = true)
    public FormPage one(Actor actor, TemplateId id, FormErrors errors) {
        actor.require(READERS);
        Template form = templates.get(id);
        List<Period> periods = reports.all().stream().filter(row -> row.code().equals(form.code())).map(ReportsQuery.Row::period)
                .distinct().toList();
        return new FormPage(form, templates.editions(form.code()), periods, metrics, actor.is(Role.CITY_STAFF), errors);
    }
}
