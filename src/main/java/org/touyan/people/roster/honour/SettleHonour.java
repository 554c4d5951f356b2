package org.touyan.people.roster.honour;

import java.time.Clock;
import java.util.Locale;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.AwardId;
import org.touyan.people.roster.domain.Decision;
import org.touyan.people.roster.domain.HonourAct;
import org.touyan.people.roster.domain.HonourAward;
import org.touyan.people.roster.domain.HonourAwards;
import org.touyan.people.roster.domain.KnownWords;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.Responsible;

/** What happens to an honour after it was entered: corrected, verified, put in doubt, revoked. */
@Component
public class SettleHonour {

    private interface Settling {

        void on(HonourAward award);
    }

    private final People people;
    private final HonourAwards awards;
    private final KnownWords known;
    private final AuditTrail audit;
    private final Clock clock;

    SettleHonour(People people, HonourAwards awards, KnownWords known, AuditTrail audit, Clock clock) {
        this.people = people;
        this.awards = awards;
        this.known = known;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PersonId amend(Actor actor, AwardId id, Decision decision) {
        known.check(decision);
        return settle(actor, id, HonourAct.AMEND, award -> award.amend(actor, decision, clock.instant()));
    }

    @Transactional
    public PersonId discard(Actor actor, AwardId id) {
        return settle(actor, id, HonourAct.DISCARD, award -> award.discard(actor, clock.instant()));
    }

    /** Compared with the decision by somebody who did not enter it. */
    @Transactional
    public PersonId verify(Actor actor, AwardId id) {
        return settle(actor, id, HonourAct.VERIFY, award -> award.verify(actor, clock.instant()));
    }

    @Transactional
    public PersonId suspend(Actor actor, AwardId id) {
        return settle(actor, id, HonourAct.SUSPEND, award -> award.suspend(actor));
    }

    @Transactional
    public PersonId restore(Actor actor, AwardId id) {
        return settle(actor, id, HonourAct.RESTORE, award -> award.restore(actor));
    }

    @Transactional
    public PersonId revoke(Actor actor, AwardId id, String document) {
        return settle(actor, id, HonourAct.REVOKE, award -> award.revoke(actor, document, clock.instant()));
    }

    private PersonId settle(Actor actor, AwardId id, HonourAct act, Settling settling) {
        HonourAward award = awards.get(id);
        Person person = people.get(award.person());
        Responsible.staff(actor, person.path());
        settling.on(award);
        awards.save(award);
        audit.note(actor, "honour." + act.past(), "person", person.id(), person.path(), "award", id.toString(), "state",
                award.state().name().toLowerCase(Locale.ROOT));
        return person.id();
    }
}
