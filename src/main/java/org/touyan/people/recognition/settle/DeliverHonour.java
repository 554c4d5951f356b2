package org.touyan.people.recognition.settle;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.Picture;
import org.touyan.people.recognition.NominationId;
import org.touyan.people.recognition.domain.Nomination;
import org.touyan.people.recognition.domain.NominationTrail;
import org.touyan.people.recognition.domain.Nominations;

/** An honour is brought to its holder's door. Worth remembering, and worth no point. */
@Component
public class DeliverHonour {

    static final String PICTURE = "award-delivery";

    private final Nominations nominations;
    private final NominationTrail trail;
    private final Files files;
    private final JdbcClient jdbc;
    private final Clock clock;

    DeliverHonour(Nominations nominations, NominationTrail trail, Files files, JdbcClient jdbc, Clock clock) {
        this.nominations = nominations;
        this.trail = trail;
        this.files = files;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param pictures one, or none */
    @Transactional
    public void deliver(Actor actor, NominationId id, Delivery delivery, List<Picture> pictures) {
        Nomination nomination = nominations.get(id);
        nomination.deliver(actor);
        Instant now = clock.instant();
        Delivery checked = delivery.checked(nomination.decided().decidedOn(), Beijing.day(now));
        Nomination saved = nominations.save(nomination);
        jdbc.sql("""
                insert into recognition.delivery (nomination_id, day, place, people, note, entered_by, entered_by_name, entered_at)
                values (:id, :day, :place, :people, :note, :by, :name, :now)
                """)
                .param("id", id)
                .param("day", checked.day())
                .param("place", checked.place())
                .param("people", checked.people())
                .param("note", checked.note())
                .param("by", actor.account())
                .param("name", actor.name())
                .param("now", now)
                .update();
        pictures.forEach(picture -> files.store(actor, PICTURE, id.value(), saved.path(), picture));
        trail.note(actor, "delivered", saved, checked.place());
    }
}
