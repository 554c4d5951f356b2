package org.touyan.foundation.notification.inbox;

import java.time.Instant;

import org.touyan.foundation.notification.MessageId;
import org.touyan.foundation.notification.domain.Content;
import org.touyan.foundation.web.Ui;

/** One message as its reader sees it. */
public record InboxRow(MessageId id, String key, Content content, Instant at, boolean unread) {

    /** In the reader's language. */
    public String title(Ui ui) {
        return ui.t(key + ".title", content.args().toArray());
    }
}
