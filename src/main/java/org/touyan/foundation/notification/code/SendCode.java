package org.touyan.foundation.notification.code;

import java.time.Duration;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.identity.CodeSender;
import org.touyan.foundation.notification.Notices;
import org.touyan.foundation.notification.Recipient;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.shared.OrgPath;

/** A sign-in code is a message like any other, except that nobody sleeps while waiting for it. */
@Component
class SendCode implements CodeSender {

    private final Notices notices;

    SendCode(Notices notices) {
        this.notices = notices;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Sealed phone, String name, String code, Duration valid, String link, OrgPath where) {
        notices.sendUrgent(Recipient.ofPhone(phone, name), "notification.code", "code " + UUID.randomUUID(), where, link,
                code, valid.toMinutes());
    }
}
