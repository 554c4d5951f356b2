package org.touyan.foundation.notification.deliver;

import java.util.Locale;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.touyan.foundation.notification.domain.Content;
import org.touyan.foundation.notification.domain.SmsText;
import org.touyan.foundation.web.Texts;

/** The words of an SMS: always Chinese, signed by the union that runs the installation, the link last. */
@Component
public class SmsWriter {

    private final Texts texts;
    private final String signature;

    SmsWriter(Texts texts, @Value("${touyan.sms.signature:}") String signature) {
        this.texts = texts;
        this.signature = signature;
    }

    /** @param link ready to be tapped; empty when the message has none */
    public String text(String key, Content content, String link) {
        String text = texts.say(Locale.SIMPLIFIED_CHINESE, key + ".sms", SmsText.args(content.args()).toArray());
        String signed = signature.isBlank() ? text : text.replaceFirst("^【[^】]*】", "【" + signature + "】");
        return link.isEmpty() ? signed : signed + " " + link;
    }
}
