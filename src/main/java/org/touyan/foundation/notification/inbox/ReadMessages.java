package org.touyan.foundation.notification.inbox;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.notification.MessageId;
import org.touyan.foundation.notification.domain.Content;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;

/** Marks messages as read, for their reader alone: nobody who sent one learns of it. */
@Service
class ReadMessages {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    ReadMessages(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** @return where the message leads, if anywhere */
    @Transactional
    public Optional<String> open(Actor actor, MessageId id) {
        Content content = jdbc.sql("""
                select content
                from notification.message
                where message_id = :id and channel = 'INBOX' and recipient_account = :account
                """)
                .param("id", id)
                .param("account", account(actor))
                .query((rs, n) -> Content.open(vault, new Sealed(rs.getBytes(1))))
                .optional()
                .orElseThrow(() -> new NotFound("message " + id.value()));
        mark("m.message_id = :id", id.value(), actor);
        return Optional.ofNullable(content.href());
    }

    @Transactional
    public void all(Actor actor) {
        mark("m.recipient_account = :id", account(actor), actor);
    }

    private void mark(String which, UUID id, Actor actor) {
        jdbc.sql("""
                insert into notification.reading (message_id, account_id, read_at)
                select m.message_id, :account, :now
                from notification.message m
                where m.channel = 'INBOX' and %s
                on conflict do nothing
                """.formatted(which))
                .param("id", id)
                .param("account", account(actor))
                .param("now", clock.instant())
                .update();
    }

    private static UUID account(Actor actor) {
        return Objects.requireNonNull(actor.account(), "an inbox without an account");
    }
}
