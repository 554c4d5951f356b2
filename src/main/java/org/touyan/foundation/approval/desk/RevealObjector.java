package org.touyan.foundation.approval.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.approval.ObjectionId;
import org.touyan.foundation.approval.PostingId;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Unmasking;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;

/** Shows whole who objected, to ask back, and writes down who looked and why. */
@Component
public class RevealObjector {

    /** Whoever left a name or a phone; either may be empty. */
    public record Objector(String name, String phone) {}

    private record Kept(@Nullable Sealed nameSealed, @Nullable Sealed phoneSealed) {}

    private final PostingDeskQuery query;
    private final Vault vault;
    private final Unmasking unmasking;
    private final JdbcClient jdbc;

    RevealObjector(PostingDeskQuery query, Vault vault, Unmasking unmasking, JdbcClient jdbc) {
        this.query = query;
        this.vault = vault;
        this.unmasking = unmasking;
        this.jdbc = jdbc;
    }

    /** @throws org.touyan.foundation.shared.RuleBroken at {@code reason}, when none is given */
    @Transactional
    public Objector reveal(Actor actor, PostingId id, ObjectionId objection, String reason) {
        actor.require(Role.CITY_STAFF);
        PostedMatter posted = query.matter(id);
        Kept kept = jdbc.sql("""
                select name_sealed, phone_sealed from approval.objection
                where objection_id = :objection and posting_id = :id and (name_sealed is not null or phone_sealed is not null)
                """)
                .param("objection", objection)
                .param("id", id)
                .query(Rows.of(Kept.class))
                .optional()
                .orElseThrow(() -> new NotFound("whoever filed objection " + objection));
        unmasking.log(actor, "objection", objection, posted.orgPath(), "phone", reason);
        return new Objector(opened(kept.nameSealed()), opened(kept.phoneSealed()));
    }

    private String opened(@Nullable Sealed sealed) {
        return sealed == null ? "" : vault.open(sealed);
    }
}
