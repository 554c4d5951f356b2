package org.touyan.foundation.notification.deliver;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.notification.domain.Content;
import org.touyan.foundation.notification.domain.Outgoing;
import org.touyan.foundation.notification.domain.Trouble;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.web.SiteInfo;
import org.touyan.foundation.web.Texts;

/** Mail says that there is something, and where; what it is stands behind the sign-in. */
@Component
class MailPost implements Post {

    private final ObjectProvider<MailSender> sender;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Texts texts;
    private final Vault vault;
    private final SiteInfo site;
    private final String from;

    MailPost(ObjectProvider<MailSender> sender, JdbcClient jdbc, PlatformTransactionManager transactions, Texts texts,
            Vault vault, SiteInfo site, @Value("${touyan.mail.from:}") String from) {
        this.sender = sender;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.texts = texts;
        this.vault = vault;
        this.site = site;
        this.from = from;
    }

    @Override
    public Outcome carry(Outgoing message) {
        MailSender ready = sender.getIfAvailable();
        if (ready == null) {
            return new Outcome.Later(Trouble.NO_WAY, "");
        }
        UUID account = Objects.requireNonNull(message.account(), "mail without an account");
        return address(account).map(to -> send(ready, to, message)).orElseGet(() -> new Outcome.Refused(Trouble.NO_ADDRESS, ""));
    }

    private Outcome send(MailSender ready, String to, Outgoing message) {
        Content content = Content.open(vault, message.content());
        String title = texts.say(Locale.SIMPLIFIED_CHINESE, message.key() + ".title", content.args().toArray());
        var mail = new SimpleMailMessage();
        if (!from.isBlank()) {
            mail.setFrom(from);
        }
        mail.setTo(to);
        mail.setSubject(title);
        mail.setText(title + (content.href() == null ? "" : "\n\n" + site.publicUrl() + content.href()) + "\n");
        try {
            ready.send(mail);
            return new Outcome.Sent();
        } catch (MailException e) {
            return new Outcome.Later(Trouble.NO_ANSWER, e.getClass().getSimpleName());
        }
    }

    private Optional<String> address(UUID account) {
        return Objects.requireNonNull(transaction.execute(status -> jdbc
                .sql("select address_sealed from notification.mail_address where account_id = :account and address_sealed is not null")
                .param("account", account)
                .query((rs, n) -> vault.open(new Sealed(rs.getBytes(1))))
                .optional()));
    }
}
