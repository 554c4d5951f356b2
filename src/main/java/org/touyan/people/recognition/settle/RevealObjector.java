package org.touyan.people.recognition.settle;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Unmasking;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.people.recognition.NominationId;
import org.touyan.people.recognition.ObjectionId;
import org.touyan.people.recognition.domain.Nomination;
import org.touyan.people.recognition.domain.Nominations;

/** Shows the phone of whoever objected whole, to ask back, and writes down who looked and why. */
@Component
public class RevealObjector {

    private final Nominations nominations;
    private final Vault vault;
    private final Unmasking unmasking;
    private final JdbcClient jdbc;

    RevealObjector(Nominations nominations, Vault vault, Unmasking unmasking, JdbcClient jdbc) {
        this.nominations = nominations;
        this.vault = vault;
        this.unmasking = unmasking;
        this.jdbc = jdbc;
    }

    /** @throws org.touyan.foundation.shared.RuleBroken at {@code reason}, when none is given */
    @Transactional
    public String reveal(Actor actor, NominationId id, ObjectionId objection, String reason) {
        actor.require(Role.CITY_STAFF);
        Nomination nomination = nominations.get(id);
        Sealed phone = jdbc.sql("""
                select phone_sealed from recognition.objection
                where objection_id = :objection and nomination_id = :id and phone_sealed is not null
                """)
                .param("objection", objection)
                .param("id", id)
                .query((row, n) -> new Sealed(row.getBytes("phone_sealed")))
                .optional()
                .orElseThrow(() -> new NotFound("phone of objection " + objection));
        unmasking.log(actor, "objection", objection, nomination.path(), "phone", reason);
        return vault.open(phone);
    }
}
