package org.touyan.people.assessment.pyramid;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.CodeList;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Ui;

/** Counts each person once in each group, at the highest level of his certificates on that day; as far as the actor sees. */
@Component
public class PyramidQuery {

    private static final String CITY = "''";
    private static final String INDUSTRY = "coalesce(substr(o.industry_code, 2, 2), '')";
    private static final String COMPANY = "o.body_id::text";

    private record Counted(String grp, String name, String level, int before, int after) {}

    private final JdbcClient jdbc;
    private final Parameters parameters;
    private final Catalog catalog;

    PyramidQuery(JdbcClient jdbc, Parameters parameters, Catalog catalog) {
        this.jdbc = jdbc;
        this.parameters = parameters;
        this.catalog = catalog;
    }

    /** @param asked with both days */
    @Transactional(readOnly = true)
    public PyramidPage page(Ui ui, Asked asked, LocalDate before, LocalDate after, FormErrors errors) {
        int fewest = fewest();
        List<Step> counted = jdbc.sql("""
                with before as (%s), after as (%s),
                held as (select grp, company, level::text as level, true as early from before
                  union all select grp, company, level::text, false from after)
                select grp, max(company) as name, level, (count(*) filter (where early))::int as before,
                  (count(*) filter (where not early))::int as after
                from held
                group by grp, level
                order by case when :company then max(company) end, grp, assessment.height(level) desc
                """.formatted(held(asked.theBy(), "before"), held(asked.theBy(), "after"))).param("before", before)
                .param("after", after).param("size", asked.theSize()).param("company", asked.theBy() == Asked.By.COMPANY)
                .query(Rows.of(Counted.class)).list().stream()
                .map(c -> new Step(c.grp(), name(ui, asked.theBy(), c.grp(), c.name()), c.level(), c.before(), c.after()))
                .toList();
        return new PyramidPage(before, after, asked, Step.published(counted, fewest), fewest, errors);
    }

    /** The rows behind a cell, unless it is withheld. */
    @Transactional(readOnly = true)
    public RowsPage rows(Ui ui, Asked asked, LocalDate before, LocalDate day) {
        PyramidPage page = page(ui, asked, before, day, FormErrors.none());
        Step step = page.steps().stream().filter(s -> s.group().equals(asked.group()) && s.level().equals(asked.level()))
                .findFirst().orElse(new Step(asked.group(), "", asked.level(), 0, 0));
        boolean withheld = step.after() == null;
        List<RowsPage.Row> rows = withheld
                ? List.of()
                : jdbc.sql("""
                        with held as (%s)
                        select b.number as batch, h.company, h.issued_on, h.verified_on
                        from held h join assessment.batch b on b.batch_id = h.batch_id
                        where h.grp = :group and h.level = :level
                        order by h.issued_on desc, b.number, h.identity_print
                        """.formatted(held(asked.theBy(), "after"))).param("after", day).param("size", asked.theSize())
                        .param("group", asked.group()).param("level", asked.level()).query(Rows.of(RowsPage.Row.class)).list();
        return new RowsPage(step.name(), asked.level(), day, "/desk/assessment/pyramid?by=" + asked.theBy() + "&before=" + before
                + "&after=" + day + (asked.theSize().isEmpty() ? "" : "&size=" + asked.theSize()), rows, withheld, page.fewest());
    }

    /** How many persons a cell needs to be told of. */
    public int fewest() {
        return parameters.number("cell.suppression.k");
    }

    private String name(Ui ui, Asked.By by, String group, String company) {
        return switch (by) {
            case CITY -> ui.t("assessment.pyramid.by.CITY");
            case COMPANY -> company;
            case INDUSTRY -> catalog.code(CodeList.INDUSTRY, group).map(code -> code.in(ui.locale()))
                    .orElseGet(() -> ui.t("assessment.pyramid.unknown"));
        };
    }

    /** Each person of each group with the certificate that counts on a day. */
    private static String held(Asked.By by, String day) {
        String group = switch (by) {
            case CITY -> CITY;
            case INDUSTRY -> INDUSTRY;
            case COMPANY -> COMPANY;
        };
        return """
                select distinct on (grp, c.identity_print) %s as grp, o.name as company, c.identity_print, c.level, c.batch_id, c.issued_on,
                  c.verified_on
                from assessment.certificate c join assessment.batch b on b.batch_id = c.batch_id
                join assessment.filing f on f.filing_id = b.filing_id join organization.body o on o.body_id = f.body_id
                where c.issued_on <= :%s and (:size = '' or o.size_class = :size or :size = 'ABOVE' and o.above_scale)
                order by grp, c.identity_print, assessment.height(c.level) desc, c.issued_on, c.certificate_id
                """.formatted(group, day);
    }
}
