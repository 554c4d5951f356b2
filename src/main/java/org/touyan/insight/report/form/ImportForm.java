package org.touyan.insight.report.form;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.sheet.FormSheet;
import org.touyan.insight.impact.domain.Cells;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Words;
import org.touyan.insight.report.TemplateId;
import org.touyan.insight.report.domain.CountedFor;
import org.touyan.insight.report.domain.Template;
import org.touyan.insight.report.domain.TemplateCell;
import org.touyan.insight.report.domain.TemplateRule;

/**
 * Makes a form of the issuer's own file: a mark {@code {{M05-04}}} is the fourth figure of M05, {@code y} behind it means a year earlier
 * and {@code p} the period before; any other mark in capitals is a cell that is typed. Marks that the edition before knew stay what
 * they were.
 */
@Component
public class ImportForm {

    private static final Pattern CELL = Pattern.compile("[A-Z][A-Za-z0-9_-]{0,30}");
    private static final Pattern FIGURE = Pattern.compile("(M\\d{2})-(\\d{2})([yp]?)");
    private static final int LARGEST = 2 << 20;
    static final int LONGEST_TITLE = 60;
    static final int LONGEST_TITLE_EN = 120;
    static final int LONGEST_DUE = 120;

    private final KeepTemplates keep;
    private final Metrics metrics;
    private final AuditTrail audit;
    private final Clock clock;

    ImportForm(KeepTemplates keep, Metrics metrics, AuditTrail audit, Clock clock) {
        this.keep = keep;
        this.metrics = metrics;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public TemplateId fresh(Actor actor, Header header, byte[] file) {
        actor.require(Role.CITY_STAFF);
        String title = FreeText.check(header.title(), 2, LONGEST_TITLE).orRefuse("title");
        String english = FreeText.check(header.titleEn(), 0, LONGEST_TITLE_EN).orRefuse("titleEn");
        String issuer = FreeText.check(header.issuer(), 2, LONGEST_TITLE).orRefuse("issuer");
        if (!header.fromTowns() && !header.fromCounty()) {
            throw RuleBroken.at("from", "report.import.nobody");
        }
        if (header.dueDays() < 1 || header.dueDays() > LONGEST_DUE) {
            throw RuleBroken.at("dueDays", "report.import.due", LONGEST_DUE);
        }
        TemplateId id = TemplateId.next();
        return kept(actor, new Template(id, "form-" + id, 1, new Words(title, english.isEmpty() ? title : english),
                new Words(issuer, issuer), header.periodKind(), header.fromTowns(), header.fromCounty(), header.dueDays(), false,
                "",
                true, cells(file, List.of()), List.of()), file);
    }

    /** @param before the newest edition of the same form */
    @BusinessRule(id = "RPT-10", says = "A form is never changed: a new file of its issuer is a new edition, and a report that has begun keeps the edition it was begun with.")
    @Transactional
    public TemplateId edition(Actor actor, Template before, byte[] file) {
        actor.require(Role.CITY_STAFF);
        List<TemplateCell> cells = cells(file, before.cells());
        List<TemplateRule> rules = before.rules().stream().filter(rule -> there(cells, rule.cell())
                && rule.others().stream().allMatch(other -> there(cells, other))).toList();
        return kept(actor, new Template(TemplateId.next(), before.code(), keep.nextEdition(before.code()), before.title(),
                before.issuer(), before.periodKind(), before.fromTowns(), before.fromCounty(), before.dueDays(),
                before.published(),
                before.source(), true, cells, rules), file);
    }

    private TemplateId kept(Actor actor, Template template, byte[] file) {
        keep.add(actor, template, file, clock.instant());
        audit.note(actor, "report.form-imported", "report-form", template.templateId(), actor.scope(), "code", template.code(),
                "edition", Integer.toString(template.edition()));
        return template.templateId();
    }

    private List<TemplateCell> cells(byte[] file, List<TemplateCell> known) {
        if (file.length == 0 || file.length > LARGEST) {
            throw RuleBroken.at("file", "report.import.file");
        }
        List<TemplateCell> cells = new ArrayList<>();
        for (FormSheet.Place place : FormSheet.places(file)) {
            if (CELL.matcher(place.mark()).matches()) {
                cells.add(cell(place, cells.size() + 1,
                        known.stream().filter(cell -> cell.cell().equals(place.mark())).findFirst()));
            }
        }
        if (cells.isEmpty()) {
            throw RuleBroken.at("file", "report.import.no-marks");
        }
        return cells;
    }

    private TemplateCell cell(FormSheet.Place place, int at, Optional<TemplateCell> known) {
        if (known.isPresent()) {
            TemplateCell old = known.get();
            return new TemplateCell(old.cell(), at, old.label(), old.unit(), old.metric(), old.cut(), old.tag(), old.countedFor(),
                    place.at());
        }
        Matcher figure = FIGURE.matcher(place.mark());
        if (!figure.matches()) {
            String label = place.label().isEmpty() ? place.mark() : cut(place.label());
            return new TemplateCell(place.mark(), at, new Words(label, label), new Words("", ""), "", "", "", CountedFor.NOW,
                    place.at());
        }
        Metric metric = metric(place.mark(), figure.group(1), Integer.parseInt(figure.group(2)));
        CountedFor time = switch (figure.group(3)) {
            case "y" -> CountedFor.YEAR_EARLIER;
            case "p" -> CountedFor.BEFORE;
            default -> CountedFor.NOW;
        };
        return new TemplateCell(place.mark(), at, metric.name(), metric.unit(), metric.id(), "", "", time, place.at());
    }

    private Metric metric(String mark, String code, int number) {
        Metric metric = metrics.all().stream().filter(one -> one.code().equals(code)).skip(Math.max(0, number - 1)).findFirst()
                .filter(one -> number > 0).orElseThrow(() -> RuleBroken.at("file", "report.import.no-figure", mark));
        if (metric.cells() == Cells.SENSITIVE) {
            throw RuleBroken.at("file", "report.import.sensitive", mark);
        }
        return metric;
    }

    private static String cut(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST_TITLE
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_TITLE));
    }

    private static boolean there(List<TemplateCell> cells, String name) {
        return cells.stream().anyMatch(cell -> cell.cell().equals(name));
    }
}
