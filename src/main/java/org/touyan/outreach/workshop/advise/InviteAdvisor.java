package org.touyan.outreach.workshop.advise;

import java.time.Clock;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.notification.Notices;
import org.touyan.foundation.notification.Recipient;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.outreach.workshop.AdvisorId;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.WorkshopState;
import org.touyan.outreach.workshop.domain.Advisor;
import org.touyan.outreach.workshop.domain.Advisors;
import org.touyan.outreach.workshop.domain.Appointment;
import org.touyan.outreach.workshop.domain.Workshop;
import org.touyan.outreach.workshop.domain.Workshops;
import org.touyan.people.roster.PersonId;

/** Asks a master to advise a workshop. It is a question: no is an answer like any other. */
@Component
public class InviteAdvisor {

    private final Workshops workshops;
    private final Advisors advisors;
    private final Accounts accounts;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    InviteAdvisor(Workshops workshops, Advisors advisors, Accounts accounts, Notices notices, JdbcClient jdbc, AuditTrail audit,
            Clock clock) {
        this.workshops = workshops;
        this.advisors = advisors;
        this.accounts = accounts;
        this.notices = notices;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public AdvisorId invite(Actor actor, WorkshopId id, PersonId person, Appointment appointment) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Workshop workshop = workshops.toChange(id);
        Advisor advisor = Advisor.invited(actor, workshop, person, appointment, clock.instant());
        if (workshop.state() == WorkshopState.PLANNED || workshop.state() == WorkshopState.CLOSED) {
            throw new Conflict("workshop.advisor.not-recognised");
        }
        if (already(id, person)) {
            throw RuleBroken.at("who", "workshop.advisor.already");
        }
        advisors.save(advisor);
        accounts.ofPerson(person.value()).ifPresent(account -> notices.send(Recipient.ofAccount(account), "workshop.invited",
                "workshop.invited/" + advisor.id(), advisor.path(), "/me/workshops"));
        audit.note(actor, "workshop.advisor-invited", "workshop-advisor", advisor.id(), advisor.path());
        return advisor.id();
    }

    private boolean already(WorkshopId id, PersonId person) {
        return jdbc.sql("""
                select exists (select 1 from workshop.advisor
                where workshop_id = :id and person_id = any(roster.selves(:person)) and state in ('INVITED', 'ACCEPTED'))
                """).param("id", id).param("person", person).query(Boolean.class).single();
    }

    /** @throws RuleBroken at {@code who}, when nobody, or more than one, is called that or has that number */
    @Transactional(readOnly = true)
    public PersonId named(Actor actor, String who) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        List<PersonId> found = jdbc.sql("""
                select p.person_id
                from roster.person p
                where (p.name = :who or p.roster_no = :who) and p.state <> 'LEFT' and p.merged_into is null and p.standing <> 'DECEASED'
                limit 2
                """).param("who", who).query(Rows.of(PersonId.class)).list();
        if (found.size() != 1) {
            throw RuleBroken.at("who", found.isEmpty() ? "workshop.who.nobody" : "workshop.who.several", who);
        }
        return found.getFirst();
    }
}
