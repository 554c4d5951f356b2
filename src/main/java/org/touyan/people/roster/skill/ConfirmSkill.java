package org.touyan.people.roster.skill;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.Responsible;

/** Writes down that an organisation has confirmed a skill. */
@Component
public class ConfirmSkill {

    private static final int ORGANISATION = 60;
    private static final int DOCUMENT = 80;
    private static final int BEGINNER = 5;

    private final People people;
    private final Catalog catalog;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ConfirmSkill(People people, Catalog catalog, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.people = people;
        this.catalog = catalog;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the paper says.
     *
     * @param organisation who has confirmed it
     * @param document     number or name of the certificate or letter
     */
    public record Confirmation(String skill, int level, String organisation, String document, LocalDate day) {}

    @Transactional
    @BusinessRule(id = "RST-11", says = "The level of a confirmed skill changes by another confirmation only.")
    public void confirm(Actor actor, PersonId id, Confirmation paper) {
        Person person = people.get(id);
        Responsible.staff(actor, person.path());
        Instant now = clock.instant();
        if (catalog.skill(paper.skill()).isEmpty()) {
            throw RuleBroken.at("skill", "roster.person.skill");
        }
        if (paper.level() < 0 || paper.level() > BEGINNER) {
            throw RuleBroken.at("level", "roster.person.skill-level", paper.level());
        }
        if (paper.day().isAfter(Beijing.day(now))) {
            throw RuleBroken.at("day", "roster.skill.later");
        }
        jdbc.sql("""
                insert into roster.skill_confirmation (confirmation_id, person_id, skill, level, organisation, document, confirmed_on,
                  entered_by, entered_by_name, entered_at)
                values (:id, :person, :skill, :level, :organisation, :document, :day, :account, :name, :now)
                """)
                .param("id", Uuid7.next())
                .param("person", id)
                .param("skill", paper.skill())
                .param("level", paper.level())
                .param("organisation", FreeText.check(paper.organisation(), 2, ORGANISATION).orRefuse("organisation"))
                .param("document", FreeText.check(paper.document(), 2, DOCUMENT).orRefuse("document"))
                .param("day", paper.day())
                .param("account", Objects.requireNonNull(actor.account()))
                .param("name", actor.name())
                .param("now", now)
                .update();
        jdbc.sql("""
                insert into roster.person_skill (person, skill, level) values (:person, :skill, :level)
                on conflict (person, skill) do update set level = excluded.level
                """).param("person", id).param("skill", paper.skill()).param("level", paper.level()).update();
        jdbc.sql("update roster.person set version = version + 1 where person_id = :person").param("person", id).update();
        audit.note(actor, "skill.confirmed", "person", id, person.path(), "skill", paper.skill(), "level",
                Integer.toString(paper.level()));
    }
}
