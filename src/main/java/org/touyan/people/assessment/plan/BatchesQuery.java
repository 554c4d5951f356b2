package org.touyan.people.assessment.plan;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.assessment.FilingId;
import org.touyan.people.assessment.Level;

/** Reads the batches as far as the actor sees them, and what a new one may be about. */
@Component
public class BatchesQuery {

    private record Scope(String occupation, String occupationName) {}

    private final JdbcClient jdbc;

    BatchesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<BatchesPage.Row> rows() {
        return jdbc.sql("""
                select b.batch_id, b.number, b.state, o.name as company, s.occupation_name as occupation, b.levels, b.exam_on,
                  (select count(*) from assessment.candidate c where c.batch_id = b.batch_id)::int as people
                from assessment.batch b join assessment.filing f on f.filing_id = b.filing_id join organization.body o on o.body_id = f.body_id
                join assessment.filing_scope s on s.filing_id = b.filing_id and s.occupation = b.occupation
                order by b.exam_on desc, b.number desc
                """).query(Rows.of(BatchesPage.Row.class)).list();
    }

    @Transactional(readOnly = true)
    public PlanPage plan(Actor actor, Ui ui, FilingId id, Form<PlanForm> form) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        String company = jdbc.sql("""
                select o.name from assessment.filing f join organization.body o on o.body_id = f.body_id where f.filing_id = :id
                """).param("id", id).query(String.class).optional().orElseThrow(() -> new NotFound("filing " + id));
        List<Choice> occupations = jdbc.sql("""
                select occupation, occupation_name from assessment.filing_scope where filing_id = :id order by occupation
                """).param("id", id).query(Rows.of(Scope.class)).list().stream()
                .map(scope -> Choice.of(scope.occupation(), scope.occupationName())).toList();
        List<Choice> editions = jdbc.sql("""
                select distinct t.edition
                from assessment.standard t join assessment.filing_scope s on s.occupation = t.occupation
                where s.filing_id = :id
                order by t.edition desc
                """).param("id", id).query(Rows.of(String.class)).list().stream().map(edition -> Choice.of(edition, edition))
                .toList();
        List<Choice> levels = Stream.of(Level.values()).filter(level -> level != Level.APPRENTICE && level != Level.CHIEF)
                .map(level -> Choice.of(level.code(), ui.t(level.key()))).toList();
        return new PlanPage(company, (actor.is(Role.ENTERPRISE_UNION) ? "/org" : "/desk") + "/assessment/filings/" + id,
                occupations,
                editions, levels, form);
    }
}
