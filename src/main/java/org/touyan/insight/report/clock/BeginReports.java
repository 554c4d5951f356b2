package org.touyan.insight.report.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Chore;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.report.domain.Template;
import org.touyan.insight.report.domain.Templates;
import org.touyan.insight.report.fill.OpenReports;

/** Begins the reports of the last period that is over, as long as they can still be filed in time. */
@Component
class BeginReports implements Chore {

    private final Templates templates;
    private final OpenReports openReports;
    private final Clock clock;

    BeginReports(Templates templates, OpenReports openReports, Clock clock) {
        this.templates = templates;
        this.openReports = openReports;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "report.begin";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        LocalDate today = Beijing.day(clock.instant());
        for (Template template : templates.latest()) {
            Period over = template.periodKind().lastOver(today);
            if (!today.isAfter(over.last().plusDays(template.dueDays()))) {
                openReports.open(Actor.SYSTEM, template.templateId(), over);
            }
        }
    }
}
