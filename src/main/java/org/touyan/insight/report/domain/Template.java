package org.touyan.insight.report.domain;

import java.util.List;
import java.util.Optional;

import org.touyan.insight.impact.domain.Words;
import org.touyan.insight.report.TemplateId;

/**
 * One edition of a form, as its issuer has published it.
 *
 * @param fromTowns  whether each town fills it in; and the county itself, {@code fromCounty}
 * @param dueDays    after the last day of the period
 * @param published  whether everybody may read it once it is locked
 * @param filled     whether the issuer's own file is there to be filled
 */
public record Template(TemplateId templateId, String code, int edition, Words title, Words issuer, PeriodKind periodKind,
        boolean fromTowns, boolean fromCounty, int dueDays, boolean published, String source, boolean filled,
        List<TemplateCell> cells, List<TemplateRule> rules) {

    public Template {
        cells = List.copyOf(cells);
        rules = List.copyOf(rules);
    }

    public Optional<TemplateCell> cell(String name) {
        return cells.stream().filter(cell -> cell.cell().equals(name)).findFirst();
    }
}
