package org.touyan.people.assessment.desk;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.people.assessment.FilingId;

/** Reads one filing; the database shows a company its own only. */
@Component
public class FilingQuery {

    static final Role[] READERS = {Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR};

    private final JdbcClient jdbc;
    private final Clock clock;

    FilingQuery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param typed null until something was done wrong */
    @Transactional(readOnly = true)
    public FilingPage page(Actor actor, FilingId id, @Nullable Form<FilingForm> typed) {
        actor.require(READERS);
        var head = jdbc.sql("""
                select f.filing_id, b.name as company, f.state, f.office, f.number, f.body_code, f.applied_on, f.filed_on, f.valid_until,
                  f.ended_on
                from assessment.filing f join organization.body b on b.body_id = f.body_id
                where f.filing_id = :id
                """).param("id", id).query(Rows.of(FilingPage.Head.class)).optional()
                .orElseThrow(() -> new NotFound("filing " + id));
        var scopes = jdbc.sql("""
                select occupation, occupation_name, highest from assessment.filing_scope where filing_id = :id order by occupation
                """).param("id", id).query(Rows.of(FilingPage.Scope.class)).list();
        var staff = jdbc.sql("""
                select staff_id, kind, name, card_no, left_on
                from assessment.staff
                where filing_id = :id
                order by kind, left_on nulls first, entered_at, staff_id
                """).param("id", id).query(Rows.of(FilingPage.Staff.class)).list();
        var sites = jdbc
                .sql("select name, address, seats from assessment.site where filing_id = :id order by entered_at, site_id")
                .param("id", id).query(Rows.of(FilingPage.Site.class)).list();
        var steps = jdbc.sql("""
                select state, on_day, words, by_name from assessment.filing_step where filing_id = :id order by at, step_id
                """).param("id", id).query(Rows.of(FilingPage.Step.class)).list();
        return new FilingPage(head, scopes, staff, sites, steps, actor.role(),
                typed == null ? FilingForm.blank(Beijing.day(clock.instant())) : typed);
    }
}
