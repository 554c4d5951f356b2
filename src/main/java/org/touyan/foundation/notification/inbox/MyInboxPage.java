package org.touyan.foundation.notification.inbox;

import org.touyan.foundation.web.Page;

/** Messages of an expert, on his phone. */
public record MyInboxPage(InboxView inbox) implements Page {}
