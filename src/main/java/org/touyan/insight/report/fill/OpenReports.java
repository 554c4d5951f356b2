package org.touyan.insight.report.fill;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Unit;
import org.touyan.foundation.organization.UnitKind;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.insight.impact.domain.CountedUnion;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.report.TemplateId;
import org.touyan.insight.report.domain.Report;
import org.touyan.insight.report.domain.ReportAct;
import org.touyan.insight.report.domain.ReportTrail;
import org.touyan.insight.report.domain.Reports;
import org.touyan.insight.report.domain.Template;
import org.touyan.insight.report.domain.Templates;

/** Begins the reports of one period, one for each union that answers the form; those that have begun stay as they are. */
@Component
public class OpenReports {

    private final Templates templates;
    private final Reports reports;
    private final ReportTrail trail;
    private final Organizations organizations;
    private final CountedUnion county;
    private final JdbcClient jdbc;
    private final Clock clock;

    OpenReports(Templates templates, Reports reports, ReportTrail trail, Organizations organizations, CountedUnion county,
            JdbcClient jdbc, Clock clock) {
        this.templates = templates;
        this.reports = reports;
        this.trail = trail;
        this.organizations = organizations;
        this.county = county;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return how many have begun */
    @Transactional
    public int open(Actor actor, TemplateId form, Period period) {
        Report.STEPS.refuseOthers(ReportAct.OPEN, actor.role());
        Template template = templates.get(form);
        LocalDate today = Beijing.day(clock.instant());
        if (!template.periodKind().fits(period)) {
            throw RuleBroken.at("period", "report.period." + template.periodKind());
        }
        if (period.first().isAfter(today)) {
            throw RuleBroken.at("period", "report.period.ahead");
        }
        List<Unit> missing = unions(template).stream().filter(unit -> !begun(template, unit, period)).toList();
        for (Unit unit : missing) {
            Report report = reports.save(Report.open(actor, template, unit.path(), unit.name(), period));
            trail.happened(actor, report, ReportAct.OPEN, "");
        }
        return missing.size();
    }

    private List<Unit> unions(Template template) {
        List<Unit> unions = new ArrayList<>();
        if (template.fromCounty()) {
            organizations.unitOf(county.path()).ifPresent(unions::add);
        }
        if (template.fromTowns()) {
            organizations.unitsBelow(county.path()).stream().filter(unit -> unit.kind() == UnitKind.TOWN).forEach(unions::add);
        }
        return unions;
    }

    private boolean begun(Template template, Unit unit, Period period) {
        return jdbc.sql("select count(*) from report.report where code = :code and org_path = :path and first_day = :first")
                .param("code", template.code()).param("path", unit.path()).param("first", period.first()).query(Integer.class)
                .single() > 0;
    }
}
