package org.touyan.foundation.notification.inbox;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.ui.Pager;

/**
 * What both inboxes show.
 *
 * @param base where this inbox stands: {@code /desk/inbox} or {@code /me/inbox}
 * @param mail the address as stored or typed; null when mail is not offered
 */
public record InboxView(String base, List<InboxRow> rows, Pager pager, @Nullable String mail, FormErrors errors) {

    public boolean anyUnread() {
        return rows.stream().anyMatch(InboxRow::unread);
    }
}
