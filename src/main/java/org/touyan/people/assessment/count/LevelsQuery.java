package org.touyan.people.assessment.count;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.web.FormErrors;
import org.touyan.people.assessment.pyramid.PyramidQuery;

/** Counts distinct persons by what they reached; as far as the actor sees. */
@Component
public class LevelsQuery {

    private record Counted(int persons, int certificates, int verified) {}

    private static final String NEW = """
            from assessment.certificate c
            where c.issued_on between :from and :until and (c.level = '3' or :above and assessment.height(c.level) > assessment.height('3'))
            """;

    private final JdbcClient jdbc;
    private final PyramidQuery pyramid;

    LevelsQuery(JdbcClient jdbc, PyramidQuery pyramid) {
        this.jdbc = jdbc;
        this.pyramid = pyramid;
    }

    @Transactional(readOnly = true)
    @BusinessRule(id = "ASM-14", says = "New senior workers are distinct persons with a certificate of level 3 dated in the period; with those above as well when that is asked for, each once. Period and switch stand beside the number.")
    public LevelsPage page(LocalDate from, LocalDate until, boolean above, FormErrors errors) {
        Counted counted = jdbc.sql("""
                select count(distinct c.identity_print)::int as persons, count(*)::int as certificates,
                  (count(*) filter (where c.verified_on is not null))::int as verified
                """ + NEW).param("from", from).param("until", until).param("above", above).query(Rows.of(Counted.class)).single();
        List<LevelsPage.Row> rows = jdbc.sql("""
                with chosen as (select c.certificate_id, c.batch_id, c.level, c.issued_on, c.verified_on, c.identity_print
                """ + NEW + """
                ), few as (
                  select f.body_id from chosen c join assessment.batch b on b.batch_id = c.batch_id
                  join assessment.filing f on f.filing_id = b.filing_id
                  group by f.body_id having count(distinct c.identity_print) < :fewest)
                select b.number as batch, o.name as company, c.level, c.issued_on, c.verified_on,
                  (row_number() over (partition by c.identity_print order by c.issued_on, c.certificate_id))::int as nth,
                  f.body_id in (select body_id from few) as few
                from chosen c join assessment.batch b on b.batch_id = c.batch_id join assessment.filing f on f.filing_id = b.filing_id
                join organization.body o on o.body_id = f.body_id
                order by c.issued_on desc, b.number, c.certificate_id
                """).param("from", from).param("until", until).param("above", above)
                .param("fewest", pyramid.fewest()).query(Rows.of(LevelsPage.Row.class)).list();
        return new LevelsPage(from, until, above, counted.persons(), counted.certificates(), counted.verified(), rows,
                pyramid.fewest(), errors);
    }
}
