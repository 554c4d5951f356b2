package org.touyan.foundation.notification.dev;

import java.time.Instant;
import java.util.List;

import org.touyan.foundation.web.Page;

/** Text messages that were not sent. */
public record DevMessagesPage(List<Row> rows) implements Page {

    /**
     * @param words without the link
     * @param link  path on this host; empty when the message has none
     */
    public record Row(Instant at, String phone, String words, String link, int length) {}
}
