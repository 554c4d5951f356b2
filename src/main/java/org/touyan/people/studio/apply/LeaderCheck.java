package org.touyan.people.studio.apply;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;
import org.touyan.people.studio.domain.Leader;
import org.touyan.people.studio.domain.Level;

/** Whether somebody may lead a studio. */
@Component
public class LeaderCheck {

    /** Somebody of the roster, and where he stands. */
    public record Candidate(PersonId personId, String name, OrgPath orgPath, String town) {

        public Leader leader() {
            return new Leader(personId, name);
        }
    }

    private final Organizations organizations;
    private final JdbcClient jdbc;

    LeaderCheck(Organizations organizations, JdbcClient jdbc) {
        this.organizations = organizations;
        this.jdbc = jdbc;
    }

    /** @throws RuleBroken at this field, when he holds no honour of that level or leads another studio */
    @BusinessRule(id = "STU-1", says = "A studio is led by somebody with a verified honour of its level or a higher one, who leads no other.", source = "各地申报条件：劳模、五一劳动奖章或工匠领衔")
    public Candidate check(String field, PersonId person, Level level) {
        Candidate candidate = jdbc.sql("""
                select person_id, name, org_path, town from roster.person
                where person_id = :id and state = 'ACTIVE' and standing <> 'DECEASED' and roster.visible(person_id)
                """)
                .param("id", person)
                .query(Rows.of(Candidate.class))
                .optional()
                .orElseThrow(() -> new NotFound("person " + person));
        if (!honoured(person, level)) {
            throw RuleBroken.at(field, "studio.lead.honour");
        }
        if (leadsAlready(person)) {
            throw RuleBroken.at(field, "studio.lead.already", candidate.name());
        }
        return new Candidate(person, candidate.name(), place(candidate), candidate.town());
    }

    /** Whom the county keeps on its own list still has a town, whose union is heard. */
    private OrgPath place(Candidate candidate) {
        return organizations.pathOfTown(candidate.town()).filter(candidate.orgPath()::covers).orElse(candidate.orgPath());
    }

    private boolean honoured(PersonId person, Level level) {
        return jdbc.sql("""
                select exists (select 1 from roster.honour_award a join catalog.honour_type t on t.code = a.honour_type
                               where a.person_id = any(roster.selves(:person)) and a.state = 'VERIFIED' and t.subject_kind = 'PERSON'
                                 and t.seal_level <= :seal)
                """)
                .param("person", person)
                .param("seal", level.seal())
                .query(Rows.of(Boolean.class))
                .single();
    }

    private boolean leadsAlready(PersonId person) {
        return jdbc.sql("select studio.leads_already(:person)").param("person", person).query(Rows.of(Boolean.class)).single();
    }
}
