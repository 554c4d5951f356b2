package org.touyan.people.assessment.show;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Function;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Sha256;
import org.touyan.people.assessment.StaffId;
import org.touyan.people.assessment.domain.StaffKind;

/** The secret of an examiner or supervisor: made with the key outside the database, which holds its hash only. */
@Component
public class StaffLinks {

    /** Who has come with a link. */
    public record Holder(StaffId staffId, StaffKind kind, String name) {

        /** He acts under his own name, and sees what his batches show him. */
        public Actor actor() {
            return new Actor(null, name, Role.ASKER, new OrgPath("/none/"), null, staffId.value());
        }
    }

    private static final int BYTES = 16;

    private final Vault vault;
    private final Elevated elevated;
    private final JdbcClient jdbc;

    StaffLinks(Vault vault, Elevated elevated, JdbcClient jdbc) {
        this.vault = vault;
        this.elevated = elevated;
        this.jdbc = jdbc;
    }

    public String pathOf(StaffId staff) {
        return "/assess/" + tokenOf(staff);
    }

    /** From now on his link works. */
    @Transactional
    public void open(StaffId staff) {
        jdbc.sql("update assessment.staff set token_hash = :hash where staff_id = :staff")
                .param("hash", Sha256.of(tokenOf(staff)))
                .param("staff", staff).update();
    }

    /** @throws NotFound when nobody has this link, or who had it has left */
    @Transactional
    public <T> T as(String token, Function<Holder, T> work) {
        return elevated.asSystem(() -> work.apply(jdbc.sql("""
                select staff_id, kind, name from assessment.staff where token_hash = :hash and left_on is null
                """).param("hash", Sha256.of(token)).query(Rows.of(Holder.class)).optional()
                .orElseThrow(() -> new NotFound("an examiner behind this link"))));
    }

    private String tokenOf(StaffId staff) {
        return HexFormat.of().formatHex(Arrays.copyOf(vault.fingerprint("assessment-staff", staff.toString()), BYTES));
    }
}
