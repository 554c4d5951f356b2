package org.touyan.foundation.notification.link;

import org.touyan.foundation.web.Page;

/** A short link that leads nowhere any more, or never did. */
public record LinkExpiredPage() implements Page {}
