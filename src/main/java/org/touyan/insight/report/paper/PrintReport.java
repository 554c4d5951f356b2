package org.touyan.insight.report.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Unit;
import org.touyan.foundation.paper.Draft;
import org.touyan.foundation.paper.Fact;
import org.touyan.foundation.paper.Imprint;
import org.touyan.foundation.paper.Issued;
import org.touyan.foundation.paper.PaperState;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.web.Page;
import org.touyan.insight.report.domain.Line;
import org.touyan.insight.report.domain.Lines;
import org.touyan.insight.report.domain.Report;
import org.touyan.insight.report.domain.Template;
import org.touyan.insight.report.domain.Templates;

/** Issues the signed sheet of a report, and replaces it when the report is filed or counted again. */
@Component
public class PrintReport {

    private static final String KIND = "report";

    private final Register register;
    private final Templates templates;
    private final Lines lines;
    private final Organizations organizations;

    PrintReport(Register register, Templates templates, Lines lines, Organizations organizations) {
        this.register = register;
        this.templates = templates;
        this.lines = lines;
        this.organizations = organizations;
    }

    /** @param reason why another sheet takes the place of the one before; said on the first one to nobody */
    @Transactional(propagation = Propagation.MANDATORY)
    public void print(Actor actor, Report report, String reason) {
        Template template = templates.get(report.template());
        List<Line> filed = lines.of(report);
        Optional<Issued> standing = standing(report);
        if (standing.isPresent()) {
            register.replace(actor, standing.get().paperId(), reason, draft(report, template, filed),
                    imprint -> sheet(imprint, report, template, filed));
        } else {
            register.issue(actor, draft(report, template, filed), imprint -> sheet(imprint, report, template, filed));
        }
    }

    /** The sheet that holds. */
    @Transactional(readOnly = true)
    public Optional<Issued> standing(Report report) {
        return register.about(KIND, report.id().value()).stream().filter(paper -> paper.state() == PaperState.ISSUED).findFirst();
    }

    private static Page sheet(Imprint imprint, Report report, Template template, List<Line> lines) {
        return new ReportPaper(imprint, report, template, lines);
    }

    /** Figures of a form that everybody may read are said to whoever scans the code; those of others are not. */
    private Draft draft(Report report, Template template, List<Line> lines) {
        OrgPath issuer = organizations.federationOf(report.path()).map(Unit::path).orElse(report.path());
        List<Fact> facts = lines.stream().filter(line -> line.value() != null).map(line -> {
            String said = line.digits() + " " + line.cell().unit().chinese();
            return template.published()
                    ? Fact.open(line.cell().label().chinese(), said)
                    : Fact.closed(line.cell().label().chinese(), said);
        }).toList();
        return new Draft(KIND, issuer, report.unionName(), report.path(), KIND, report.id().value(), List.of(),
                template.title().chinese(), Stream.concat(Stream.of(Fact.open("填报单位",
                        report.unionName()), Fact.open("报告期", report.period().text())), facts.stream()).toList(),
                null);
    }
}
