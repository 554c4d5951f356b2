package org.touyan.people.recognition.nominate;

import java.time.Clock;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.Picture;
import org.touyan.people.recognition.NominationId;
import org.touyan.people.recognition.NoticeId;
import org.touyan.people.recognition.domain.Nomination;
import org.touyan.people.recognition.domain.NominationTrail;
import org.touyan.people.recognition.domain.Nominations;
import org.touyan.people.recognition.domain.Notices;
import org.touyan.people.recognition.domain.Proposal;
import org.touyan.people.recognition.domain.Shares;
import org.touyan.people.roster.Named;
import org.touyan.people.roster.PersonId;

/** Puts a person of the roster forward under a notice. */
@Component
public class Nominate {

    private final Notices notices;
    private final Nominations nominations;
    private final NominationTrail trail;
    private final Shares shares;
    private final Named people;
    private final Files files;
    private final JdbcClient jdbc;
    private final Clock clock;

    Nominate(Notices notices, Nominations nominations, NominationTrail trail, Shares shares, Named people, Files files,
            JdbcClient jdbc,
            Clock clock) {
        this.notices = notices;
        this.nominations = nominations;
        this.trail = trail;
        this.shares = shares;
        this.people = people;
        this.files = files;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param papers photographed, those the notice asks for */
    @Transactional
    public NominationId nominate(Actor actor, NoticeId notice, PersonId person, Proposal proposal, List<Picture> papers) {
        String name = people.nameOf(person);
        List<String> known = shares.classes().stream().map(Shares.QuotaClass::code).toList();
        if (!known.containsAll(proposal.classes())) {
            throw RuleBroken.at("classes", "recognition.nominate.class");
        }
        if (named(notice, person)) {
            throw RuleBroken.at("who", "recognition.nominate.already", name);
        }
        Nomination nomination = nominations
                .save(Nomination.of(actor, notices.get(notice), person, name, proposal, clock.instant()));
        papers.forEach(paper -> files.store(actor, Nomination.PAPER, nomination.id().value(), nomination.path(), paper));
        trail.note(actor, "put-forward", nomination, "");
        return nomination.id();
    }

    /** Asked across all unions: a person is put forward once under a notice. */
    private boolean named(NoticeId notice, PersonId person) {
        return jdbc.sql("select recognition.named_already(:notice, :person)")
                .param("notice", notice)
                .param("person", person)
                .query(Rows.of(Boolean.class))
                .single();
    }
}
