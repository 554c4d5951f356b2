package org.touyan.foundation.notification.deliver;

import java.util.Objects;

import org.springframework.stereotype.Component;
import org.touyan.foundation.notification.domain.Content;
import org.touyan.foundation.notification.domain.Outgoing;
import org.touyan.foundation.notification.domain.Trouble;
import org.touyan.foundation.notification.link.ShortLinks;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.check.PhoneNumber;

/** Opens phone and content, writes the text, hands it to the gateway. */
@Component
class SmsPost implements Post {

    private final Gateway gateway;
    private final SmsWriter writer;
    private final ShortLinks links;
    private final Vault vault;

    SmsPost(Gateway gateway, SmsWriter writer, ShortLinks links, Vault vault) {
        this.gateway = gateway;
        this.writer = writer;
        this.links = links;
        this.vault = vault;
    }

    @Override
    public Outcome carry(Outgoing message) {
        String phone = vault.open(Objects.requireNonNull(message.phone(), "an SMS without a phone"));
        if (PhoneNumber.kind(phone) != PhoneNumber.Kind.MOBILE) {
            return new Outcome.Refused(Trouble.NOT_MOBILE, "");
        }
        Content content = Content.open(vault, message.content());
        String link = content.href() == null ? "" : links.shorten(message.messageId(), content.href());
        return gateway.send(new Sms(message.messageId().toString(), phone, writer.text(message.key(), content, link)));
    }
}
