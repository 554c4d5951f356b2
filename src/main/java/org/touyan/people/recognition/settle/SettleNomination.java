package org.touyan.people.recognition.settle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.approval.BoardId;
import org.touyan.foundation.approval.posting.PublicNotices;
import org.touyan.foundation.approval.posting.Sheet;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.people.recognition.NominationDecided;
import org.touyan.people.recognition.NominationId;
import org.touyan.people.recognition.domain.Meeting;
import org.touyan.people.recognition.domain.Nomination;
import org.touyan.people.recognition.domain.NominationTrail;
import org.touyan.people.recognition.domain.Nominations;
import org.touyan.people.recognition.domain.Notice;
import org.touyan.people.recognition.domain.Notices;
import org.touyan.people.recognition.domain.Verdict;

/** Leads a nomination from the unit's vote to the decision, or ends it on the way. */
@Component
public class SettleNomination {

    private interface Settling {

        void on(Nomination nomination);
    }

    private final Nominations nominations;
    private final Notices notices;
    private final Hearings hearings;
    private final NominationTrail trail;
    private final PublicNotices publicNotices;
    private final Catalog catalog;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    SettleNomination(Nominations nominations, Notices notices, Hearings hearings, NominationTrail trail,
            PublicNotices publicNotices,
            Catalog catalog, ApplicationEventPublisher facts, Clock clock) {
        this.nominations = nominations;
        this.notices = notices;
        this.hearings = hearings;
        this.trail = trail;
        this.publicNotices = publicNotices;
        this.catalog = catalog;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    public void vote(Actor actor, NominationId id, Meeting meeting) {
        settle(actor, id, "voted", "", n -> n.vote(actor, meeting, today()));
    }

    /** With no department to ask, it is cleared at once. */
    @Transactional
    public void recommend(Actor actor, NominationId id) {
        Nomination nomination = settle(actor, id, "recommended", "", n -> n.recommend(actor, today()));
        clearIfHeard(actor, nomination);
    }

    @Transactional
    public void hear(Actor actor, NominationId id, Opinion opinion) {
        Nomination nomination = nominations.get(id);
        List<String> asked = notices.get(nomination.notice()).departments();
        Opinion checked = opinion.checked(asked);
        hearings.refuseTwice(nomination, checked);
        if (!checked.agrees()) {
            settle(actor, id, "vetoed", checked.department(), n -> n.veto(actor, checked.reason()));
            hearings.keep(actor, nomination, asked, checked);
            return;
        }
        Nomination agreed = settle(actor, id, "agreed", checked.department(), n -> n.agree(actor));
        hearings.keep(actor, nomination, asked, checked);
        clearIfHeard(actor, agreed);
    }

    private void clearIfHeard(Actor actor, Nomination nomination) {
        List<String> asked = notices.get(nomination.notice()).departments();
        if (hearings.agreed(nomination).containsAll(asked)) {
            settle(actor, nomination.id(), "cleared", "", n -> n.clear(actor));
        }
    }

    @Transactional
    public void post(Actor actor, NominationId id, LocalDate from, LocalDate until) {
        Nomination posted = settle(actor, id, "posted", from + " – " + until, n -> n.post(actor));
        Notice notice = notices.get(posted.notice());
        String honour = catalog.honourType(notice.honourType()).map(t -> t.name()).orElse(notice.title());
        publicNotices.post(actor, posted.matter(), new Sheet(new BoardId(notice.id().value()), notice.title(), honour,
                posted.name(), posted.unitName(), posted.merits()), from, until);
    }

    @Transactional
    public void decide(Actor actor, NominationId id, Verdict verdict) {
        Nomination decided = settle(actor, id, "decided", verdict.documentNo(),
                n -> decide(actor, n, verdict));
        Verdict written = decided.decided();
        Notice notice = notices.get(decided.notice());
        facts.publishEvent(new NominationDecided(id, decided.person(), notice.honourType(), written.title(),
                written.documentNo(), written.decidedOn()));
    }

    private void decide(Actor actor, Nomination nomination, Verdict verdict) {
        nomination.decide(actor, verdict, today());
        publicNotices.decided(actor, nomination.matter());
    }

    @Transactional
    public void refuse(Actor actor, NominationId id, String reason) {
        settle(actor, id, "not-chosen", "", n -> end(actor, n, () -> n.refuse(actor, reason)));
    }

    @Transactional
    public void withdraw(Actor actor, NominationId id, String reason) {
        settle(actor, id, "withdrawn", "", n -> end(actor, n, () -> n.withdraw(actor, reason)));
    }

    private void end(Actor actor, Nomination nomination, Runnable ending) {
        ending.run();
        publicNotices.withdrawn(actor, nomination.matter());
    }

    private Nomination settle(Actor actor, NominationId id, String act, String note, Settling settling) {
        Nomination nomination = nominations.get(id);
        settling.on(nomination);
        Nomination saved = nominations.save(nomination);
        trail.note(actor, act, saved, note);
        return saved;
    }

    private LocalDate today() {
        return Beijing.day(clock.instant());
    }
}
