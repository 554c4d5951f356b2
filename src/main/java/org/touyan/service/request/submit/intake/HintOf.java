package org.touyan.service.request.submit.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.submit.hearing.AtOnce;
import org.touyan.service.request.submit.hearing.Hearing;

/** Hears what a call is about with the same ears as the public form. */
@Component
@Transactional(readOnly = true)
class HintOf {

    private record Row(RequestId requestId, String words, OrgPath orgPath) {}

    private final Hearing hearing;
    private final Organizations organizations;
    private final JdbcClient jdbc;

    HintOf(Hearing hearing, Organizations organizations, JdbcClient jdbc) {
        this.hearing = hearing;
        this.organizations = organizations;
        this.jdbc = jdbc;
    }

    /** Of what has been typed so far. */
    public HintPart of(IntakeForm typed) {
        OrgPath place = organizations.town(typed.town()).map(Town::path).orElseGet(() -> organizations.towns().getFirst().path());
        return typed.words().isBlank() || typed.words().length() > IntakeForm.LONGEST_WORDS
                ? HintPart.NONE
                : new HintPart(hearing.hear(typed.words(), place));
    }

    /** Of the call that has just been keyed, for whoever has no scripts or was too quick for them. */
    public Keyed keyed(String number) {
        if (number.isEmpty()) {
            return Keyed.NONE;
        }
        return jdbc.sql("""
                select request_id, words, org_path from request.help_request where number = :number
                order by submitted_at desc limit 1
                """).param("number", number).query(Rows.of(Row.class)).optional()
                .map(row -> new Keyed(number, row.requestId(), hearing.hear(row.words(), row.orgPath())))
                .orElseGet(() -> new Keyed(number, null, AtOnce.NOTHING));
    }
}
