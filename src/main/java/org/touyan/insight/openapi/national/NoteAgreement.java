package org.touyan.insight.openapi.national;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.privacy.ConsentChannel;
import org.touyan.foundation.privacy.Consents;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.Named;
import org.touyan.people.roster.PersonId;

/** Keys that somebody agrees to be handed over to the national system, or takes that back: it is a consent of its own. */
@Component
public class NoteAgreement {

    static final String SUBJECT = "volunteer";
    static final String FIELD = "national-system";
    private static final String VERSION = "2026-11";

    private final Named named;
    private final Consents consents;
    private final JdbcClient jdbc;

    NoteAgreement(Named named, Consents consents, JdbcClient jdbc) {
        this.named = named;
        this.consents = consents;
        this.jdbc = jdbc;
    }

    @Transactional
    public void note(Actor actor, String who, boolean agreed, ConsentChannel channel) {
        actor.require(Role.CITY_STAFF);
        PersonId person = named.find("who", who);
        OrgPath where = jdbc.sql("select org_path from roster.person where person_id = :id").param("id", person)
                .query(Rows.of(OrgPath.class)).single();
        if (agreed) {
            consents.give(actor, SUBJECT, person.value(), where, FIELD, VERSION, channel);
        } else {
            consents.withdraw(actor, SUBJECT, person.value(), where, FIELD, VERSION, channel);
        }
    }
}
