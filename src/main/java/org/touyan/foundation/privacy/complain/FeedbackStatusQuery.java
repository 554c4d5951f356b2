package org.touyan.foundation.privacy.complain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.privacy.domain.ComplaintSecret;
import org.touyan.foundation.shared.NotFound;

/** One complaint, for whoever shows its secret. */
@Component
class FeedbackStatusQuery {

    private final JdbcClient jdbc;
    private final Elevated elevated;

    FeedbackStatusQuery(JdbcClient jdbc, Elevated elevated) {
        this.jdbc = jdbc;
        this.elevated = elevated;
    }

    @Transactional(readOnly = true)
    public FeedbackStatusPage page(String secret) {
        return elevated.asSystem(() -> jdbc.sql("""
                select number, body, received_at, due_at, answer, answered_at, phone_sealed is not null as phone_left
                from privacy.complaint
                where secret_hash = :hash
                """)
                .param("hash", new ComplaintSecret(secret).hash())
                .query(FeedbackStatusQuery::page)
                .optional())
                .orElseThrow(() -> new NotFound("complaint"));
    }

    private static FeedbackStatusPage page(ResultSet row, int number) throws SQLException {
        return new FeedbackStatusPage(row.getString("number"), row.getString("body"),
                Objects.requireNonNull(instant(row, "received_at")), Objects.requireNonNull(instant(row, "due_at")),
                row.getString("answer"), instant(row, "answered_at"), row.getBoolean("phone_left"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
