package org.touyan.people.roster.life;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.consent.ChangeConsent;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.PersonState;
import org.touyan.people.roster.domain.Posts;
import org.touyan.people.roster.domain.PublicField;
import org.touyan.people.roster.domain.Responsible;
import org.touyan.people.roster.domain.Standing;

/** Writes down that somebody has retired, moved or died, and does what follows from it. */
@Component
public class ChangeLife {

    private static final int WORDS = 300;

    private final People people;
    private final Posts posts;
    private final ChangeConsent consent;
    private final Organizations organizations;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ChangeLife(People people, Posts posts, ChangeConsent consent, Organizations organizations, JdbcClient jdbc, AuditTrail audit,
            Clock clock) {
        this.people = people;
        this.posts = posts;
        this.consent = consent;
        this.organizations = organizations;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** He stays on the roster, reachable and found; his posts end on that day. */
    @Transactional
    public void retire(Actor actor, PersonId id, LocalDate lastDay, String words) {
        Person person = mine(actor, id);
        if (person.standing() != Standing.IN_POST) {
            throw new Conflict("roster.life.not-in-post");
        }
        notLater(lastDay);
        endPosts(id, lastDay);
        person.retire();
        people.save(person);
        write(actor, person, LifeKind.RETIRED, lastDay, null, words, null);
    }

    /** @param to the union he moves to; null when it is not one of ours */
    @Transactional
    public void move(Actor actor, PersonId id, @Nullable OrgPath to, LocalDate day, String words) {
        Person person = mine(actor, id);
        if (person.state() == PersonState.LEFT || person.standing() == Standing.DECEASED) {
            throw new Conflict("roster.life.gone");
        }
        notLater(day);
        if (to != null && (to.equals(person.path()) || organizations.unitOf(to).filter(u -> u.path().equals(to)).isEmpty())) {
            throw RuleBroken.at("to", "roster.life.unit");
        }
        if (to == null && words.isBlank()) {
            throw RuleBroken.at("words", "roster.life.where");
        }
        write(actor, person, LifeKind.MOVED, day, to, words, null);
        leaveTeams(actor, id, to);
        person.turn(PersonState.LEFT);
        people.save(person);
    }

    /** The new union takes over whoever was moved to it. */
    @Transactional
    public PersonId takeOver(Actor actor, TurnId turn) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        PersonId id = jdbc.sql("select roster.take_over(:turn) as id")
                .param("turn", turn)
                .query(Rows.orNull(PersonId.class))
                .optional()
                .orElseThrow(() -> new Conflict("roster.life.taken"));
        jdbc.sql("update roster.life_turn set taken_by = :by, taken_at = :now where turn_id = :turn")
                .param("by", actor.name())
                .param("now", clock.instant())
                .param("turn", turn)
                .update();
        audit.note(actor, "person.taken-over", "person", id, people.get(id).path());
        return id;
    }

    @BusinessRule(id = "RST-31", says = "Nobody shows anything after death but what the family and the union decide, and never a phone.")
    @Transactional
    public void mourn(Actor actor, PersonId id, LocalDate day, boolean profileStays, String words) {
        Person person = mine(actor, id);
        if (person.standing() == Standing.DECEASED) {
            throw new Conflict("roster.life.gone");
        }
        notLater(day);
        reasoned(profileStays, words);
        endPosts(id, day);
        leaveTeams(actor, id, null);
        Set<PublicField> shown = person.shown();
        person.die();
        people.save(person);
        consent.afterDeath(actor, id, profileStays ? shown : EnumSet.noneOf(PublicField.class));
        write(actor, person, LifeKind.DECEASED, day, null, words, profileStays);
    }

    /** The family and the union think again. */
    @Transactional
    public void decideProfile(Actor actor, PersonId id, boolean profileStays, String words) {
        Person person = mine(actor, id);
        if (person.standing() != Standing.DECEASED) {
            throw new Conflict("roster.life.living");
        }
        reasoned(true, words);
        consent.afterDeath(actor, id,
                profileStays
                        ? EnumSet.of(PublicField.PROFILE, PublicField.TRADE, PublicField.STORY)
                        : EnumSet.noneOf(PublicField.class));
        write(actor, person, LifeKind.PROFILE, Beijing.day(clock.instant()), null, words, profileStays);
    }

    private Person mine(Actor actor, PersonId id) {
        Person person = people.get(id);
        Responsible.staff(actor, person.path());
        return person;
    }

    private void notLater(LocalDate day) {
        if (day.isAfter(Beijing.day(clock.instant()))) {
            throw RuleBroken.at("day", "roster.life.later");
        }
    }

    private static void reasoned(boolean profileStays, String words) {
        if (profileStays && words.isBlank()) {
            throw RuleBroken.at("words", "roster.life.who-decided");
        }
    }

    private void endPosts(PersonId id, LocalDate lastDay) {
        posts.findByPersonId(id).stream().filter(p -> p.heldAfter(lastDay)).forEach(post -> {
            if (!post.begunBy(lastDay)) {
                throw RuleBroken.at("day", "roster.life.post-later", post.title());
            }
            post.end(lastDay);
            posts.save(post);
        });
    }

    private void leaveTeams(Actor actor, PersonId id, @Nullable OrgPath kept) {
        jdbc.sql("select roster.leave_teams(:person, cast(:kept as text), :by, :now)")
                .param("person", id)
                .param("kept", kept == null ? null : kept.value())
                .param("by", actor.name())
                .param("now", clock.instant())
                .query(rs -> {
                });
    }

    private void write(Actor actor, Person person, LifeKind kind, LocalDate day, @Nullable OrgPath to, String words,
            @Nullable Boolean profileStays) {
        Instant now = clock.instant();
        jdbc.sql("""
                insert into roster.life_turn (turn_id, person_id, kind, day, from_path, to_path, words, profile_stays, entered_by,
                  entered_at)
                values (:id, :person, :kind, :day, :from, :to, :words, :stays, :by, :now)
                """)
                .param("id", TurnId.next())
                .param("person", person.id())
                .param("kind", kind)
                .param("day", day)
                .param("from", person.path())
                .param("to", to == null ? null : to.value())
                .param("words", FreeText.check(words, 0, WORDS).orRefuse("words"))
                .param("stays", profileStays)
                .param("by", actor.name())
                .param("now", now)
                .update();
        audit.note(actor, "person." + kind.name().toLowerCase(java.util.Locale.ROOT), "person", person.id(), person.path(), "day",
                day.toString());
    }
}
