package org.touyan.foundation.notification.inbox;

import org.touyan.foundation.web.Page;

/** Messages of a colleague. */
public record DeskInboxPage(InboxView inbox) implements Page {}
