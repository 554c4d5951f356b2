package org.touyan.foundation.identity.users;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.privacy.Mask;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;

/** Accounts, page by page, and whose way back in waits for a second administrator. */
@Component
class UsersQuery {

    static final int PAGE = 50;

    private static final String WANTED = """
            from identity.account a
            where (:role::text is null or a.role = :role)
              and (:name = '' or strpos(a.name, :name) > 0)
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    UsersQuery(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Transactional(readOnly = true)
    public List<UserRow> rows(@Nullable Role role, String name, long offset) {
        return jdbc.sql("""
                select a.account_id, a.login_sealed, a.login_is_phone, a.name, a.role, a.scope, a.state = 'ACTIVE' as active,
                       a.password_hash is not null as enrolled,
                       (select to_timestamp(max(s.last_access_time) / 1000.0)
                        from identity.spring_session s
                        where s.principal_name = a.account_id::text) as last_seen,
                       exists (select from identity.recovery r
                               where r.account_id = a.account_id and r.decided_at is null) as asked
                """ + WANTED + " order by a.state, a.role, a.name, a.account_id offset :offset limit :limit")
                .param("role", role)
                .param("name", name)
                .param("offset", offset)
                .param("limit", PAGE)
                .query(this::row)
                .list();
    }

    @Transactional(readOnly = true)
    public long count(@Nullable Role role, String name) {
        return jdbc.sql("select count(*) " + WANTED)
                .param("role", role)
                .param("name", name)
                .query((row, n) -> row.getLong(1))
                .single();
    }

    @Transactional(readOnly = true)
    public List<RecoveryRow> recoveries(@Nullable UUID viewer) {
        return jdbc.sql("""
                select r.recovery_id as id, a.name, r.reason, r.asked_name, r.asked_at,
                       r.asked_by is not distinct from :viewer::uuid as mine
                from identity.recovery r join identity.account a on a.account_id = r.account_id
                where r.decided_at is null
                order by r.asked_at
                """)
                .param("viewer", viewer)
                .query(Rows.of(RecoveryRow.class))
                .list();
    }

    private UserRow row(ResultSet row, int number) throws SQLException {
        OffsetDateTime seen = row.getObject("last_seen", OffsetDateTime.class);
        String login = vault.open(new Sealed(row.getBytes("login_sealed")));
        return new UserRow(new AccountId(row.getObject("account_id", UUID.class)),
                row.getBoolean("login_is_phone") ? Mask.phone(login) : login, row.getString("name"),
                Role.valueOf(row.getString("role")), new OrgPath(row.getString("scope")), row.getBoolean("active"),
                row.getBoolean("enrolled"), seen == null ? null : seen.toInstant(), row.getBoolean("asked"));
    }
}
