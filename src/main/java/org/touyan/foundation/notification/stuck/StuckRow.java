package org.touyan.foundation.notification.stuck;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.touyan.foundation.notification.MessageId;
import org.touyan.foundation.notification.domain.Channel;
import org.touyan.foundation.privacy.Mask;
import org.touyan.foundation.web.Ui;

/**
 * A message that did not arrive; what it says stays sealed.
 *
 * @param trouble kind and detail, as the deliverer wrote them down
 */
public record StuckRow(MessageId messageId, Channel channel, String recipientName, String messageKey, String state,
        String trouble, int attempts, Instant stuckAt, boolean asked) {

    private static final Object[] HIDDEN = {"…", "…", "…", "…", "…", "…", "…", "…"};

    /** Colleagues are named, people who asked for help are not. */
    public String who() {
        return channel == Channel.SMS ? Mask.name(recipientName) : recipientName;
    }

    /** What the message is about; what fills it stays sealed. */
    public String about(Ui ui) {
        String key = Stream.of(".about", ".title", ".sms")
                .map(end -> messageKey + end)
                .filter(ui::has)
                .findFirst()
                .orElse(messageKey + ".sms");
        return ui.t(key, HIDDEN);
    }

    public String why(Ui ui) {
        List<String> parts = List.of(trouble.split(" ", 2));
        String words = ui.t("notification.trouble." + parts.getFirst());
        return parts.size() < 2 ? words : words + " (" + parts.getLast() + ")";
    }
}
