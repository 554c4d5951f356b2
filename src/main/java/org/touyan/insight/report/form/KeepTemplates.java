package org.touyan.insight.report.form;

import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Sha256;
import org.touyan.insight.report.domain.Template;
import org.touyan.insight.report.domain.TemplateCell;
import org.touyan.insight.report.domain.TemplateRule;

/** Adds editions of forms. */
@Component
class KeepTemplates {

    private final JdbcClient jdbc;

    KeepTemplates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public int nextEdition(String code) {
        return jdbc.sql("select max(edition) + 1 from report.template where code = :code").param("code", code)
                .query(Integer.class)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Actor actor, Template template, byte[] file, Instant now) {
        jdbc.sql("""
                insert into report.template (template_id, code, edition, title, title_en, issuer, issuer_en, period_kind, from_towns,
                  from_county, due_days, published, source, sheet, sheet_sha, added_by_name, added_at)
                values (:id, :code, :edition, :title, :titleEn, :issuer, :issuerEn, :kind, :towns, :county, :due, :published, :source,
                  :sheet, :sha, :by, :at)
                """)
                .param("id", template.templateId()).param("code", template.code()).param("edition", template.edition())
                .param("title", template.title().chinese()).param("titleEn", template.title().english())
                .param("issuer", template.issuer().chinese()).param("issuerEn", template.issuer().english())
                .param("kind", template.periodKind()).param("towns", template.fromTowns()).param("county", template.fromCounty())
                .param("due", template.dueDays()).param("published", template.published()).param("source", template.source())
                .param("sheet", file).param("sha", Sha256.hex(file)).param("by", actor.name()).param("at", now).update();
        template.cells().forEach(cell -> add(template, cell));
        List<TemplateRule> rules = template.rules();
        for (int place = 0; place < rules.size(); place++) {
            add(template, rules.get(place), place + 1);
        }
    }

    private void add(Template template, TemplateCell cell) {
        jdbc.sql("""
                insert into report.template_cell (template_id, cell, place, label, label_en, unit, unit_en, metric, cut, tag, counted_for, stands_at)
                values (:id, :cell, :place, :label, :labelEn, :unit, :unitEn, nullif(:metric, ''), :cut, :tag, :time, :at)
                """)
                .param("id", template.templateId()).param("cell", cell.cell()).param("place", cell.place())
                .param("label", cell.label().chinese()).param("labelEn", cell.label().english())
                .param("unit", cell.unit().chinese()).param("unitEn", cell.unit().english()).param("metric", cell.metric())
                .param("cut", cell.cut()).param("tag", cell.tag()).param("time", cell.countedFor()).param("at", cell.standsAt())
                .update();
    }

    private void add(Template template, TemplateRule rule, int place) {
        jdbc.sql("""
                insert into report.template_rule (template_id, place, kind, cell, others, percent, least)
                values (:id, :place, :kind, :cell, :others, :percent, :least)
                """)
                .param("id", template.templateId()).param("place", place).param("kind", rule.kind()).param("cell", rule.cell())
                .param("others", rule.others().toArray(String[]::new)).param("percent", rule.percent())
                .param("least", rule.least())
                .update();
    }
}
