package org.touyan.foundation.notification.inbox;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.notification.MessageId;
import org.touyan.foundation.notification.domain.Content;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.web.ui.Pager;

/** The messages of one account, the latest first. */
@Component
class InboxQuery {

    private final JdbcClient jdbc;
    private final Vault vault;

    InboxQuery(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Transactional(readOnly = true)
    public List<InboxRow> rows(UUID account, Pager pager) {
        return jdbc.sql("""
                select m.message_id, m.message_key, m.content, m.created_at, r.message_id is null as unread
                from notification.message m
                left join notification.reading r on r.message_id = m.message_id and r.account_id = :account
                where m.channel = 'INBOX' and m.recipient_account = :account
                order by m.created_at desc, m.message_id desc
                limit :size offset :offset
                """)
                .param("account", account)
                .param("size", pager.size())
                .param("offset", pager.offset())
                .query((rs, n) -> new InboxRow(new MessageId(rs.getObject("message_id", UUID.class)),
                        rs.getString("message_key"), Content.open(vault, new Sealed(rs.getBytes("content"))),
                        rs.getTimestamp("created_at").toInstant(), rs.getBoolean("unread")))
                .list();
    }

    @Transactional(readOnly = true)
    public long total(UUID account) {
        return jdbc.sql("""
                select count(*)
                from notification.message
                where channel = 'INBOX' and recipient_account = :account
                """)
                .param("account", account)
                .query(Long.class)
                .single();
    }

    @Transactional(readOnly = true)
    public int unread(UUID account) {
        return jdbc.sql("""
                select count(*)
                from notification.message m
                where m.channel = 'INBOX' and m.recipient_account = :account
                  and not exists (
                    select 1 from notification.reading r where r.message_id = m.message_id and r.account_id = :account)
                """)
                .param("account", account)
                .query(Integer.class)
                .single();
    }
}
