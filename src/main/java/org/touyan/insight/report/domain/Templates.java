package org.touyan.insight.report.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.NotFound;
import org.touyan.insight.impact.domain.Words;
import org.touyan.insight.report.TemplateId;

/** The forms, edition by edition. */
@Component
@Transactional(readOnly = true)
public class Templates {

    private static final String FOLDER = "reports/";

    private record Head(TemplateId templateId, String code, int edition, String title, String titleEn, String issuer,
            String issuerEn, PeriodKind periodKind, boolean fromTowns, boolean fromCounty, int dueDays, boolean published,
            String source, boolean filled) {}

    private record CellRow(String cell, int place, String label, String labelEn, String unit, String unitEn, String metric,
            String cut, String tag, CountedFor countedFor, String standsAt) {

        TemplateCell cellOfForm() {
            return new TemplateCell(cell, place, new Words(label, labelEn), new Words(unit, unitEn), metric, cut, tag, countedFor,
                    standsAt);
        }
    }

    private record RuleRow(TemplateRule.Kind kind, String cell, String others, int percent, int least) {

        TemplateRule rule() {
            return new TemplateRule(kind, cell, others.isEmpty() ? List.of() : List.of(others.split(",")), percent, least);
        }
    }

    private final JdbcClient jdbc;

    Templates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest edition of each form, by code. */
    public List<Template> latest() {
        return heads("""
                where not exists (select 1 from report.template later where later.code = t.code and later.edition > t.edition)
                order by t.code
                """, null).stream().map(this::whole).toList();
    }

    public Template get(TemplateId id) {
        return heads("where t.template_id = :id", id).stream().findFirst().map(this::whole)
                .orElseThrow(() -> new NotFound("template " + id));
    }

    /** All editions of a form, newest first. */
    public List<Template> editions(String code) {
        return latest().stream().filter(template -> template.code().equals(code)).findFirst().stream()
                .flatMap(template -> heads(
                        "where t.code = (select code from report.template where template_id = :id) order by t.edition desc",
                        template.templateId()).stream().map(this::whole))
                .toList();
    }

    /** The issuer's own file. */
    public Optional<byte[]> sheet(TemplateId id) {
        String resource = jdbc.sql("select sheet_resource from report.template where template_id = :id").param("id", id)
                .query(String.class).optional().orElseThrow(() -> new NotFound("template " + id));
        if (resource.isEmpty()) {
            return jdbc.sql("select sheet from report.template where template_id = :id and sheet is not null").param("id", id)
                    .query((row, n) -> row.getBytes(1)).optional();
        }
        try {
            return Optional.of(new ClassPathResource(FOLDER + resource).getContentAsByteArray());
        } catch (IOException missing) {
            throw new UncheckedIOException("file %s of template %s".formatted(resource, id), missing);
        }
    }

    private List<Head> heads(String where, @Nullable TemplateId id) {
        var statement = jdbc.sql("""
                select t.template_id, t.code, t.edition, t.title, t.title_en, t.issuer, t.issuer_en, t.period_kind, t.from_towns, t.from_county,
                  t.due_days, t.published, t.source, t.sheet is not null or t.sheet_resource <> '' as filled
                from report.template t
                """ + where);
        return (id == null ? statement : statement.param("id", id)).query(Rows.of(Head.class)).list();
    }

    private Template whole(Head head) {
        List<TemplateCell> cells = jdbc.sql("""
                select c.cell, c.place, c.label, c.label_en, c.unit, c.unit_en, coalesce(c.metric, '') as metric, c.cut, c.tag, c.counted_for,
                  c.stands_at
                from report.template_cell c where c.template_id = :id order by c.place
                """).param("id", head.templateId()).query(Rows.of(CellRow.class)).list().stream().map(CellRow::cellOfForm)
                .toList();
        List<TemplateRule> rules = jdbc.sql("""
                select r.kind, r.cell, array_to_string(r.others, ',') as others, r.percent, r.least
                from report.template_rule r where r.template_id = :id order by r.place
                """).param("id", head.templateId()).query(Rows.of(RuleRow.class)).list().stream().map(RuleRow::rule).toList();
        return new Template(head.templateId(), head.code(), head.edition(), new Words(head.title(), head.titleEn()),
                new Words(head.issuer(), head.issuerEn()), head.periodKind(), head.fromTowns(), head.fromCounty(), head.dueDays(),
                head.published(), head.source(), head.filled(), cells, rules);
    }
}
