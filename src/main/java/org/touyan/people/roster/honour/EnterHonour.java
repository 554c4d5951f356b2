package org.touyan.people.roster.honour;

import java.time.Clock;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.storage.Picture;
import org.touyan.people.roster.AwardDecided;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.AwardId;
import org.touyan.people.roster.domain.Decision;
import org.touyan.people.roster.domain.HonourAward;
import org.touyan.people.roster.domain.HonourAwards;
import org.touyan.people.roster.domain.KnownWords;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.Responsible;

/** Enters an honour from its decision. It counts only when somebody else has verified it. */
@Component
public class EnterHonour {

    private final People people;
    private final HonourAwards awards;
    private final KnownWords known;
    private final Scans scans;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    EnterHonour(People people, HonourAwards awards, KnownWords known, Scans scans, JdbcClient jdbc, AuditTrail audit,
            Clock clock) {
        this.people = people;
        this.awards = awards;
        this.known = known;
        this.scans = scans;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public AwardId enter(Actor actor, PersonId id, Decision decision) {
        return enter(actor, id, decision, List.of());
    }

    /** @param document scanned, page by page; drawn anew before, outside the transaction */
    @Transactional
    public AwardId enter(Actor actor, PersonId id, Decision decision, List<Picture> document) {
        Person person = people.get(id);
        Responsible.staff(actor, person.path());
        known.check(decision);
        if (entered(id, decision)) {
            throw RuleBroken.at("title", "roster.honour.already");
        }
        HonourAward award = awards.save(HonourAward.enter(actor, id, decision, clock.instant()));
        scans.add(actor, award.id(), person.path(), document);
        audit.note(actor, "honour.entered", "person", id, person.path(), "award", award.id().toString(), "type",
                decision.honourType());
        return award.id();
    }

    /** A decision learnt from a nomination is a draft like any other, unless somebody has entered it from the paper already. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AwardDecided signal) {
        var decision = new Decision(signal.honourType(), signal.title(), signal.decidedOn().getYear(), signal.documentNo(),
                signal.decidedOn());
        PersonId person = nowIs(signal.person());
        if (!entered(person, decision)) {
            enter(Acting.current(), person, decision);
        }
    }

    /** Whoever was nominated under an entry that was merged meanwhile is honoured under the one that stays. */
    private PersonId nowIs(PersonId id) {
        return jdbc.sql("select roster.now_is(:person)").param("person", id).query(Rows.of(PersonId.class)).single();
    }

    private boolean entered(PersonId id, Decision decision) {
        return jdbc.sql("""
                select exists (select 1 from roster.honour_award
                where person_id = :person and honour_type = :type and year = :year and title = :title and state <> 'DISCARDED')
                """)
                .param("person", id)
                .param("type", decision.honourType())
                .param("year", decision.year())
                .param("title", decision.title())
                .query(Rows.of(Boolean.class))
                .single();
    }
}
