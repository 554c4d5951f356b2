package org.touyan.people.roster.honour;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.storage.Picture;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.Against;
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
    private final Scans scans;
    private final AuditTrail audit;
    private final Clock clock;

    SettleHonour(People people, HonourAwards awards, KnownWords known, Scans scans, AuditTrail audit, Clock clock) {
        this.people = people;
        this.awards = awards;
        this.known = known;
        this.scans = scans;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PersonId amend(Actor actor, AwardId id, Decision decision) {
        return amend(actor, id, decision, List.of());
    }

    /** @param document more pages of the scan; drawn anew before, outside the transaction */
    @Transactional
    public PersonId amend(Actor actor, AwardId id, Decision decision, List<Picture> document) {
        known.check(decision);
        PersonId person = settle(actor, id, HonourAct.AMEND, award -> award.amend(actor, decision, clock.instant()));
        scans.add(actor, id, people.get(person).path(), document);
        return person;
    }

    @Transactional
    public PersonId discard(Actor actor, AwardId id) {
        return settle(actor, id, HonourAct.DISCARD, award -> award.discard(actor, clock.instant()));
    }

    /** Compared with the decision by somebody who did not enter it: with its scan, or where there is none with the paper. */
    @Transactional
    public PersonId verify(Actor actor, AwardId id) {
        Against against = scans.of(id).isEmpty() ? Against.PAPER : Against.SCAN;
        return settle(actor, id, HonourAct.VERIFY, award -> award.verify(actor, against, clock.instant()));
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
