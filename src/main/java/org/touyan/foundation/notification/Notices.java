package org.touyan.foundation.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.AccountView;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.notification.domain.Channel;
import org.touyan.foundation.notification.domain.Content;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.web.LocalPath;
import org.touyan.foundation.web.Texts;

/**
 * Sends messages, by writing them down in the transaction of the act they tell of. The texts are those of the sending
 * module: {@code <key>.sms} (at most 70 characters with its link, begins with 【…】) and {@code <key>.title} for the inbox
 * and for mail. A key that has no text stops the act, so that it is found by the first test.
 */
@Service
public class Notices {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Vault vault;
    private final Texts texts;
    private final Clock clock;
    private final Set<String> urgentKeys;
    private final boolean mail;

    Notices(JdbcClient jdbc, Accounts accounts, Vault vault, Texts texts, Clock clock,
            @Value("${touyan.notification.urgent:}") Set<String> urgentKeys,
            @Value("${spring.mail.host:}") String mailHost) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.vault = vault;
        this.texts = texts;
        this.clock = clock;
        this.urgentKeys = Set.copyOf(urgentKeys);
        this.mail = !mailHost.isBlank();
    }

    /**
     * Tells somebody something, outside quiet hours.
     *
     * @param key       of the text, without {@code .sms} or {@code .title}
     * @param dedupeKey the same event has the same key: it is sent once, however often it is asked for
     * @param where     decides which colleagues see it when it gets stuck
     * @param href      a path on this host; becomes a short link at the end of the SMS
     * @param args      fill {@code {0}}, {@code {1}} … of the text; already in words
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Recipient to, String key, String dedupeKey, OrgPath where, @Nullable String href, Object... args) {
        write(to, key, dedupeKey, where, urgentKeys.contains(key), href, args);
    }

    /** Like {@link #send}, at any hour: for what somebody is waiting for, and for danger. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sendUrgent(Recipient to, String key, String dedupeKey, OrgPath where, @Nullable String href,
            Object... args) {
        write(to, key, dedupeKey, where, true, href, args);
    }

    private void write(Recipient to, String key, String dedupeKey, OrgPath where, boolean urgent,
            @Nullable String href, Object... args) {
        if (href != null && !LocalPath.safe(href)) {
            throw new IllegalArgumentException("message %s leads to another place (expected: a path)".formatted(key));
        }
        var draft = new Draft(key, dedupeKey, where, urgent, Content.of(href, args).sealed(vault), clock.instant());
        switch (to) {
            case Recipient.Phone(Sealed phone, String name) -> sms(draft, null, phone, name);
            case Recipient.Account(AccountId id) -> accounts.find(id).ifPresent(account -> toAccount(draft, account));
        }
    }

    private record Draft(String key, String dedupeKey, OrgPath where, boolean urgent, Sealed content, Instant now) {}

    /** A colleague who has left is told nothing any more; whoever sends chooses the one who serves the place now. */
    private void toAccount(Draft draft, AccountView account) {
        requireText(draft.key() + ".title");
        insert(draft, Channel.INBOX, account.id(), null, account.name());
        if (mail && hasMailAddress(account.id())) {
            insert(draft, Channel.MAIL, account.id(), null, account.name());
        }
        if (texts.has(draft.key() + ".sms")) {
            Optional<Sealed> phone = accounts.phone(account.id());
            phone.ifPresent(sealed -> sms(draft, account.id(), sealed, account.name()));
        }
    }

    private void sms(Draft draft, @Nullable AccountId account, Sealed phone, String name) {
        requireText(draft.key() + ".sms");
        insert(draft, Channel.SMS, account, phone, name);
    }

    private void requireText(String key) {
        if (!texts.has(key)) {
            throw new IllegalStateException("message text \"%s\" does not exist (expected in messages/*.properties)"
                    .formatted(key));
        }
    }

    /** Conflicts are left to the unique key, without naming it: naming it would need the right to read other people's rows. */
    private void insert(Draft draft, Channel channel, @Nullable AccountId account, @Nullable Sealed phone, String name) {
        boolean delivered = channel == Channel.INBOX;
        jdbc.sql("""
                insert into notification.message (message_id, channel, recipient_account, phone_sealed, phone_fingerprint,
                  recipient_name, message_key, content, dedupe_key, org_path, urgent, state, next_at, sent_at, created_at)
                values (:id, :channel, :account, :phone, :print, :name, :key, :content, :dedupe, :path, :urgent, :state,
                  :now, :sent, :now)
                on conflict do nothing
                """)
                .param("id", Uuid7.next())
                .param("channel", channel.name())
                .param("account", account == null ? null : account.value())
                .param("phone", phone == null ? null : phone.bytes())
                .param("print", phone == null ? null : vault.fingerprint("phone", vault.open(phone)))
                .param("name", name)
                .param("key", draft.key())
                .param("content", draft.content().bytes())
                .param("dedupe", draft.dedupeKey())
                .param("path", draft.where().value())
                .param("urgent", draft.urgent())
                .param("state", delivered ? "SENT" : "QUEUED")
                .param("now", draft.now())
                .param("sent", delivered ? draft.now() : null)
                .update();
    }

    private boolean hasMailAddress(AccountId account) {
        return jdbc.sql("select notification.has_mail_address(:account)")
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }
}
