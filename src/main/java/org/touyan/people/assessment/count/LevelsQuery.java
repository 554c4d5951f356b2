package org.touyan.people.assessment.count;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.web.FormErrors;

/** Counts distinct persons by what they reached; as far as the actor sees. */
@Component
public class LevelsQuery {

    private record Counted(int persons, int certificates, int verified) {}

    private static final String NEW = """
            from assessment.certificate c
            where c.issued_on between :from and :until and (c.level = '3' or :above and assessment.height(c.level) > assessment.height('3'))
            """;

    private final JdbcClient jdbc;

    LevelsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    @BusinessRule(id = "ASM-14", says = "New senior workers are distinct persons with a certificate of level 3 dated in the period; with those above as well when that is asked for, each once. Period and switch stand beside the number.")
    public LevelsPage page(LocalDate from, LocalDate until, boolean above, FormErrors errors) {
        Counted counted = jdbc.sql("""
                select count(distinct c.identity_print)::int as persons, count(*)::int as certificates,
                  (count(*) filter (where c.verified_on is not null))::int as verified
                """ + NEW).param("from", from).param("until", until).param("above", above).query(Rows.of(Counted.class)).single();
        List<LevelsPage.Row> rows = jdbc.sql("""
                select b.number as batch, o.name as company, c.level, c.issued_on, c.verified_on,
                  (row_number() over (partition by c.identity_print order by c.issued_on, c.certificate_id))::int as nth
                from (select c.certificate_id, c.batch_id, c.level, c.issued_on, c.verified_on, c.identity_print
                """ + NEW + """
                ) c join assessment.batch b on b.batch_id = c.batch_id join assessment.filing f on f.filing_id = b.filing_id
                join organization.body o on o.body_id = f.body_id
                order by c.issued_on desc, b.number, c.certificate_id
                """).param("from", from).param("until", until).param("above", above).query(Rows.of(LevelsPage.Row.class)).list();
        return new LevelsPage(from, until, above, counted.persons(), counted.certificates(), counted.verified(), rows,
                steps(from, until), errors);
    }

    /** Each person once at each company, at the highest level of his certificates on that day. */
    private List<LevelsPage.Step> steps(LocalDate from, LocalDate until) {
        return jdbc.sql("""
                with held as (
                  select f.body_id, c.identity_print, w.before,
                    (array_agg(c.level order by assessment.height(c.level) desc))[1]::text as level
                  from assessment.certificate c join assessment.batch b on b.batch_id = c.batch_id
                  join assessment.filing f on f.filing_id = b.filing_id
                  cross join (values (true), (false)) w(before)
                  where c.issued_on <= :until and (not w.before or c.issued_on < :from)
                  group by f.body_id, c.identity_print, w.before)
                select o.name as company, h.level, (count(*) filter (where h.before))::int as before,
                  (count(*) filter (where not h.before))::int as after
                from held h join organization.body o on o.body_id = h.body_id
                group by o.name, o.body_id, h.level
                order by o.name, o.body_id, assessment.height(h.level) desc
                """).param("from", from).param("until", until).query(Rows.of(LevelsPage.Step.class)).list();
    }
}
